import { once } from '../../lexicon/once.js';
import { alternativesOf } from './word-classes.js';

/** Contractions written out: who’s -> who is; didn’t -> did not. A name’s own ’s stays: it is no question word. */
const WRITTEN_OUT: readonly (readonly [RegExp, string])[] = [
  [/\b(who|what|where|when|how|that|there|it|he|she)['’]s\b/gi, '$1 is'],
  [/\b(who|what|where|when|how)['’](?:d)\b/gi, '$1 did'],
  [/\b(who|what|they|we|you|I)['’](?:ve)\b/gi, '$1 have'],
  [/\b(who|what|they|we|you|he|she)['’](?:ll)\b/gi, '$1 will'],
  [/\b(what|who|they|we|you)['’](?:re)\b/gi, '$1 are'],
  [/\b(did|do|does|has|have|had|is|are|was|were|would|could|should)n['’]?t\b/gi, '$1 not'],
  [/\bwon['’]t\b/gi, 'will not'],
  [/\bcan['’]?t\b/gi, 'can not'],
];

const leads = once(() => new RegExp(`^(?:${alternativesOf('lead')})\\b[,:]?\\s+(?=\\S)`, 'i'));

/** "waht" -> what: the letters of a question's first word in another order; null for any other word. */
function questionWord(word: string): string | null {
  if (FIRST_WORDS.includes(word.toLowerCase())) return null;
  return FIRST_WORDS.find((known) => sortedLetters(known) === sortedLetters(word)) ?? null;
}

/** "sya" -> say, "abuot" -> about: the letters of one of a question's commonest words in another order. */
function commonWord(word: string): string {
  const letters = sortedLetters(word);
  return COMMON_WORDS.find((known) => known !== word && sortedLetters(known) === letters) ?? word;
}

const sortedLetters = (word: string): string => [...word.toLowerCase()].sort().join('');
const COMMON_WORDS = ['say', 'said', 'about', 'between', 'condemned', 'criticised', 'criticized', 'report'];
const FIRST_WORDS = ['what', 'when', 'where', 'which', 'who', 'whom', 'did', 'how'];

/** A question without what only politeness puts before or after it: "Could you tell me who met Lund, please?" -> who met Lund */
export function plainLine(text: string): string {
  let line = text
    .replace(/\s+/g, ' ')
    .replace(/[?!.,;:\s]+$/, '')
    .trim();
  line = line.replace(/^\p{L}+/u, (word) => questionWord(word) ?? word).replace(/(?<= )\p{Ll}{3,}(?= )/gu, commonWord);
  for (const [short, whole] of WRITTEN_OUT) line = line.replace(short, whole);
  for (let before = ''; before !== line; ) {
    before = line;
    line = line.replace(leads(), '');
  }
  return line
    .replace(/[,]?\s+(?:please|thanks|thank you)$/i, '')
    .replace(/,\s+/g, ' , ')
    .replace(/\s+,\s+/g, ', ')
    .trim();
}
