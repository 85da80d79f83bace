import type { JoinForest } from '../identity/join-forest.js';
import { datesAgree } from './dates.js';
import { groupBy } from './group-by.js';
import { areNearEqual, plainWords } from './near-equal-words.js';
import type { EventRule, Told } from './types.js';

/** Statements that share a pair of words are compared each with this many others at most: a pair in more of them tells little. */
const COMPARED = 12;

interface Worded {
  readonly told: Told;
  readonly words: readonly string[];
}

/** One speaker, near-equal words: one statement, also where one article quotes it and the other reports it. */
export const statementWordsRule: EventRule = {
  name: 'event/statement-words',
  join(events, forest) {
    const statements = events.filter(
      ({ telling, beings }) => telling.words !== null && telling.words.all !== '' && beings.length === 1,
    );
    for (const own of groupBy(statements, ({ beings }) => beings).values()) {
      const byWords = groupBy(
        own.map((told) => ({ told, words: plainWords(told.telling.words!.all.split(' ')) })),
        ({ words }) => [words.join(' ')],
      );
      for (const equal of byWords.values()) joinEqual(equal, forest, this.name);
      for (const [one, other] of candidatePairs([...byWords.values()].flatMap(withDistinctDates))) {
        if (!datesAgree(one.told.telling.date, other.told.telling.date) || !areNearEqual(one.words, other.words))
          continue;
        if (isClip(one.told, other.told) || namesDiffer(one.told, other.told)) continue;
        forest.join(one.told.index, other.told.index, this.name, 'one speaker, near-equal words');
      }
    }
  },
};

/** The same words of one speaker, told of one day: those that tell no day belong to the only day told. */
function joinEqual(equal: readonly Worded[], forest: JoinForest, rule: string): void {
  const join = (one: Worded, other: Worded): void =>
    void forest.join(one.told.index, other.told.index, rule, 'one speaker, the same words');
  const dated = equal
    .filter(({ told }) => told.telling.date !== null)
    .sort((a, b) => (a.told.telling.date! < b.told.telling.date! ? -1 : 1));
  for (const [at, one] of dated.entries())
    if (at > 0 && datesAgree(dated[at - 1]!.told.telling.date, one.told.telling.date)) join(dated[at - 1]!, one);
  const undated = equal.filter(({ told }) => told.telling.date === null);
  for (const one of undated.slice(1)) join(undated[0]!, one);
  const days = new Set(dated.map(({ told }) => forest.rootOf(told.index)));
  if (days.size === 1 && undated.length > 0) join(dated[0]!, undated[0]!);
}

/** One for each day on which the same words are told: the others have joined it. */
function withDistinctDates(equal: readonly Worded[]): Worded[] {
  return [...new Map(equal.map((one) => [one.told.telling.date, one] as const)).values()];
}

/** Pairs of one speaker's statements that share two words in a row, or all of them. */
function candidatePairs(statements: readonly Worded[]): [Worded, Worded][] {
  const found = new Map<string, [Worded, Worded]>();
  for (const group of groupBy(statements, pairsOfWords).values()) {
    if (group.length < 2) continue;
    for (const [at, one] of group.entries())
      for (const other of group.slice(at + 1, at + 1 + COMPARED))
        if (alikeInLength(one, other)) found.set(`${one.told.index} ${other.told.index}`, [one, other]);
  }
  return [...found.values()];
}

/** Near-equal words are nearly as many. */
const alikeInLength = ({ words: a }: Worded, { words: b }: Worded): boolean =>
  Math.min(a.length, b.length) * 3 >= Math.max(a.length, b.length) * 2;

function pairsOfWords({ words }: Worded): Set<string> {
  const pairs = new Set<string>();
  for (let at = 1; at < words.length; at++) pairs.add(`${words[at - 1]} ${words[at]}`);
  return pairs;
}

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
