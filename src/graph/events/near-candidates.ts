import { groupBy } from '../../model/group-by.js';
import type { StatementWords } from '../digest/types.js';
import { turnsOf } from './near-equal-words.js';
import type { Wording } from './statement-words.js';

/** Fewer wordings than these are compared with one another sooner than they are looked up by the names in them. */
const FEW = 24;

/** The two wordings of each pair that may be near-equal, in the order of the list. */
export type Candidate = readonly [one: Wording, other: Wording];

/**
 * Wordings that share one of the pairs of words by which near-equal ones are found, negate and count alike, and of which one names
 * nobody whom the other does not: "it was late in Orlin" and "it was late in Harl" are not looked at. Each two once.
 */
export function nearCandidates(wordings: readonly Wording[]): Candidate[] {
  return [...groupBy(wordings, ({ pairs }) => pairs)].flatMap(([pair, sharing]) => candidatesUnder(pair, sharing));
}

/** Those among wordings that all share a pair for which it is the smallest that they share. */
export function candidatesUnder(pair: number, sharing: readonly Wording[]): Candidate[] {
  if (sharing.length < 2) return [];
  const found: Candidate[] = [];
  for (const alike of groupBy(sharing, ({ words }) => [turnsOf(words)]).values())
    for (const [one, other] of alike.length <= FEW ? eachTwo(alike) : byNames(alike))
      if (smallestCommon(one, other) === pair) found.push([one, other]);
  return found;
}

function* eachTwo(wordings: readonly Wording[]): Generator<Candidate> {
  for (const [at, one] of wordings.entries())
    for (let next = at + 1; next < wordings.length; next++) yield [one, wordings[next]!];
}

/**
 * Each wording with those all of whose names it may hold: of the names of a telling, the one that fewest tellings have is the word
 * under which it is found.
 */
function* byNames(wordings: readonly Wording[]): Generator<Candidate> {
  const tellings = wordings.map(distinctTellings);
  const counts = new Map<string, number>();
  for (const { names } of tellings.flat()) for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const keys = tellings.map((each) => new Set(each.map(({ names }) => rarestOf(names, counts))));
  const words = tellings.map((each) => new Set([UNNAMED, ...each.flatMap(({ all }) => all.split(' '))]));
  const byKey = groupBy(wordings.keys(), (at) => keys[at]!);
  for (const [at, one] of wordings.entries()) {
    const found = new Set([...words[at]!].flatMap((word) => byKey.get(word) ?? []));
    for (const next of found) {
      // where each holds the names of the other, it was found from there before
      const isKnown = next === at || (next < at && [...keys[at]!].some((key) => words[next]!.has(key)));
      if (isKnown) continue;
      const other = wordings[next]!;
      yield at < next ? [one, other] : [other, one];
    }
  }
}

/** Under this stand tellings that name nobody: any wording may hold their names. */
const UNNAMED = '';

/** Tellings of one wording differ in few words: "he will", "I will". */
function distinctTellings({ told }: Wording): StatementWords[] {
  return [
    ...new Map(told.map(({ telling: { words } }) => [`${words!.all}|${words!.names.join('|')}`, words!])).values(),
  ];
}

/** The name that fewest tellings have. */
function rarestOf(names: readonly string[], counts: ReadonlyMap<string, number>): string {
  let rarest = UNNAMED;
  for (const name of names) if (rarest === UNNAMED || counts.get(name)! < counts.get(rarest)!) rarest = name;
  return rarest;
}

/** The smallest pair that two wordings share; theirs are sorted. */
function smallestCommon({ pairs: a }: Wording, { pairs: b }: Wording): number | undefined {
  for (let [i, j] = [0, 0]; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) return a[i];
    if (a[i]! < b[j]!) i++;
    else j++;
  }
  return undefined;
}
