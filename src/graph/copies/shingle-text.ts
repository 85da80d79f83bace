import type { Span } from '../../model/record.js';

/** Words in a shingle: short enough to survive an editor's change every few lines, long enough to be nobody else's words. */
export const SHINGLE_WORDS = 4;

const FNV_START = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
const MIX = 0x9e3779b1;

/**
 * Hashes of every run of four words of the text without the dropped blocks, sorted, each once.
 * Case, punctuation and line breaks do not count.
 */
export function shingleText(text: string, dropped: readonly { readonly span: Span }[]): Uint32Array {
  return shingleWords(hashWords(text, dropped).hashes);
}

/** As `shingleText`, of words that are hashed already. */
export function shingleWords(words: readonly number[]): Uint32Array {
  const shingles = new Uint32Array(Math.max(0, words.length - SHINGLE_WORDS + 1));
  for (let at = 0; at < shingles.length; at++) {
    let hash = 0;
    for (let word = 0; word < SHINGLE_WORDS; word++) hash = Math.imul(hash ^ words[at + word]!, MIX) ^ (hash >>> 15);
    shingles[at] = hash >>> 0;
  }
  shingles.sort();
  return shingles.filter((hash, at) => at === 0 || hash !== shingles[at - 1]);
}

/** The words of a text, each as a hash of its lower-case letters, and whether it begins with a capital. */
export interface HashedWords {
  readonly hashes: number[];
  readonly capitals: boolean[];
}

/** The hash of one word, as `hashWords` gives it. */
export const hashWord = (word: string): number => hashWords(word, []).hashes[0] ?? 0;

/** Every word outside the dropped blocks, in order. */
export function hashWords(text: string, dropped: readonly { readonly span: Span }[]): HashedWords {
  const gaps = dropped.map(({ span }) => span).sort((a, b) => a[0] - b[0]);
  const found: HashedWords = { hashes: [], capitals: [] };
  let hash = 0;
  let gap = 0;
  for (let at = 0; at <= text.length; at++) {
    while (gap < gaps.length && gaps[gap]![1] <= at) gap++;
    const inGap = gap < gaps.length && gaps[gap]![0] <= at;
    const raw = at < text.length ? text.charCodeAt(at) : 0;
    const code = inGap ? 0 : letterCode(raw);
    if (code !== 0) {
      if (hash === 0) found.capitals.push(raw !== code);
      hash = Math.imul((hash === 0 ? FNV_START : hash) ^ code, FNV_PRIME);
    } else if (hash !== 0 && (inGap || !isApostrophe(raw))) {
      found.hashes.push(hash);
      hash = 0;
    }
  }
  return found;
}

/** The letter in lower case (letters beyond ASCII as they are), 0 for what separates words. */
function letterCode(code: number): number {
  if (code >= 0x61 && code <= 0x7a) return code;
  if (code >= 0x41 && code <= 0x5a) return code + 0x20;
  if (code >= 0x30 && code <= 0x39) return code;
  // Latin-1 signs, spaces and general punctuation separate words; other letters beyond ASCII are letters
  if (code < 0xc0 || (code >= 0x2000 && code <= 0x2bff) || (code >= 0x3000 && code <= 0x303f)) return 0;
  return code;
}

/** "don't" is one word, straight or curly. */
const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019;
