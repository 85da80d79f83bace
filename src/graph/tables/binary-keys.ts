import type { Database } from 'lmdb';

/** Keys of tables as bytes, so that ranges of them stand together: numbers big end first. */

/** One unsigned number of 32 bits after another. */
export function numbersKey(...numbers: readonly number[]): Buffer {
  const key = Buffer.allocUnsafe(4 * numbers.length);
  for (const [at, number] of numbers.entries()) key.writeUInt32BE(number >>> 0, 4 * at);
  return key;
}

/** The last number of a key. */
export const lastNumber = (key: Buffer): number => key.readUInt32BE(key.length - 4);

/** The number with which a row begins, or undefined where there is none: the row is not copied, but read where LMDB lays it for a moment. */
export const firstNumber = (table: Database<Buffer, number>, key: number): number | undefined =>
  table.getBinaryFast(key)?.readUInt32BE(0);

/** The range of all keys that begin with these bytes. */
export function keysUnder(prefix: Buffer): { start: Buffer; end: Buffer } {
  const end = Buffer.concat([prefix, AFTER_ALL]);
  return { start: prefix, end };
}

const AFTER_ALL = Buffer.alloc(16, 0xff);

/** A byte in front of a key: which of several tables in one it belongs to. */
export function taggedKey(tag: number, key: Buffer): Buffer {
  const tagged = Buffer.allocUnsafe(key.length + 1);
  tagged[0] = tag;
  key.copy(tagged, 1);
  return tagged;
}

/** 64 bits of a word, the same on every machine; two words of one set hardly ever share them. */
export function hashKey(word: string): Buffer {
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return numbersKey(b, a);
}
