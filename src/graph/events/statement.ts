import { groupBy } from '../../model/group-by.js';
import {
  CLIPPED_QUOTATION,
  contains,
  joinClip,
  longEnough,
  pairsIn,
  type Quotation,
  quotationOf,
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
  const joins: EventJoin[] = [];
  const places = new Map(wordings.map((wording, at) => [wording, at] as const));
  const compared = new Set<number>();
  for (const sharing of groupBy(wordings, ({ pairs }) => pairs).values())
    for (const [at, one] of sharing.entries())
      for (const other of sharing.slice(at + 1)) {
        const pair = places.get(one)! * wordings.length + places.get(other)!;
        if (compared.has(pair)) continue;
        compared.add(pair);
        joins.push(...joinNear(one, other));
      }
  return joins;
}

function joinAllClips(quotations: readonly Quotation[]): EventJoin[] {
  const byPair = groupBy(quotations, pairsIn);
  return quotations.flatMap((clip) => {
    const pair = longEnough(clip) ? soughtBy(clip) : undefined;
    return pair === undefined ? [] : joinClip(clip, byPair.get(pair) ?? []);
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
