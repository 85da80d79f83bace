import { rows, words } from '../../lexicon/lists.js';
import { once } from '../../lexicon/once.js';

/** Part of the words that near-equal statements share, in order. */
const NEAR = 0.8;
/** Shorter statements must be equal. */
export const FEWEST_WORDS = 5;
/** Words at one end that only one of them has: more at both ends make two cuttings, no near-equal words. */
const OVERHANG = 2;

const reported = once(
  () =>
    new Map(
      rows('reported-speech-words').map(({ form, plain }) => [form, plain === '' ? [] : plain.split(' ')] as const),
    ),
);

/** The words in one form for quoted and reported speech: "I will go" and "that he would go" -> they will go. */
export function plainWords(list: readonly string[]): string[] {
  return list.flatMap((word) => reported().get(word) ?? [word]);
}

/** Whether two statements, in plain words, say the same in nearly the same words. */
export function areNearEqual(one: readonly string[], other: readonly string[]): boolean {
  if (one.join(' ') === other.join(' ')) return one.length > 0;
  if (Math.min(one.length, other.length) < FEWEST_WORDS) return false;
  if (!sameTurns(one, other)) return false;
  if (2 * mostCommon(one, other) < NEAR * (one.length + other.length)) return false;
  const { common, first, last } = alignWords(one, other);
  if (2 * common < NEAR * (one.length + other.length)) return false;
  const overhangs = [first[0] - first[1], one.length - last[0] - (other.length - last[1])];
  const cutAtBothEnds = overhangs[0]! * overhangs[1]! < 0 && overhangs.every((words) => Math.abs(words) >= OVERHANG);
  return !cutAtBothEnds;
}

/** How many words two lists share in whatever order: no fewer than in one order, and sooner counted. */
function mostCommon(one: readonly string[], other: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of one) left.set(word, (left.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of other) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    left.set(word, count - 1);
    common++;
  }
  return common;
}

/** Negations and numbers are the same in both. */
const sameTurns = (one: readonly string[], other: readonly string[]): boolean => turnsOf(one) === turnsOf(other);

const knownTurns = new WeakMap<readonly string[], string>();

/** What negates and counts in a statement, sorted; once a list of words, since one is compared with many. */
export function turnsOf(list: readonly string[]): string {
  let turns = knownTurns.get(list);
  if (turns === undefined) {
    const turning = words('turning-words');
    turns = list
      .filter((word) => turning.has(word) || /^\d/.test(word))
      .sort()
      .join(' ');
    knownTurns.set(list, turns);
  }
  return turns;
}

/** Longest common run of words in order (gaps allowed): its length, and where it begins and ends in both. */
function alignWords(
  one: readonly string[],
  other: readonly string[],
): { common: number; first: [number, number]; last: [number, number] } {
  const width = other.length + 1;
  const table = new Uint16Array((one.length + 1) * width);
  for (let i = one.length - 1; i >= 0; i--)
    for (let j = other.length - 1; j >= 0; j--)
      table[i * width + j] =
        one[i] === other[j]
          ? table[(i + 1) * width + j + 1]! + 1
          : Math.max(table[(i + 1) * width + j]!, table[i * width + j + 1]!);
  let [i, j] = [0, 0];
  let first: [number, number] | null = null;
  let last: [number, number] = [0, 0];
  while (i < one.length && j < other.length) {
    if (one[i] === other[j]) {
      first ??= [i, j];
      last = [i + 1, j + 1];
      i++;
      j++;
    } else if (table[(i + 1) * width + j]! >= table[i * width + j + 1]!) i++;
    else j++;
  }
  return { common: table[0]!, first: first ?? [0, 0], last };
}
