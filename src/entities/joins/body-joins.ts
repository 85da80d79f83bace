import type { Annotation } from '../../language/types.js';
import { words as listed, partsOf, rows } from '../../lexicon/lists.js';
import { once } from '../../lexicon/once.js';
import { wordLists } from '../../mentions/word-lists.js';
import { isAcronymOf } from '../../names/acronyms.js';
import { bodyNameOf } from '../../names/body-name.js';
import { functionWords } from '../../names/function-words.js';
import { nameParts } from '../../names/name-parts.js';
import { isLand } from '../../names/place-name.js';
import type { NameGroup } from '../cluster.js';
import { areKnownAs } from './known-as.js';
import type { JoinRule } from './types.js';

/** The same words in one way or another: "U.N. Women", "United Nations Women". */
const sameName: JoinRule = {
  name: 'article/same-name',
  fits: (long, short) => squeezed(long.key) === squeezed(short.key) || fuller(long.key) === fuller(short.key),
  reason: (long, short) => `“${short.text}” and “${long.text}” are one name`,
};

/** "JP Morgan" and "JPMorgan", "Al-Orlin" and "Al Orlin": one key for both. */
export const squeezed = (key: string): string => key.replace(/[ .-]/g, '');

/** "Greens" beside "Green Party", "Foreign Ministry" beside "Ministry of Foreign Affairs": by the list of other names, of one land. */
const otherName: JoinRule = {
  name: 'article/other-name',
  fits({ text: a }, { text: b }) {
    const [one, other] = [bodyNameOf(a), bodyNameOf(b)];
    return one.core === other.core && one.land === other.land;
  },
  reason: (long, short) => `“${short.text}” is another name of “${long.text}”`,
};

/** "Foreign Office" of "UK Foreign Office": a name of many lands' bodies, once the article has told which; where it tells of two, neither. */
export const landLeftOut: JoinRule = {
  name: 'article/land-left-out',
  fits({ text: a }, { text: b }) {
    const [one, other] = [bodyNameOf(a), bodyNameOf(b)];
    return one.core === other.core && one.land !== null && other.land === null && other.shared;
  },
  reason: (long, short) => `“${short.text}” is “${long.text}” without its land`,
};

/** "Greens" of "Green Party" */
const members: JoinRule = {
  name: 'article/members',
  fits: ({ words: long }, { words: short }) =>
    short.length === 1 && long.length === 2 && long[1] === 'party' && short[0] === `${long[0]}s`,
  reason: (long, short) => `“${short.text}” are the “${long.text}”`,
};

/** "Harlow council" of "Harlow District Council" */
const council: JoinRule = {
  name: 'article/council',
  fits({ words: long }, { words: short }) {
    if (long.length !== short.length + 1 || long.at(-1) !== short.at(-1)) return false;
    const between = long.at(-2)!;
    return listed('kinds-of-council').has(between) && [...long.slice(0, -2), long.at(-1)].join(' ') === short.join(' ');
  },
  reason: (long, short) => `“${short.text}” is “${long.text}” without the kind of council`,
};

/** "Telegraph" of "Daily Telegraph" */
const paper: JoinRule = {
  name: 'article/paper',
  fits: ({ words: long, key }, { words: short }) =>
    short.length === 1 &&
    long.length === 2 &&
    long[0] === 'daily' &&
    long[1] === short[0] &&
    wordLists().outlets.has(key),
  reason: (long, short) => `“${short.text}” is short for “${long.text}”`,
};

/** "Orlin Food Office, also known as [Ofo]" */
const knownAs: JoinRule = {
  name: 'article/known-as',
  fits: (long, short, annotation) => areKnownAs(annotation, long.mentions, short.mentions),
  reason: (long, short) => `the text tells that “${short.text}” and “${long.text}” are one`,
};

/** "OFO" beside "Orlin Food Office" */
const acronym: JoinRule = {
  name: 'article/acronym',
  fits: (long, short) => isAcronymOf(short.key, long.words),
  reason: (long, short) => `“${short.text}” are the initials of “${long.text}”`,
};

/** "Orlin Food and Trade Office ([OFO])": capitals in brackets behind a name are its short form, whatever their letters; "[Orfo]" where its letters stand in the name. "OFO ([Orlin Food Office])" tells it too. */
const bracketed: JoinRule = {
  name: 'article/in-brackets',
  fits(long, short, annotation) {
    if (!/^\p{Lu}{2,6}$/u.test(short.text) && !isShortFor(short.text, long.words)) return false;
    return isInBrackets(annotation, long, short) || (short.words.length === 1 && isInBrackets(annotation, short, long));
  },
  reason: (long, short) => `“${short.text}” stands in brackets behind “${long.text}”`,
};

/** Whether the one name stands in brackets right behind the other. */
function isInBrackets(annotation: Annotation, before: NameGroup, inside: NameGroup): boolean {
  const ends = new Set(before.mentions.map(({ last }) => last));
  return inside.mentions.some(
    ({ first, last }) =>
      ends.has(first - 2) &&
      /^[([]$/.test(annotation.form(first - 1)) &&
      last + 1 < annotation.size &&
      /^[)\]]$/.test(annotation.form(last + 1)),
  );
}

/** "Namport", "RFE/RL", "PMUs": letters of the name in their order, its first one first, as many words' first letters as it has capitals at least. */
function isShortFor(text: string, words: readonly string[]): boolean {
  const letters = [...text.toLowerCase()].filter((letter) => /\p{L}/u.test(letter));
  const all = words.join('').replace(/[^\p{L}]/gu, '');
  if (words.length < 2 || text.includes(' ') || letters.length > LONGEST_SHORT || letters[0] !== all[0]) return false;
  let at = 0;
  for (const letter of all) if (letter === letters[at]) at++;
  return at === letters.length;
}

const LONGEST_SHORT = 9;

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
    if (long.length <= short.length || long.slice(0, short.length).join(' ') !== key) return false;
    if (places.has(key) || demonyms.has(key) || seats.has(key)) return false;
    const left = long.slice(short.length);
    const isLeftOff = (word: string) =>
      nameParts().legalForms.has(word.replace(/\.$/, '')) || listed('left-off-words').has(word);
    // "Xinhua News Agency", "Harl Technologies Co Ltd"
    if (left.every((word) => isLeftOff(word) || word === 'news')) return true;
    if (left.length > 1) return false;
    // "Age Watch" of "Age Watch England"
    if (isLand(left[0]!) && !bodyNameOf(key).shared) return true;
    return short.length === 1 && !bodies.has(key) && !listed('campaign-words').has(left[0]!);
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
  // the list of other names
  otherName,
  // letters stand for words
  acronym,
  // the text says so itself
  bracketed,
  knownAs,
  // words for one thing
  campaign,
  // parts of the longer name: its end before its beginning, for heads tell more
  head,
  beginning,
  tail,
  council,
  members,
  paper,
  // last: it must know what else the article tells
  landLeftOut,
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
