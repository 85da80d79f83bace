import { isSure, mayDoubt } from '../../claims/confidence/is-sure.js';
import { OF_PLACE, OF_SPEECH_PLACE } from '../../lexicon/closed-classes.js';
import { comparableName } from '../../model/comparable-name.js';
import { type GraphView, isWithin } from '../../model/graph-view.js';
import type { Factuality } from '../../model/kinds.js';
import { shifted } from '../read/part-of-time.js';
import type { AnswerEvidence, AnswerRow } from '../types.js';
import { outletFits } from './outlet-fits.js';

/** Which rows an answer may hold. */
export interface RowFilter {
  readonly include: readonly Factuality[];
  /** ISO dates (a year or month will do), null where open */
  readonly since: string | null;
  readonly until: string | null;
  /** 0 to 1; null where nothing is asked: what is sure enough to be shown */
  readonly minConfidence: number | null;
  /** comparable names of an outlet, any of which will do, or null */
  readonly outlet: readonly string[] | null;
  /** comparable names of a place and of what lies in it, or null */
  readonly place: readonly string[] | null;
  /** ids of the only articles to be read for sentences; all of them where none are given */
  readonly articles?: ReadonlySet<string>;
}

/** Whether something of these dates falls in the period: by its own date, and where it has none, by when it was told. */
export function inPeriod(
  dates: readonly (string | null)[],
  { since, until }: Pick<RowFilter, 'since' | 'until'>,
): boolean {
  if (since === null && until === null) return true;
  return dates.some((date) => isWithin(date, { since, until }));
}

/** Whether an article's outlet, or its source, is the one asked for. */
export function isFrom(
  { outlet, source }: Pick<AnswerEvidence, 'outlet' | 'source'>,
  wanted: RowFilter['outlet'],
): boolean {
  if (wanted === null || (outlet !== null && outletFits(outlet, wanted))) return true;
  return outlet === null && wanted.some((name) => comparableName(source).includes(name));
}

/** The articles of an outlet, one by one: of a hundred thousand the first may be enough. */
export function* articlesFrom(view: GraphView, wanted: RowFilter['outlet']): Generator<string> {
  for (const [id, { outlet, sources }] of view.articles())
    if (isFrom({ outlet, source: sources[0] ?? id }, wanted)) yield id;
}

/** "in Orvik", "to the Orvik" */
const PREPOSITIONS = [...OF_SPEECH_PLACE, ...OF_PLACE].flatMap((word) => [`${word} `, `${word} the `]);

/** Whether something was in a place: told to be there, or in a sentence that names it. */
export function isIn(
  told: Pick<AnswerRow, 'place'> & { readonly evidence: readonly Pick<AnswerEvidence, 'quote'>[] },
  wanted: RowFilter['place'],
): boolean {
  // what nobody asks for is not read
  if (wanted === null) return true;
  const { place, evidence } = told;
  const own = place === null ? null : comparableName(place);
  if (own !== null && wanted.includes(own)) return true;
  return evidence.some(({ quote }) => {
    const words = ` ${comparableName(quote)} `;
    // "sought closer ties with Orvik" was not there
    return wanted.some((name) => PREPOSITIONS.some((preposition) => words.includes(` ${preposition}${name} `)));
  });
}

/** The row with only the evidence that the filter lets in; null where none is left. */
export function sift(row: AnswerRow, filter: RowFilter): AnswerRow | null {
  const { minConfidence } = filter;
  if (mayDoubt(row.type, minConfidence) && !isSure(row.type, row.confidence, minConfidence)) return null;
  if (!isIn(row, filter.place)) return null;
  const timed = row.date === null ? toldIn(row, filter) : inPeriod([row.date], filter) ? row : null;
  if (timed === null || filter.outlet === null) return timed;
  const evidence = timed.evidence.filter((telling) => isFrom(telling, filter.outlet));
  return evidence.length > 0 ? { ...timed, evidence } : null;
}

/** What no date is told of, as far as articles of the period tell it; null where none does. */
function toldIn(row: AnswerRow, { since, until }: RowFilter): AnswerRow | null {
  if (since === null && until === null) return row;
  // what was said on a day stands in the papers of the next
  const last = until !== null && since === until ? shifted(until, 1) : until;
  const evidence = row.evidence.filter(({ date }) => inPeriod([date], { since, until: last }));
  if (evidence.length === row.evidence.length) return row;
  const timed = withTellings(row, evidence);
  return timed.told === null ? null : timed;
}

/** A row with these of its tellings alone, told when and as often as these tell it. */
export function withTellings(row: AnswerRow, evidence: readonly AnswerEvidence[]): AnswerRow {
  const dates = evidence.flatMap(({ date }) => date ?? []).sort();
  const [first] = dates;
  const articles = new Set(evidence.map(({ article }) => article)).size;
  return {
    ...row,
    evidence,
    told: first === undefined ? null : { first, last: dates.at(-1) ?? first },
    reports: Math.min(row.reports, articles),
    copies: Math.min(row.copies, articles),
  };
}
