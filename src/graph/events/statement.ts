import { groupBy } from '../../model/group-by.js';
import { nearCandidates } from './near-candidates.js';
import {
  CLIPPED_QUOTATION,
  contains,
  distinctQuotations,
  joinClip,
  longEnough,
  pairsIn,
  pairsOfParts,
  type Quotation,
  quotationOf,
  quotedOf,
  soughtBy,
} from './statement-clip.js';
import { statementParts } from './statement-parts.js';
import {
  joinEqual,
  joinNear,
  prepare,
  STATEMENT_WORDS,
  type Wording,
  wordingOf,
  wordingsOf,
} from './statement-words.js';
import type { EventJoin, EventRule, GroupChange, Told } from './types.js';

/** What one speaker said, however often it is told: in the same words, in near-equal ones, clipped. */
export const statementRule: EventRule = {
  name: STATEMENT_WORDS,
  prepare,
  parts: statementParts,
  keys: ({ telling, beings }) =>
    telling.words !== null && telling.words.all !== '' && beings.length === 1 ? [`${beings[0]}`] : [],
  join(group) {
    if (group.length < 2) return [];
    const wordings = [...wordingsOf(group).values()];
    const quotations = group.flatMap((told) => quotationOf(told) ?? []);
    return [...wordings.flatMap(joinEqual), ...joinAllNear(wordings), ...joinAllClips(quotations)];
  },
  rejoin(group, change) {
    const { arrived, left, before } = change;
    if (arrived.length + left.length > group.length / MOST_CHANGED) return this.join(group, '', NO_GROUND);
    const touched = new Set([...arrived, ...left].map(wordingOf));
    const quotations = group.flatMap((told) => quotationOf(told) ?? []);
    const clips = clipsTouched(quotations, change);
    const texts = new Map<number, string>();
    const isTouched = (index: number): boolean => {
      const known = texts.get(index);
      return known === undefined || touched.has(known);
    };
    const told = new Map(group.map((one) => [one.index, one] as const));
    for (const { one, other, rule } of before)
      if (rule !== CLIPPED_QUOTATION)
        for (const index of [one, other]) if (told.has(index)) texts.set(index, wordingOf(told.get(index)!));
    const kept = before.filter(({ one, other, rule }) =>
      rule === CLIPPED_QUOTATION
        ? told.has(one) && told.has(other) && !clips.has(other)
        : !isTouched(one) && !isTouched(other),
    );
    return [...kept, ...rejoinWordings(group, touched), ...rejoinClips(quotations, clips)];
  },
};

/** A group of which a larger part changed is joined from nothing. */
const MOST_CHANGED = 4;
const NO_GROUND = { within: () => false };

function joinAllNear(wordings: readonly Wording[]): EventJoin[] {
  return nearCandidates(wordings).flatMap(([one, other]) => joinNear(one, other));
}

function joinAllClips(quotations: readonly Quotation[]): EventJoin[] {
  const byPair = groupBy(distinctQuotations(quotations), pairsIn);
  const known = new Map<string, readonly EventJoin[]>();
  return quotations.flatMap((clip) => {
    if (!longEnough(clip)) return [];
    const wording = quotedOf(clip);
    if (!known.has(wording)) {
      // whatever holds the clip holds all of its pairs: the one that fewest hold leaves fewest to be looked at
      const holding = pairsOfParts(clip).map((pair) => byPair.get(pair)!);
      const fewest = holding.reduce((least, each) => (each.length < least.length ? each : least), holding[0] ?? []);
      known.set(wording, joinClip(clip, fewest));
    }
    return known.get(wording)!.map((join) => ({ ...join, other: clip.told.index }));
  });
}

/** Joins of wordings in which somebody arrived or from which somebody left. */
function rejoinWordings(group: readonly Told[], touched: ReadonlySet<string>): EventJoin[] {
  const wordings = wordingsOf(group);
  const joins: EventJoin[] = [];
  const done = new Set<Wording>();
  for (const [at, text] of [...wordings.keys()].entries()) {
    if (!touched.has(text)) continue;
    const one = wordings.get(text)!;
    joins.push(...joinEqual(one));
    done.add(one);
    const pairs = new Set(one.pairs);
    for (const [place, other] of [...wordings.values()].entries()) {
      if (done.has(other) || !other.pairs.some((pair) => pairs.has(pair))) continue;
      joins.push(...(place < at ? joinNear(other, one) : joinNear(one, other)));
    }
  }
  return joins;
}

/** Clips that arrived, or of which something fuller arrived or left. */
function clipsTouched(quotations: readonly Quotation[], { arrived, left }: GroupChange): Set<number> {
  const changed = [...arrived, ...left].flatMap((told) => quotationOf(told) ?? []);
  const found = new Set(arrived.map(({ index }) => index));
  for (const clip of quotations) if (changed.some((fuller) => contains(fuller, clip))) found.add(clip.told.index);
  return found;
}

function rejoinClips(quotations: readonly Quotation[], clips: ReadonlySet<number>): EventJoin[] {
  return quotations.flatMap((clip) =>
    clips.has(clip.told.index) && longEnough(clip) && soughtBy(clip) !== undefined ? joinClip(clip, quotations) : [],
  );
}
