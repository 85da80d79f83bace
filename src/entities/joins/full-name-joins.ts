import { hasShape } from '../../mentions/name-shapes.js';
import { firstNamesAgree } from '../../names/first-names-agree.js';
import { nameParts } from '../../names/name-parts.js';
import { areKnownAs } from './known-as.js';
import type { JoinRule } from './types.js';

/** "J.", "H.W." */
const INITIAL = /^(?:\p{L}\.){1,3}$|^\p{L}$/u;
const INITIALS = /^(?:\p{L}\.?){1,3}$/u;

/** "Donald J. Trump" and "Donald Trump": initials, generations and middle names may be left out; "Carl Mott Jr." beside "Carl Mott" is two. */
const sameEnds: JoinRule = {
  name: 'article/full-name',
  fits({ words: a }, { words: b }) {
    if (arePeople(a, b)) return false;
    const [x, y] = [coreOf(a), coreOf(b)];
    if (x.at(-1) !== y.at(-1)) return false;
    if (x[0] === y[0]) return true;
    const [long, short] = x.length > y.length ? [x, y] : [y, x];
    return short.every((word) => long.includes(word));
  },
  reason: (long, short) => `“${short.text}” and “${long.text}” are ways to write one name`,
};

/** "Rodham Clinton" beside "Rodham Clinton Vale": the one is how the other begins. */
const begins: JoinRule = {
  name: 'article/longer-name',
  fits({ words: a }, { words: b }) {
    if (arePeople(a, b)) return false;
    const [x, y] = [coreOf(a), coreOf(b)];
    if (x.at(-1) === y.at(-1) || x.length < 2 || y.length < 2 || x[0] !== y[0]) return false;
    return x.join(' ').startsWith(y.join(' ')) || y.join(' ').startsWith(x.join(' '));
  },
  reason: (long, short) => `“${short.text}” is the beginning of “${long.text}”`,
};

/** "Kev Harlow" beside "Kevin Harlow": short for it, or another way to write it in Latin letters. */
const sameFirstName: JoinRule = {
  name: 'article/first-name',
  fits({ words: a }, { words: b }) {
    if (arePeople(a, b)) return false;
    const [x, y] = [coreOf(a), coreOf(b)];
    if (x.length < 2 || y.length < 2 || x.at(-1) !== y.at(-1)) return false;
    return /^(?:nickname|transliteration)$/.test(firstNamesAgree(x[0]!, y[0]!) ?? '');
  },
  reason: (long, short) => `“${short.words[0]}” and “${long.words[0]}” are one first name`,
};

/** "Ben Harlow" beside "Ben Marsh-Harlow": half of a double surname. */
const halfSurname: JoinRule = {
  name: 'article/half-surname',
  fits({ words: a }, { words: b }) {
    if (arePeople(a, b)) return false;
    const [x, y] = [coreOf(a), coreOf(b)];
    if (x.length < 2 || y.length < 2 || x[0] !== y[0]) return false;
    return isHalfOf(x.at(-1)!, y.at(-1)!) || isHalfOf(y.at(-1)!, x.at(-1)!);
  },
  reason: (long, short) => `“${short.text}” and “${long.text}” share half of a double surname`,
};

/** "Briton Harlow", "Scot Harlow" beside "Ann Harlow": whose people somebody is of, and the surname. */
const people: JoinRule = {
  name: 'article/people',
  fits({ words: a }, { words: b }) {
    const [x, y] = [coreOf(a), coreOf(b)];
    if (x.at(-1) !== y.at(-1)) return false;
    return namesPeople(x) !== namesPeople(y);
  },
  reason: (long, short) => `“${short.text}” and “${long.text}” have one surname, and one of them tells but the people`,
};

/** "Ann Harlow, better known as Nan Marsh" */
const knownAs: JoinRule = {
  name: 'article/known-as',
  fits: (long, short, annotation) => areKnownAs(annotation, long.mentions, short.mentions),
  reason: (long, short) => `the text tells that “${short.text}” and “${long.text}” are one`,
};

/** Whether the core of a name tells whose people somebody is of, and the surname: "briton harlow". */
export const namesPeople = (core: readonly string[]): boolean => core.length === 2 && hasShape(core[0]!, 'people');

const isHalfOf = (short: string, long: string): boolean => long.includes('-') && long.split('-').includes(short);

/** Reasons to hold two full names of persons to be one. */
export const FULL_NAME_JOINS: readonly JoinRule[] = [sameEnds, begins, sameFirstName, halfSurname, people, knownAs];

/** What tells two people of nearly one name apart: other initials, another generation. */
function arePeople(a: readonly string[], b: readonly string[]): boolean {
  return initialsDiffer(a, b) || generationsDiffer(a, b);
}

/** "George H.W. Harlow" and "George W. Harlow" are two. */
function initialsDiffer(a: readonly string[], b: readonly string[]): boolean {
  const [x, y] = [a, b].map((words) =>
    words
      .slice(1, -1)
      .filter((word) => INITIALS.test(word) && (word.length === 1 || word.includes('.')))
      .join('')
      .replace(/\./g, ''),
  ) as [string, string];
  return x !== '' && y !== '' && x !== y && a[0]!.length !== 1;
}

/** "Carl Mott Jr." is not "Carl Mott": where an article writes both, it tells of two. A father's "Sr." is often left out. */
function generationsDiffer(a: readonly string[], b: readonly string[]): boolean {
  const [x, y] = [generationOf(a), generationOf(b)];
  return x !== y && !(x === 'sr' && y === null) && !(x === null && y === 'sr');
}

function generationOf(words: readonly string[]): string | null {
  const last = words.at(-1)!.replace(/\.$/, '');
  return nameParts().generations.has(last) ? last : null;
}

/** A name without initials and generation: donald, trump. */
export function coreOf(words: readonly string[]): string[] {
  const kept = words.filter(
    (word, at) => !nameParts().generations.has(word.replace(/\.$/, '')) && !(at > 0 && INITIAL.test(word)),
  );
  return kept.length > 1 ? kept : [...words];
}

/** The last word of a name that is no generation. */
export const surnameOf = (words: readonly string[]): string => coreOf(words).at(-1)!;
