import { datesAgree } from './dates.js';
import { groupBy } from './group-by.js';
import { LocalSets } from './local-sets.js';
import { areNearEqual, FEWEST_WORDS, plainWords } from './near-equal-words.js';
import { smallest, tellingPairs } from './pairs-of-words.js';
import type { EventJoin, EventRule, Told } from './types.js';

/** Wordings that share a pair of words are compared each with this many others at most: a pair in more of them tells little. */
const COMPARED = 12;
/** So many pairs of its words, chosen by the words alone, stand for a statement: near-equal ones share most of theirs. */
const PAIRS = 10;

interface Worded {
  readonly told: Told;
  readonly words: readonly string[];
}

/** One speaker, near-equal words: one statement, also where one article quotes it and the other reports it. */
export const statementWordsRule: EventRule = {
  name: 'event/statement-words',
  keys(told) {
    const { telling, beings } = told;
    if (telling.words === null || telling.words.all === '' || beings.length !== 1) return [];
    const { words } = wordsOf(told);
    const pairs = words.length < FEWEST_WORDS ? [] : smallest(tellingPairs(words), PAIRS);
    return [`=${beings[0]}|${words.join(' ')}`, ...pairs.map((pair) => `~${beings[0]}|${pair}`)];
  },
  join: (group, key) => (key.startsWith('=') ? joinEqual(group) : joinNear(group.map(wordsOf))),
};

const wordsOf = (told: Told): Worded => ({ told, words: plainWords(told.telling.words!.all.split(' ')) });

/** The same words of one speaker, told of one day: those that tell no day belong to the only day told. */
function joinEqual(equal: readonly Told[]): readonly EventJoin[] {
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

/** Wordings of one speaker that share two words in a row and are nearly the same. */
function joinNear(statements: readonly Worded[]): readonly EventJoin[] {
  if (statements.length < 2) return [];
  const wordings = [...groupBy(statements, ({ words }) => [words.join(' ')]).values()].map(withDistinctDates);
  const joins: EventJoin[] = [];
  for (const [at, dates] of wordings.entries())
    for (const others of wordings.slice(at + 1, at + 1 + COMPARED)) {
      if (!alikeInLength(dates[0]!, others[0]!) || !areNearEqual(dates[0]!.words, others[0]!.words)) continue;
      for (const one of dates)
        for (const other of others)
          if (areOne(one.told, other.told))
            joins.push({ one: one.told.index, other: other.told.index, reason: 'one speaker, near-equal words' });
    }
  return joins;
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
function withDistinctDates(equal: readonly Worded[]): Worded[] {
  return [...new Map(equal.map((one) => [one.told.telling.date, one] as const)).values()];
}

/** Near-equal words are nearly as many. */
const alikeInLength = ({ words: a }: Worded, { words: b }: Worded): boolean =>
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
