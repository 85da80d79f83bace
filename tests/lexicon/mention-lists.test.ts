import { readFileSync } from 'node:fs';
import { load as parse } from 'js-yaml';
import { seedsFolder } from '../../src/lexicon/seeds-folder.js';

interface Entry {
  kind: string;
  words?: string[];
  names?: string[];
  expand?: Record<string, string>;
  fires: string;
  not: string;
}

const read = (file: string): Entry[] =>
  (parse(readFileSync(`${seedsFolder()}lexicon/${file}.yml`, 'utf8')) as { entries: Entry[] }).entries;
const wordsOf = (text: string) =>
  text.split(/\s+/).map((word) => (/\.$/.test(word) && word.length > 5 ? word.slice(0, -1) : word));
const capital = (word: string) => /^\p{Lu}/u.test(word);

/** How each kind of entry fires on a sentence, by its words alone. */
const FIRES: Record<string, (entry: Entry, text: string) => boolean> = {
  honorific: hasWord,
  office: hasWord,
  role: hasWord,
  last: hasCapitalised,
  'place-head': hasCapitalised,
  'law-head': hasCapitalised,
  'place-first': hasCapitalised,
  lower: afterName,
  common: hasWord,
  party: hasWord,
  former: hasWord,
  plain: hasWord,
  new: hasWord,
  small: hasWord,
  ruler: hasWord,
  candidacy: hasWord,
  field: hasWord,
  narrows: hasWord,
  paired: hasWord,
  campus: hasWord,
  topic: hasWord,
  calendar: hasWord,
  partisan: hasWord,
  assembling: hasWord,
  assembled: hasWord,
  passing: hasWord,
  'of-person': hasWord,
  chamber: hasWord,
  part: hasWord,
  school: hasWord,
  'of-place': hasWord,
  'of-town': hasWord,
  motion: hasWord,
  sided: hasWord,
  owning: (entry, text) => entry.words!.some((word) => text.toLowerCase().includes(`${word}'s`)),
  'after-name': hasWord,
  ship: hasWord,
  ground: hasWord,
  people: hasWord,
  abroad: hasWord,
  kin: hasWord,
  'before-body': hasWord,
  'two-sided': hasWord,
  'kind-behind': hasWord,
  'bare-party': hasCapitalised,
  compass: (entry, text) => entry.words!.some((word) => text.toLowerCase().includes(`-${word}`)),
  'of-known': hasWord,
  articled: hasWord,
  building: afterName,
  'building-kind': hasWord,
  station: hasWord,
  generic: hasWord,
  short: (entry, text) => wordsOf(text).some((word) => Object.hasOwn(entry.expand ?? {}, word.toLowerCase())),
  empty: hasWord,
  sides: hasWord,
  always: hasName,
  capital: hasName,
  addressed: hasName,
  happening: (entry, text) =>
    wordsOf(text).some(
      (word, at, all) =>
        entry.words!.includes(word) && /^(?:Their|The|missile|prisoner|election)$/.test(all[at - 1] ?? ''),
    ),
};

function hasWord(entry: Entry, text: string): boolean {
  return wordsOf(text).some((word) => entry.words!.includes(word.toLowerCase()));
}

function hasCapitalised(entry: Entry, text: string): boolean {
  return wordsOf(text).some((word) => capital(word) && entry.words!.includes(word.toLowerCase()));
}

function afterName(entry: Entry, text: string): boolean {
  return wordsOf(text).some((word, at, all) => at > 1 && entry.words!.includes(word) && capital(all[at - 1]!));
}

function hasName(entry: Entry, text: string): boolean {
  return entry.names!.some((name) => text.includes(name));
}

describe.each(['titles', 'organisation-heads', 'metonyms', 'events', 'role-words', 'group-nouns', 'name-shapes'])(
  '%s.yml',
  (file) => {
    // heads of named events are tried on real sentences in tests/mentions/named-events
    const entries = read(file).filter(({ kind }) => !/^(?:named|called|fought)$/.test(kind));
    test.each(entries.map((entry) => [entry.kind, entry] as const))(
      '%s: its example fires and its counter-example does not',
      (kind, entry) => {
        expect(FIRES[kind]!(entry, entry.fires)).toBe(true);
        expect(FIRES[kind]!(entry, entry.not)).toBe(false);
      },
    );
  },
);

test('body-nouns.yml: its example has the noun and its counter-example has not', () => {
  const entries = (
    parse(readFileSync(`${seedsFolder()}lexicon/body-nouns.yml`, 'utf8')) as {
      entries: { nouns: string[]; fires: string; not: string }[];
    }
  ).entries;
  for (const { nouns, fires, not } of entries) {
    const has = (text: string) => nouns.some((noun: string) => text.includes(noun));
    expect([has(fires), has(not)]).toEqual([true, false]);
  }
});

test.each([
  'organisations',
  'regions',
  'cities',
  'sports-teams',
  'given-names',
  'no-entities',
  'human-nouns',
  'named-events',
])('%s.txt names its source and holds no line twice', (file) => {
  const lines = readFileSync(`${seedsFolder()}lexicon/${file}.txt`, 'utf8').trim().split('\n');
  const entries = lines.filter((line) => !line.startsWith('#'));
  expect(lines[0]!.startsWith('#')).toBe(true);
  expect(lines.slice(0, 3).join(' ')).toMatch(/MIT/);
  expect(new Set(entries).size).toBe(entries.length);
});
