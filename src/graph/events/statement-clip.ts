import { datesAgree } from './dates.js';
import { LocalSets } from './local-sets.js';
import { smallest, tellingPairs } from './pairs-of-words.js';
import { sayTheSame } from './statement-words.js';
import type { EventJoin, Told } from './types.js';

/** A clipping of fewer words could be anybody's: "a disaster". */
const FEWEST_WORDS = 3;
/** Unless both of its two words carry weight: "incredibly frustrated". */
const WEIGHTY_LETTERS = 5;
/** A clip that stands in more wordings than these stands in different statements. */
const MOST_WORDINGS = 24;

/** What is quoted of a statement. */
export interface Quotation {
  readonly told: Told;
  /** the parts in quotation marks, each ` word word ` */
  readonly parts: readonly string[];
  /** all parts, one after the other */
  readonly whole: string;
  readonly words: number;
}

/**
 * A clipped quotation joins the fuller one that contains it, each of its parts in order. Of fuller ones that contain one
 * another the longest counts, and those in near-equal words count as one; a clip that fits two that do not stays apart, and
 * two clips never join without the fuller one.
 */
export const CLIPPED_QUOTATION = 'event/clipped-quotation';

/** The quotation of a statement; null where nothing of it is quoted. */
export function quotationOf(told: Told): Quotation | null {
  const parts = told.telling.words!.quoted;
  if (parts.length === 0) return null;
  const whole = ` ${parts.join(' ')} `;
  return { told, parts: parts.map((words) => ` ${words} `), whole, words: countSpaces(whole) - 1 };
}

/** Pairs of words by which quotations that contain others are found. */
export const pairsIn = ({ whole }: Quotation): Set<string> => tellingPairs(whole.trim().split(' '));

/** Joins a clip to what contains it, among these quotations of its speaker in the order of the set. */
export function joinClip(clip: Quotation, quotations: readonly Quotation[]): EventJoin[] {
  const fuller = quotations.filter((other) => contains(other, clip));
  if (fuller.length === 0) return [];
  const wordings = distinctQuotations(fuller);
  if (wordings.length > MOST_WORDINGS) return [];
  const longest = wordings.filter(
    (one) => !longEnough(one) || !wordings.some((other) => other !== one && contains(other, one)),
  );
  const sets = new LocalSets(longest.map(({ told }) => told));
  for (const [at, one] of longest.entries())
    for (const other of longest.slice(at + 1))
      if (sayTheSame(one.told, other.told)) sets.join(one.told, other.told, '');
  if (new Set(longest.map(({ told }) => sets.rootOf(told))).size !== 1) return [];
  const reason = 'one speaker, and its words stand within the fuller quotation';
  return [{ one: longest[0]!.told.index, other: clip.told.index, rule: CLIPPED_QUOTATION, reason }];
}

/** What is quoted, its parts, and the day of which it is told. */
export const quotedOf = ({ whole, told, parts }: Quotation): string =>
  `${told.telling.date ?? ''}|${whole}${parts.length > 1 ? parts.join('|') : ''}`;

/** One of each wording and day, the first of the set, in the order of the last. */
export const distinctQuotations = (quotations: readonly Quotation[]): Quotation[] =>
  [...new Map([...quotations].reverse().map((one) => [wordingOf(one), one] as const)).values()].reverse();

const wordingOf = ({ whole, told }: Quotation): string => `${told.telling.date ?? ''}|${whole}`;

/** Pairs of its words that stand within one part: what holds the quotation as a clip holds each of them. */
export const pairsOfParts = ({ parts }: Quotation): string[] =>
  parts.flatMap((part) => [...tellingPairs(part.trim().split(' '))]);

/** The pair of its words under which a clip looks for fuller ones. */
export const soughtBy = (clip: Quotation): string | undefined => smallest(pairsOfParts(clip), 1)[0];

function countSpaces(text: string): number {
  let count = 0;
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) count++;
  return count;
}

/** Whether a quotation says enough to be looked for in others. */
export function longEnough({ whole, words }: Quotation): boolean {
  return (
    words >= FEWEST_WORDS ||
    (words === 2 &&
      whole
        .trim()
        .split(' ')
        .every((word) => word.length >= WEIGHTY_LETTERS))
  );
}

/** Whether a quotation is fuller than another and contains it. */
export const contains = (fuller: Quotation, clip: Quotation): boolean =>
  fuller.words > clip.words && datesAgree(fuller.told.telling.date, clip.told.telling.date) && holds(fuller, clip);

/** Each part stands in the fuller one, one after the other. */
function holds(fuller: Quotation, clip: Quotation): boolean {
  let from = 0;
  for (const part of clip.parts) {
    const at = fuller.whole.indexOf(part, from);
    if (at < 0) return false;
    from = at + part.length - 1;
  }
  return true;
}
