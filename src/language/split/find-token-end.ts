import { APOSTROPHE, charClass, DIGIT, isWordChar, LETTER, MARK, SPACE, SURROGATE } from './char-classes.js';
import { cliticEnd } from './find-clitic.js';
import { wordEnd } from './find-word-end.js';
import type { SplitWords } from './split-words.js';

/** Words that lost their beginning ("'cause") are no longer than this. */
const LONGEST_SHORTENED = 10;
/** Faces written with signs: [:)] [;-)] [:D] */
const FACE = /[:;=]['’]?-?[)(DPpO/\\|](?![\p{L}\p{N}])/uy;
/** Pieces of an emoji: skin tones, joiners and variation selectors stay with it, a flag is two letters. */
const EMOJI =
  /(?:\p{RI}\p{RI}|\p{Extended_Pictographic}(?:\ufe0f|\p{EMod})?(?:\u200d\p{Extended_Pictographic}(?:\ufe0f|\p{EMod})?)*)/uy;

/** The end of the token that begins at `at`, which is no white space; `limit` is the end of the block. */
export function tokenEnd(text: string, at: number, limit: number, words: SplitWords): number {
  const code = text.charCodeAt(at);
  switch (charClass(code)) {
    case LETTER:
    case DIGIT:
      return negationEnd(text, at, limit) ?? wordEnd(text, at, limit, words);
    case APOSTROPHE:
      return apostropheEnd(text, at, limit, words);
    case SURROGATE:
      return surrogateEnd(text, at, limit, words);
    case MARK:
      return at + 1;
    default:
      return signEnd(text, at, limit, words);
  }
}

/** do[n’t]: the token before it ended at the n */
function negationEnd(text: string, at: number, limit: number): number | null {
  if (at + 3 > limit || !/[nN]/.test(text[at]!) || !/[tT]/.test(text[at + 2]!)) return null;
  if (charClass(text.charCodeAt(at + 1)) !== APOSTROPHE) return null;
  return at > 0 && isWordChar(text, at - 1) && !(at + 3 < limit && isWordChar(text, at + 3)) ? at + 3 : null;
}

function apostropheEnd(text: string, at: number, limit: number, words: SplitWords): number {
  const clitic = cliticEnd(text, at, limit);
  const attached = at > 0 && isWordChar(text, at - 1);
  // "IT 'S" is spaced out; "the letter 'S'" is quoted
  if (clitic !== -1 && (attached || !(clitic < limit && charClass(text.charCodeAt(clitic)) === APOSTROPHE)))
    return clitic;
  if (!attached && text[at] !== '`') {
    const end = shortenedEnd(text, at, limit, words);
    if (end !== -1) return end;
  }
  // ''quoted''
  return at + 1 < limit && text[at + 1] === text[at] && text[at] !== '’' ? at + 2 : at + 1;
}

/** The end of what lost its beginning, or -1: [’90s] [’72] ['em] */
function shortenedEnd(text: string, at: number, limit: number, words: SplitWords): number {
  let end = at + 1;
  while (end < limit && end < at + LONGEST_SHORTENED && isWordChar(text, end)) end++;
  const word = text.slice(at + 1, end);
  const quoted = end < limit && charClass(text.charCodeAt(end)) === APOSTROPHE;
  if (/^\d0$/.test(word) && quoted && cliticEnd(text, end, limit) === end + 2) return end + 2;
  if (/^\d\ds?$/.test(word) && !quoted) return end;
  return words.apostrophe.has(`'${word.toLowerCase()}`) ? end : -1;
}

function surrogateEnd(text: string, at: number, limit: number, words: SplitWords): number {
  EMOJI.lastIndex = at;
  if (EMOJI.test(text)) return Math.min(limit, EMOJI.lastIndex);
  const char = String.fromCodePoint(text.codePointAt(at)!);
  // letters beyond the basic plane: 𝐎𝐫𝐥𝐢𝐧
  if (/[\p{L}\p{N}]/u.test(char)) return wordEnd(text, at, limit, words);
  return Math.min(limit, at + char.length);
}

function signEnd(text: string, at: number, limit: number, words: SplitWords): number {
  const sign = text[at]!;
  const next = at + 1 < limit ? charClass(text.charCodeAt(at + 1)) : SPACE;
  FACE.lastIndex = at;
  if ((sign === ':' || sign === ';' || sign === '=') && FACE.test(text)) return Math.min(limit, FACE.lastIndex);
  // [@adalund] and [#orlin], but #|2 and @|2.50
  if ((sign === '@' || sign === '#') && next === LETTER) return wordEnd(text, at + 1, limit, words);
  // [.5] and [+44]
  if ((sign === '.' || sign === '+') && next === DIGIT && !(at > 0 && isWordChar(text, at - 1)))
    return wordEnd(text, at + 1, limit, words);
  if (sign === '‘') return Math.max(at + 1, shortenedEnd(text, at, limit, words));
  if (sign === '.' || sign === '…') return dotsEnd(text, at, limit);
  if (sign === '!' || sign === '?') return runEnd(text, at, limit, '!?');
  if ('-*=_~+<>|#—–,$'.includes(sign)) return runEnd(text, at, limit, sign);
  if (next === SURROGATE || charClass(text.charCodeAt(at)) === MARK) return at + 1;
  EMOJI.lastIndex = at;
  if (sign > '⌀' && EMOJI.test(text)) return Math.min(limit, EMOJI.lastIndex);
  return at + 1;
}

/** [...] [….] and, as the treebanks have it, [.?] */
function dotsEnd(text: string, at: number, limit: number): number {
  const end = runEnd(text, at, limit, '.…');
  return end === at + 1 && text[at] === '.' && end < limit && '!?'.includes(text[end]!)
    ? runEnd(text, end, limit, '!?')
    : end;
}

/** The end of the run of the signs given: [...] [!!] [?!] [--] */
function runEnd(text: string, at: number, limit: number, signs: string): number {
  let end = at + 1;
  while (end < limit && signs.includes(text[end]!)) end++;
  return end;
}
