import { distance } from 'fastest-levenshtein';
import { AUXILIARIES, anyOf, COMMON_BEGINNINGS } from '../../lexicon/closed-classes.js';
import { once } from '../../lexicon/once.js';
import { bringTopicBack } from './bring-topic-back.js';
import { quotesAside } from './quotes-aside.js';
import { alternativesOf, wordsOfClass } from './word-classes.js';
import { writeOut } from './write-out.js';

/** Verbs with "not": didn’t -> did not. */
const NEGATED: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`\\b(${anyOf(AUXILIARIES)})n['’]?t\\b`, 'gi'), '$1 not'],
  [/\bwon['’]t\b/gi, 'will not'],
  [/\bcan['’]?t\b/gi, 'can not'],
];

const leads = once(() => new RegExp(`^(?:${alternativesOf('lead')})\\b[,:]?\\s+(?=\\S)`, 'i'));

const tails = once(() => new RegExp(`[,]?\\s+(?:${alternativesOf('tail')})$`, 'i'));
/** Words in single marks, which are no possessive's: 'a disgrace' */
const SINGLE_MARKS = /(?<=^|\s)['‘](\S[^"“”]*?\S)['’](?=$|[\s,])/g;
/** "Lund and Vik - have they met", "Lund: any news" */
const BREAK = /\s+[-–—]+\s+|[:;]\s+/g;

/** "waht" -> what: the letters of a question's first word in another order; null for any other word. */
function questionWord(word: string): string | null {
  if (COMMON_BEGINNINGS.has(word.toLowerCase())) return null;
  return [...COMMON_BEGINNINGS].find((known) => sortedLetters(known) === sortedLetters(word)) ?? null;
}

/** "sya" -> say, "abuot" -> about, "timline" -> timeline: the letters of a common word in another order, or a long one with a letter too few, too many or wrong. */
function commonWord(word: string): string {
  const common = wordsOfClass('often-mistyped');
  if (common.includes(word)) return word;
  const letters = sortedLetters(word);
  return (
    common.find((known) => sortedLetters(known) === letters) ?? common.find((known) => isSlip(known, word)) ?? word
  );
}

/** Fewer letters make another word with one of them changed. */
const LONG = 7;

/** A slip inside a long word: its ends are as typed. */
const isSlip = (known: string, word: string): boolean =>
  known.length >= LONG &&
  known[0] === word[0] &&
  known.at(-1) === word.at(-1) &&
  Math.abs(known.length - word.length) <= 1 &&
  distance(known, word) === 1;

const sortedLetters = (word: string): string => [...word.toLowerCase()].sort().join('');

/** "have Lund and Vik met together" -> have Lund and Vik met; "did Lund and Vik get together" keeps what makes its verb. */
function withoutTail(line: string): string {
  const cut = line.replace(tails(), '');
  if (cut === line) return line;
  const tail = line
    .slice(cut.length)
    .replace(/^,?\s+/, '')
    .toLowerCase();
  const verbs = wordsOfClass('met');
  const isOfVerb = verbs.some(
    (verb) =>
      verb.endsWith(` ${tail}`) &&
      ` ${line.toLowerCase()}`.endsWith(` ${verb}`) &&
      !verbs.includes(verb.slice(0, -tail.length - 1)),
  );
  return isOfVerb ? line : cut;
}

/** A question without what only politeness puts before or after it: "Could you tell me who met Lund, please?" -> who met Lund */
export function plainLine(text: string): string {
  const aside = quotesAside(
    text
      .replace(/\s+/g, ' ')
      .replace(/[?!.,;:\s]+$/, '')
      .replace(SINGLE_MARKS, '"$1"'),
  );
  return aside.back(withoutManners(aside.line.replace(BREAK, ', ').trim()));
}

function withoutManners(typed: string): string {
  let line = typed
    .replace(/^\p{L}+/u, (word) => questionWord(word) ?? word)
    .replace(/(?<= )\p{Ll}{3,}(?= )/gu, commonWord);
  line = writeOut(line);
  for (const [short, whole] of NEGATED) line = line.replace(short, whole);
  for (let before = ''; before !== line; ) {
    before = line;
    line = withoutTail(line.replace(leads(), ''));
  }
  return bringTopicBack(
    line
      .replace(/,\s+/g, ' , ')
      .replace(/\s+,\s+/g, ', ')
      .trim(),
  );
}
