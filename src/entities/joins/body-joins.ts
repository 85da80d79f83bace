import { words as listed, partsOf, rows } from '../../lexicon/lists.js';
import { once } from '../../lexicon/once.js';
import { wordLists } from '../../mentions/word-lists.js';
import { isAcronymOf } from '../../names/acronyms.js';
import { functionWords } from '../../names/function-words.js';
import { nameParts } from '../../names/name-parts.js';
import type { JoinRule } from './types.js';

/** The same words in one way or another: "U.N. Women", "United Nations Women". */
const sameName: JoinRule = {
  name: 'article/same-name',
  fits: (long, short) => long.key === short.key || fuller(long.key) === fuller(short.key),
  reason: (long, short) => `“${short.text}” and “${long.text}” are one name`,
};

/** "OFO" beside "Orlin Food Office" */
const acronym: JoinRule = {
  name: 'article/acronym',
  fits: (long, short) => isAcronymOf(short.key, long.words),
  reason: (long, short) => `“${short.text}” are the initials of “${long.text}”`,
};

/** "Orlin Food and Trade Office ([OFO])": capitals in brackets behind a name are its short form, whatever their letters. */
const bracketed: JoinRule = {
  name: 'article/in-brackets',
  fits(long, short, annotation) {
    if (!/^\p{Lu}{2,6}$/u.test(short.text)) return false;
    const ends = new Set(long.mentions.map(({ last }) => last));
    return short.mentions.some(
      ({ first, last }) =>
        ends.has(first - 2) &&
        /^[([]$/.test(annotation.form(first - 1)) &&
        last + 1 < annotation.size &&
        /^[)\]]$/.test(annotation.form(last + 1)),
    );
  },
  reason: (long, short) => `“${short.text}” stands in brackets behind “${long.text}”`,
};

/** "Trump team", "Trump campaign" */
const campaign: JoinRule = {
  name: 'article/campaign',
  fits: ({ words: a }, { words: b }) =>
    a.length === b.length &&
    listed('campaign-words').has(a.at(-1)!) &&
    listed('campaign-words').has(b.at(-1)!) &&
    a.slice(0, -1).join(' ') === b.slice(0, -1).join(' '),
  reason: (long, short) => `“${short.text}” and “${long.text}” are ways to speak of one campaign`,
};

/** Outlets that nobody calls by the last word of their names alone: "the Times" is not the Financial Times. */
const neverShort = once(() => new Set(rows('short-outlets').flatMap(({ never }) => partsOf(never.toLowerCase()))));

/** A bare capitalised head: "the Times" of "New York Times", "the Council" of "Security Council". */
const head: JoinRule = {
  name: 'article/head',
  fits({ words: long }, { words: short }) {
    const { bodyHeads, bodies } = wordLists();
    const last = short.at(-1)!;
    const isOutlet = listed('short-outlets').has(last);
    if (long.length === short.length || long.at(-1) !== last || !(bodyHeads.has(last) || isOutlet)) return false;
    if (short.length === 1) return isOutlet ? !neverShort().has(long.join(' ')) : !bodies.has(last);
    return long.slice(-short.length).join(' ') === short.join(' ') && !bodies.has(short.join(' '));
  },
  reason: (long, short) => `“${short.text}” is the head of “${long.text}”`,
};

/** "Harlow" of "Harlow University", "Fox News" of "Fox News Sunday". */
const beginning: JoinRule = {
  name: 'article/beginning',
  fits({ words: long }, { words: short }) {
    const { places, demonyms, seats, bodies } = wordLists();
    const key = short.join(' ');
    if (long.length !== short.length + 1 || long.slice(0, short.length).join(' ') !== key) return false;
    if (places.has(key) || demonyms.has(key) || seats.has(key)) return false;
    const left = long.at(-1)!;
    if (nameParts().legalForms.has(left.replace(/\.$/, '')) || listed('left-off-words').has(left)) return true;
    return short.length === 1 && !bodies.has(key) && !listed('campaign-words').has(left);
  },
  reason: (long, short) => `“${short.text}” is the beginning of “${long.text}”`,
};

/** "Homeland Security" of "Department of Homeland Security". */
const tail: JoinRule = {
  name: 'article/end',
  fits({ words: long }, { words: short }) {
    const at = long.length - short.length;
    if (short.length < 2 || at < 2 || long.slice(at).join(' ') !== short.join(' ')) return false;
    return functionWords().initials.has(long[at - 1]!) && !wordLists().places.has(short.join(' '));
  },
  reason: (long, short) => `“${short.text}” is the end of “${long.text}”`,
};

/** Reasons to hold two forms of bodies to be one, the plainest first. */
export const BODY_JOINS: readonly JoinRule[] = [
  // the words themselves
  sameName,
  // letters stand for words
  acronym,
  // the text says so itself
  bracketed,
  // words for one thing
  campaign,
  // parts of the longer name: its end before its beginning, for heads tell more
  head,
  beginning,
  tail,
];

/** The fullest way to write a key: "u.n. women" -> "united nations women". */
export function fuller(key: string): string {
  const { bodies } = wordLists();
  const whole = bodies.get(key);
  if (whole) return whole;
  if (!key.includes('.')) return key;
  const [first, ...rest] = key.split(' ');
  if (rest.length === 0 || !first!.includes('.')) return key;
  return [functionWords().spelt.get(first!) ?? first, ...rest].join(' ');
}
