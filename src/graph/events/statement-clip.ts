import { datesAgree } from './dates.js';
import { groupBy } from './group-by.js';
import type { EventRule, Told } from './types.js';

/** A clipping of fewer words could be anybody's: "a disaster". */
const FEWEST_WORDS = 3;
/** Unless both of its two words carry weight: "incredibly frustrated". */
const WEIGHTY_LETTERS = 5;

interface Quotation {
  readonly told: Told;
  /** the parts in quotation marks, each ` word word ` */
  readonly parts: readonly string[];
  /** all parts, one after the other */
  readonly whole: string;
  readonly words: number;
}

/**
 * A clipped quotation joins the fuller one that contains it, each of its parts in order. Fuller ones that join each other
 * count as one; a clip that fits two that do not stays apart, and two clips never join without the fuller one.
 */
export const statementClip: EventRule = {
  name: 'event/clipped-quotation',
  join(events, forest) {
    const quoted = events.filter(
      ({ telling, beings }) => (telling.words?.quoted.length ?? 0) > 0 && beings.length === 1,
    );
    for (const own of groupBy(quoted, ({ beings }) => beings).values()) {
      if (own.length < 2) continue;
      const quotations = own.map(quotationOf);
      const byPair = groupBy(quotations, ({ whole }) => pairsOfWords(whole));
      // longest first: whether two fuller ones join each other is settled before a clip of both asks
      const clips = quotations.filter(longEnough).sort((a, b) => b.words - a.words || a.told.index - b.told.index);
      for (const clip of clips) {
        const fuller = fullerOnes(clip, byPair);
        const roots = new Set(fuller.map(({ told }) => forest.rootOf(told.index)));
        if (roots.size !== 1) continue;
        forest.join(
          fuller[0]!.told.index,
          clip.told.index,
          this.name,
          'one speaker, and its words stand within the fuller quotation',
        );
      }
    }
  },
};

function quotationOf(told: Told): Quotation {
  const parts = told.telling.words!.quoted;
  const whole = ` ${parts.join(' ')} `;
  return { told, parts: parts.map((words) => ` ${words} `), whole, words: countSpaces(whole) - 1 };
}

function countSpaces(text: string): number {
  let count = 0;
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) count++;
  return count;
}

function longEnough({ whole, words }: Quotation): boolean {
  return (
    words >= FEWEST_WORDS ||
    (words === 2 &&
      whole
        .trim()
        .split(' ')
        .every((word) => word.length >= WEIGHTY_LETTERS))
  );
}

/** Each two words in a row, each once. */
function pairsOfWords(text: string): Set<string> {
  const pairs = new Set<string>();
  for (let start = 1, middle = text.indexOf(' ', 1); middle > 0; ) {
    const end = text.indexOf(' ', middle + 1);
    if (end < 0) break;
    pairs.add(text.slice(start, end));
    [start, middle] = [middle + 1, end];
  }
  return pairs;
}

/** Quotations that contain the clip, found by its rarest pair of words. */
function fullerOnes(clip: Quotation, byPair: ReadonlyMap<string, readonly Quotation[]>): Quotation[] {
  // a pair across two parts need not stand in the fuller one
  const pairs = clip.parts.flatMap((part) => [...pairsOfWords(part)]);
  let rarest: readonly Quotation[] = [];
  for (const pair of pairs) {
    const found = byPair.get(pair)!;
    if (rarest.length === 0 || found.length < rarest.length) rarest = found;
  }
  return rarest.filter(
    (other) =>
      other.words > clip.words && datesAgree(other.told.telling.date, clip.told.telling.date) && holds(other, clip),
  );
}

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
