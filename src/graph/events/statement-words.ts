import { groupBy } from '../../model/group-by.js';
import { datesAgree } from './dates.js';
import { LocalSets } from './local-sets.js';
import { areNearEqual, FEWEST_WORDS, plainWords } from './near-equal-words.js';
import { rankOf, tellingPairs } from './pairs-of-words.js';
import type { EventJoin, Told } from './types.js';

/** One speaker, near-equal words: one statement, also where one article quotes it and the other reports it. */
export const STATEMENT_WORDS = 'event/statement-words';

/** So many pairs of its words, chosen by the words alone, stand for a statement: near-equal ones share most of theirs. */
const PAIRS = 10;

/** All tellings of one speaker's statement in the same words. */
export interface Wording {
  readonly words: readonly string[];
  /** numbers of pairs of its words, by which near-equal ones are found */
  readonly pairs: readonly number[];
  /** in the order of the set */
  readonly told: Told[];
}

/** What a statement's words are in plain form; tellings with one such text are of one wording. */
export const wordingOf = ({ telling, prepared }: Told): string =>
  prepared?.wording ?? plainWords(telling.words!.all.split(' ')).join(' ');

/** What is worked out of a statement's words once. */
export function prepare(told: Told): NonNullable<Told['prepared']> {
  const wording = wordingOf(told);
  return { wording, pairs: pairsOf(wording.split(' ')) };
}

/** Wordings of one speaker's statements, by their text. */
export function wordingsOf(statements: readonly Told[]): Map<string, Wording> {
  const found = new Map<string, Wording>();
  for (const [text, told] of groupBy(statements, (one) => [wordingOf(one)])) found.set(text, makeWording(text, told));
  return found;
}

function makeWording(text: string, told: Told[]): Wording {
  let words: readonly string[] | null = null;
  return {
    // most wordings of a speaker are compared with no other
    get words() {
      words ??= text.split(' ');
      return words;
    },
    pairs: told[0]!.prepared?.pairs ?? pairsOf(text.split(' ')),
    told,
  };
}

/** The pairs of smallest rank, sorted. */
export function pairsOf(words: readonly string[]): number[] {
  if (words.length < FEWEST_WORDS) return [];
  return [...tellingPairs(words)]
    .map(rankOf)
    .sort((a, b) => a - b)
    .slice(0, PAIRS);
}

/** The same words of one speaker, told of one day: those that tell no day belong to the only day told. */
export function joinEqual({ told: equal }: Wording): readonly EventJoin[] {
  const sets = new LocalSets(equal);
  const join = (one: Told, other: Told): void => sets.join(one, other, 'one speaker, the same words');
  const dated = equal
    .filter(({ telling }) => telling.date !== null)
    .sort((a, b) => (a.telling.date! < b.telling.date! ? -1 : a.telling.date! > b.telling.date! ? 1 : 0));
  for (const [at, one] of dated.entries())
    if (at > 0 && datesAgree(dated[at - 1]!.telling.date, one.telling.date)) join(dated[at - 1]!, one);
  const undated = equal.filter(({ telling }) => telling.date === null);
  for (const one of undated.slice(1)) join(undated[0]!, one);
  const days = new Set(dated.map((told) => sets.rootOf(told)));
  if (days.size === 1 && undated.length > 0) join(dated[0]!, undated[0]!);
  return sets.joins;
}

/** Two wordings of one speaker that are nearly the same, for each day on which they are told. */
export function joinNear(one: Wording, other: Wording): EventJoin[] {
  if (!alikeInLength(one, other) || !areNearEqual(one.words, other.words)) return [];
  return withDistinctDates(one).flatMap((a) =>
    withDistinctDates(other)
      .filter((b) => areOne(a, b))
      .map((b) => ({ one: a.index, other: b.index, reason: 'one speaker, near-equal words' })),
  );
}

/** What near-equal words leave open: the days, and whom they name. */
const areOne = (one: Told, other: Told): boolean =>
  datesAgree(one.telling.date, other.telling.date) && !isClip(one, other) && !namesDiffer(one, other);

/** Whether two statements of one speaker are one in near-equal words. */
export function sayTheSame(one: Told, other: Told): boolean {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  return alikeInLength(a, b) && areNearEqual(a.words, b.words) && areOne(one, other);
}

/** One for each day on which the same words are told: the others have joined it. */
function withDistinctDates({ told }: Wording): Told[] {
  return [...new Map(told.map((one) => [one.telling.date, one] as const)).values()];
}

type Words = Pick<Wording, 'words'>;
const wordsOf = (told: Told): Words => ({ words: wordingOf(told).split(' ') });

/** Near-equal words are nearly as many. */
const alikeInLength = ({ words: a }: Words, { words: b }: Words): boolean =>
  Math.min(a.length, b.length) * 3 >= Math.max(a.length, b.length) * 2;

/** A quotation that stands whole within the other is a clipping, for which another rule looks at all that it fits. */
function isClip(one: Told, other: Told): boolean {
  const [a, b] = [one, other].map(({ telling }) => telling.words!.quoted.join(' ')) as [string, string];
  return a !== '' && b !== '' && a !== b && (` ${a} `.includes(` ${b} `) || ` ${b} `.includes(` ${a} `));
}

/** "We will beat Orlin" and "we will beat Harl": each names somebody whom the other does not. */
const namesDiffer = (one: Told, other: Told): boolean => namesMore(one, other) && namesMore(other, one);

function namesMore({ telling: { words: a } }: Told, { telling: { words: b } }: Told): boolean {
  return a!.names.some((name) => !` ${b!.all} `.includes(` ${name} `));
}
