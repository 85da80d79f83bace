import { isSure } from '../../claims/confidence/is-sure.js';
import { comparableName } from '../../model/comparable-name.js';
import type { Factuality } from '../../model/kinds.js';
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
}

/** Whether something of these dates falls in the period: by its own date, and where it has none, by when it was told. */
export function inPeriod(
  dates: readonly (string | null)[],
  { since, until }: Pick<RowFilter, 'since' | 'until'>,
): boolean {
  if (since === null && until === null) return true;
  return dates.some(
    (date) =>
      date !== null && (since === null || date >= since) && (until === null || date.slice(0, until.length) <= until),
  );
}

/** Whether an article's outlet, or its source, is the one asked for. */
export function isFrom(
  { outlet, source }: Pick<AnswerEvidence, 'outlet' | 'source'>,
  wanted: RowFilter['outlet'],
): boolean {
  if (wanted === null || (outlet !== null && outletFits(outlet, wanted))) return true;
  return outlet === null && wanted.some((name) => comparableName(source).includes(name));
}

/** Whether something was in a place: told to be there, or in a sentence that names it. */
export function isIn(
  { place, evidence }: Pick<AnswerRow, 'place'> & { readonly evidence: readonly Pick<AnswerEvidence, 'quote'>[] },
  wanted: RowFilter['place'],
): boolean {
  if (wanted === null) return true;
  const own = place === null ? null : comparableName(place);
  if (own !== null && wanted.includes(own)) return true;
  return evidence.some(({ quote }) => {
    const words = ` ${comparableName(quote)} `;
    return wanted.some((name) => words.includes(` ${name} `));
  });
}

/** The row with only the evidence that the filter lets in; null where none is left. */
export function sift(row: AnswerRow, filter: RowFilter): AnswerRow | null {
  if (!isSure(row.type, row.confidence, filter.minConfidence)) return null;
  const dates = row.date === null ? row.evidence.map(({ date }) => date) : [row.date];
  if (!inPeriod(dates, filter) || !isIn(row, filter.place)) return null;
  if (filter.outlet === null) return row;
  const evidence = row.evidence.filter((telling) => isFrom(telling, filter.outlet));
  return evidence.length > 0 ? { ...row, evidence } : null;
}
