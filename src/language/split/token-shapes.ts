import { APOSTROPHE, charClass, DIGIT, isLower, isUpper, LETTER, SPACE, SURROGATE } from './char-classes.js';
import type { TokenColumns } from './find-tokens.js';
import { type AbbreviationKind, abbreviationKind, type SplitWords } from './split-words.js';

/** What a token looks like to the boundary classifier. */
export const SHAPES = {
  edge: 0,
  lower: 1,
  capitalised: 2,
  initial: 3,
  capitals: 4,
  figure: 5,
  abbreviation: 6,
  stop: 7,
  question: 8,
  exclamation: 9,
  dots: 10,
  colon: 11,
  semicolon: 12,
  comma: 13,
  dash: 14,
  openBracket: 15,
  closeBracket: 16,
  openQuote: 17,
  closeQuote: 18,
  straightQuote: 19,
  clitic: 20,
  sign: 21,
  letters: 22,
  face: 23,
  /** an abbreviation that never ends a sentence: "Mr." */
  title: 24,
  /** a capitalised word that only begins sentences and titles: "They" */
  opener: 25,
} as const;

const SIGNS = new Map<string, number>([
  ['.', SHAPES.stop],
  ['。', SHAPES.stop],
  ['?', SHAPES.question],
  ['!', SHAPES.exclamation],
  ['…', SHAPES.dots],
  [':', SHAPES.colon],
  [';', SHAPES.semicolon],
  [',', SHAPES.comma],
  ['-', SHAPES.dash],
  ['–', SHAPES.dash],
  ['—', SHAPES.dash],
  ['(', SHAPES.openBracket],
  ['[', SHAPES.openBracket],
  ['{', SHAPES.openBracket],
  [')', SHAPES.closeBracket],
  [']', SHAPES.closeBracket],
  ['}', SHAPES.closeBracket],
  ['“', SHAPES.openQuote],
  ['„', SHAPES.openQuote],
  ['‘', SHAPES.openQuote],
  ['«', SHAPES.openQuote],
  ['”', SHAPES.closeQuote],
  ['»', SHAPES.closeQuote],
]);

/** The shape of a token. */
export function tokenShape(text: string, { starts, ends }: TokenColumns, token: number, words: SplitWords): number {
  const start = starts[token]!;
  const end = ends[token]!;
  const kind = charClass(text.charCodeAt(start));
  switch (kind) {
    case LETTER:
      return wordShape(text, start, end, words);
    case DIGIT:
      return text[end - 1] === '.' ? SHAPES.abbreviation : SHAPES.figure;
    case APOSTROPHE:
      return end - start > 1 && text[start + 1] !== text[start] ? SHAPES.clitic : quoteShape(text, start, end);
    case SURROGATE:
      return SHAPES.face;
  }
  if (text[start] === '"') return quoteShape(text, start, end);
  if (end - start > 1) return longSignShape(text, start, end);
  return SIGNS.get(text[start]!) ?? SHAPES.sign;
}

/** Words like "They" are no longer than this. */
const LONGEST_OPENER = 9;
const NEVER_LAST = new Set<AbbreviationKind | undefined>(['title', 'number', 'inner']);

function wordShape(text: string, start: number, end: number, words: SplitWords): number {
  if (text[end - 1] === '.') {
    return NEVER_LAST.has(abbreviationKind(text.slice(start, end - 1), words)) ? SHAPES.title : SHAPES.abbreviation;
  }
  if (isLower(text, start)) return SHAPES.lower;
  if (!isUpper(text, start)) return SHAPES.letters;
  if (end - start === 1) return text[start] === 'A' ? SHAPES.opener : SHAPES.initial;
  if (isUpper(text, start + 1) && isUpper(text, end - 1)) return SHAPES.capitals;
  const opens = end - start <= LONGEST_OPENER && words.openers.has(text.slice(start, end).toLowerCase());
  return opens ? SHAPES.opener : SHAPES.capitalised;
}

function longSignShape(text: string, start: number, end: number): number {
  const last = text[end - 1]!;
  if (text[start] === '.' && (last === '.' || last === '…')) return SHAPES.dots;
  if ('?!'.includes(last)) return last === '?' ? SHAPES.question : SHAPES.exclamation;
  if (':;='.includes(text[start]!)) return SHAPES.face;
  if (text[start] === '.') return SHAPES.figure;
  return SIGNS.get(text[start]!) ?? SHAPES.sign;
}

/** A straight quotation mark opens after white space and closes before it; with white space on both sides it may be either. */
function quoteShape(text: string, start: number, end: number): number {
  const spaceBefore =
    start === 0 || charClass(text.charCodeAt(start - 1)) === SPACE || '([—–-“"'.includes(text[start - 1]!);
  const spaceAfter = end === text.length || charClass(text.charCodeAt(end)) === SPACE;
  if (spaceBefore && !spaceAfter) return SHAPES.openQuote;
  if (!spaceBefore) return SHAPES.closeQuote;
  return SHAPES.straightQuote;
}
