import type { ModelFile } from './model-file.js';
import { wordIndex } from './word-index.js';

/** What the network sees of a word: rows of its tables, by the form alone. Row 0 of word, vector and shape table is "unknown". */
export interface WordFeatures {
  readonly word: number;
  readonly vector: number;
  readonly shape: number;
  readonly affixes: readonly number[];
  /** numbers of the word lists that hold the word */
  readonly lists: readonly number[];
}

/** Longest shape. */
const SHAPE_LENGTH = 10;
/** Longer runs of one class of character look alike. */
const SHAPE_RUN = 2;
/** Lengths of the prefixes and suffixes that are looked at. */
const PREFIXES = [1, 2, 3];
const SUFFIXES = [1, 2, 3, 4];

/** Looks a form's features up. */
export type FeatureReader = (form: string) => WordFeatures;

/** Makes it. */
export function featureReader({ header }: ModelFile): FeatureReader {
  const words = wordIndex(header.words);
  const vectors = wordIndex(header.vectors);
  const shapes = wordIndex(header.shapes);
  const gazetteers = header.gazetteers.map((list) => wordIndex(list.words));
  const buckets = header.config.affixBuckets;
  return (form) => {
    const low = lowerForm(form);
    const folded = low.replace(/[1-9]/g, '0');
    return {
      word: words(folded),
      vector: vectors(low) || vectors(folded),
      shape: shapes(shapeOf(form)),
      affixes: affixesOf(folded).map((affix) => fnv1a(affix) % buckets),
      lists: gazetteers.flatMap((holds, number) => (holds(low) ? [number] : [])),
    };
  };
}

/** "Don’t" -> "don't": lower case with straight quotes. */
export function lowerForm(form: string): string {
  return form.toLowerCase().replace(/[‘’“”]/g, (quote) => (quote === '‘' || quote === '’' ? "'" : '"'));
}

/** "Leavitt" -> "Xxx", "1998" -> "dd", "U.S." -> "X.X.": classes of characters, runs cut to two. */
export function shapeOf(form: string): string {
  let shape = '';
  let length = 0;
  let last = '';
  let run = 0;
  for (const character of form) {
    const kind = kindOf(character);
    run = kind === last ? run + 1 : 1;
    last = kind;
    if (run > SHAPE_RUN) continue;
    shape += kind;
    if (++length === SHAPE_LENGTH) break;
  }
  return shape;
}

function kindOf(character: string): string {
  if (character >= 'a' && character <= 'z') return 'x';
  if (character >= 'A' && character <= 'Z') return 'X';
  if (character >= '0' && character <= '9') return 'd';
  if (character < '\u0080') return character;
  if (/\p{Uppercase}/u.test(character)) return 'X';
  if (/\p{Lowercase}/u.test(character)) return 'x';
  return /\p{Nd}/u.test(character) ? 'd' : character;
}

/** "met" -> p1m p2me p3met s1t s2et s3met s4met */
export function affixesOf(folded: string): string[] {
  const characters = /[\uD800-\uDFFF]/.test(folded) ? Array.from(folded) : folded;
  const part = (from: number, to?: number) => {
    const piece = characters.slice(from, to);
    return typeof piece === 'string' ? piece : piece.join('');
  };
  return [...PREFIXES.map((n) => `p${n}${part(0, n)}`), ...SUFFIXES.map((n) => `s${n}${part(-n)}`)];
}

const encoder = new TextEncoder();

/** FNV-1a, 32 bits, over the UTF-8 bytes. */
export function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (const byte of encoder.encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
}
