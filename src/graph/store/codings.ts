import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Packr } from 'msgpackr';
import { once } from '../../lexicon/once.js';
import { msgpackr } from '../../model/message-pack.js';

/** How values of a table become bytes and values again. */
export interface Coding<V> {
  encode(value: V): Buffer;
  /** @param end where the value ends, if not with its bytes */
  decode(bytes: Buffer, end?: number): V;
  /** bytes handed out are the value's own */
  readonly needsStableBuffer: true;
}

/**
 * In front of deflated bytes. No UTF-8 begins with it, and no MessagePack of a text or an object does: values without it were
 * written before values were deflated, or are shorter as they are.
 */
const DEFLATED = 0xf8;
/** A little quicker than the usual 6, and hardly larger. */
const LEVEL = 5;

/** Shorter values are left as they are: they would win little. */
const WORTH_DEFLATING = 160;

function pack(bytes: Buffer): Buffer {
  if (bytes.length < WORTH_DEFLATING && bytes[0] !== DEFLATED) return bytes;
  const short = deflateRawSync(bytes, { level: LEVEL, chunkSize: roomFor(bytes.length) });
  return short.length + 1 < bytes.length || bytes[0] === DEFLATED
    ? Buffer.concat([Buffer.from([DEFLATED]), short])
    : bytes;
}

function unpack(bytes: Buffer, end = bytes.length): Buffer {
  if (bytes[0] !== DEFLATED) return bytes.subarray(0, end);
  return inflateRawSync(bytes.subarray(1, end), { chunkSize: roomFor(MOSTLY * (end - 1)) });
}

/** Few values become more than so many times longer when inflated. */
const MOSTLY = 4;

/** Room that zlib takes for what it gives out; more is taken where that is not enough. By itself it takes 16 KB, for each small row. */
const roomFor = (length: number): number => Math.min(Math.max(length, 64), 1 << 16);

/** Texts of articles: news deflates to less than half. */
export const textCoding: Coding<string> = {
  encode: (text) => pack(Buffer.from(text, 'utf8')),
  decode: (bytes, end) => unpack(bytes, end).toString('utf8'),
  needsStableBuffer: true,
};

/** Bytes that another coding makes, deflated. */
export const deflated = <V>(packr: Packr): Coding<V> => ({
  encode: (value) => pack(Buffer.from(packr.pack(value))),
  decode: (bytes, end) => packr.unpack(unpack(bytes, end)) as V,
  needsStableBuffer: true,
});

/** Records and their heads: MessagePack, deflated. */
export const recordCoding = <V>(): Coding<V> => deflated(packr());

const packr = once(() => new (msgpackr().Packr)());
