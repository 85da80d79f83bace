import { charClass, SPACE } from './char-classes.js';
import type { TokenColumns } from './find-tokens.js';
import type { SentenceSoFar } from './sentence-so-far.js';
import type { SplitWords } from './split-words.js';
import { SHAPES, tokenShape } from './token-shapes.js';

/** How many features a place between two tokens has. */
export const FEATURES = 30;

const END_MARKS = new Set<number>([
  SHAPES.stop,
  SHAPES.question,
  SHAPES.exclamation,
  SHAPES.dots,
  SHAPES.abbreviation,
  SHAPES.colon,
  SHAPES.semicolon,
  SHAPES.dash,
  SHAPES.sign,
  SHAPES.face,
]);
const SURE_MARKS = new Set<number>([SHAPES.stop, SHAPES.question, SHAPES.exclamation]);
const CLOSERS = new Set<number>([SHAPES.closeBracket, SHAPES.closeQuote, SHAPES.straightQuote]);
/** No sentence begins with these. */
const NEVER_FIRST = new Set<number>([
  SHAPES.closeBracket,
  SHAPES.closeQuote,
  SHAPES.comma,
  SHAPES.semicolon,
  SHAPES.colon,
  SHAPES.stop,
  SHAPES.question,
  SHAPES.exclamation,
  SHAPES.clitic,
]);
/** A quoted name or title hides its end mark no deeper than this many closing marks. */
const MOST_CLOSERS = 3;

/** The block that is being cut: where it begins and ends, and what its tokens look like. */
export interface BoundaryView {
  readonly text: string;
  readonly columns: TokenColumns;
  /** the block's first token, and the first after it */
  readonly first: number;
  readonly limit: number;
  readonly shapes: Uint8Array;
  readonly hashes: Uint32Array;
}

/** Looks at the tokens of a block once, for all the places between them. */
export function boundaryView(text: string, columns: TokenColumns, first: number, words: SplitWords): BoundaryView {
  const limit = columns.size;
  const shapes = new Uint8Array(limit - first);
  const hashes = new Uint32Array(limit - first);
  for (let token = first; token < limit; token++) {
    shapes[token - first] = tokenShape(text, columns, token, words);
    hashes[token - first] = wordHash(text, columns.starts[token]!, columns.ends[token]!);
  }
  return { text, columns, first, limit, shapes, hashes };
}

/** Whether a sentence may begin at all at `token`: after an end mark, or with what a sentence begins with. */
export function mayBegin({ columns, first, shapes }: BoundaryView, token: number): boolean {
  const here = shapes[token - first]!;
  const before = shapes[token - 1 - first]!;
  if (NEVER_FIRST.has(here) || before === SHAPES.title) return false;
  const ended = END_MARKS.has(before) || CLOSERS.has(before);
  if (columns.ends[token - 1] === columns.starts[token]) return ended && before !== SHAPES.dash;
  return ended || here !== SHAPES.lower;
}

/** A hash of a word in lower case, cheap and the same everywhere (FNV-1a). */
export function wordHash(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at++) {
    let code = text.charCodeAt(at);
    if (code >= 65 && code <= 90) code |= 32;
    else if (code >= 48 && code <= 57) code = 48;
    else if (code === 0x2019 || code === 0x2018) code = 39;
    hash = Math.imul(hash ^ code, 0x01000193);
  }
  return hash >>> 0;
}

function mix(template: number, one: number, other = 0, third = 0): number {
  let hash = Math.imul(template + 0x9e3779b9, 0x85ebca6b);
  hash = Math.imul(hash ^ one, 0xc2b2ae35);
  hash = Math.imul((hash ^ (hash >>> 15)) + other, 0x27d4eb2f);
  hash = Math.imul((hash ^ (hash >>> 13)) + third, 0x165667b1);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** Lengths are told apart up to here. */
const LONGEST_TOLD = 12;

/**
 * Writes into `into` the features of the place before `token`, up to which the sentence has gone so far:
 * the end mark (looked for behind closing quotes and brackets), the words around it, and the sentence so far.
 */
export function boundaryFeatures(view: BoundaryView, soFar: SentenceSoFar, token: number, into: Uint32Array): void {
  const { first, limit, shapes, hashes, columns, text } = view;
  const { begin } = soFar;
  const shape = (at: number) => (at < first || at >= limit ? SHAPES.edge : shapes[at - first]!);
  const word = (at: number) => (at < first || at >= limit ? 0 : hashes[at - first]!);
  let mark = token - 1;
  let closers = 0;
  while (closers < MOST_CLOSERS && mark > begin && CLOSERS.has(shape(mark))) {
    closers = closers * 4 + shape(mark) - SHAPES.openBracket;
    mark--;
  }
  const opener =
    shape(token) === SHAPES.openQuote || shape(token) === SHAPES.openBracket || shape(token) === SHAPES.straightQuote;
  const start = opener ? token + 1 : token;
  const glued = columns.ends[token - 1] === columns.starts[token] ? 1 : 0;
  const m = shape(mark) * 64 + closers;
  const s0 = shape(start) * 2 + (opener ? 1 : 0);
  const s1 = shape(start + 1);
  const sb = shape(mark - 1);
  // after "U.S." or a colon it is the next word that tells: "U.S. They"
  const weak = SURE_MARKS.has(shape(mark)) ? 0 : 1;
  const length = Math.min(LONGEST_TOLD, token - begin);
  const left = Math.min(4, limit - token);
  const open = (soFar.quotes > 0 ? 1 : 0) + (soFar.brackets > 0 ? 2 : 0);
  const capitals = capitalised(soFar);
  const broken =
    charClass(text.charCodeAt(columns.ends[token - 1]!)) === SPACE && text[columns.ends[token - 1]!] === '\n' ? 1 : 0;
  let at = 0;
  into[at++] = mix(1, m, glued);
  into[at++] = mix(2, m, s0);
  into[at++] = mix(3, m, s0 * 32 + s1, sb);
  into[at++] = mix(4, m, word(start));
  into[at++] = mix(5, m, s0, word(mark - 1));
  into[at++] = mix(6, word(mark), s0);
  into[at++] = mix(7, word(mark), word(start));
  into[at++] = mix(8, m, s0 * 32 + s1, word(start + 1));
  into[at++] = mix(9, m, s0, word(start + 2));
  into[at++] = mix(10, m, s0, length);
  into[at++] = mix(11, m, s0, open);
  into[at++] = mix(12, m, s0, capitals);
  into[at++] = mix(13, m, s0, word(begin));
  into[at++] = mix(14, m, s0 * 32 + s1, shape(start + 2));
  into[at++] = mix(15, sb * 32 + shape(mark - 2), m, s0);
  into[at++] = mix(16, word(mark - 1), word(mark));
  into[at++] = mix(17, m, word(start), word(start + 1));
  into[at++] = mix(18, m, left, s0);
  into[at++] = mix(19, shape(begin) * 32 + shape(begin + 1), length, m);
  into[at++] = mix(20, word(start), s0, weak);
  into[at++] = mix(21, word(mark - 1), s0);
  into[at++] = mix(22, m, open * 16 + length, s0);
  into[at++] = mix(23, shape(limit - 1), m, s0);
  into[at++] = mix(24, glued, m, s0);
  into[at++] = mix(25, m, columns.ends[mark]! - columns.starts[mark]!, s0);
  into[at++] = mix(26, word(token - 1), word(token));
  into[at++] = mix(27, m, word(begin), length);
  into[at++] = mix(28, capitals, length, m);
  into[at++] = mix(29, m, broken, s0);
  into[at++] = mix(30, 0);
}

/** How the words of the sentence so far are written: 0 none, 1 all small, 2 some capitals, 3 most, 4 all. */
function capitalised({ words, capitals }: SentenceSoFar): number {
  if (words === 0) return 0;
  if (capitals === 0) return 1;
  if (capitals === words) return 4;
  return capitals * 2 > words ? 3 : 2;
}
