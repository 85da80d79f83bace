import { isSure } from '../../claims/confidence/is-sure.js';
import { comparableName } from '../../model/comparable-name.js';
import type { Factuality } from '../../model/kinds.js';
import type { AnswerEvidence, AnswerRow } from '../types.js';

/** Which rows an answer may hold. */
export interface RowFilter {
  readonly include: readonly Factuality[];
  /** ISO dates (a year or month will do), null where open */
  readonly since: string | null;
  readonly until: string | null;
  /** 0 to 1; null where nothing is asked: what is sure enough to be shown */
  readonly minConfidence: number | null;
  /** comparable name of an outlet, or null */
  readonly outlet: string | null;
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
export function isFrom({ outlet, source }: Pick<AnswerEvidence, 'outlet' | 'source'>, wanted: string | null): boolean {
  if (wanted === null) return true;
  return ` ${comparableName(outlet ?? '')} `.includes(` ${wanted} `) || comparableName(source).includes(wanted);
}

/** The row with only the evidence that the filter lets in; null where none is left. */
export function sift(row: AnswerRow, filter: RowFilter): AnswerRow | null {
  if (!isSure(row.type, row.confidence, filter.minConfidence)) return null;
  const dates = row.date === null ? row.evidence.map(({ date }) => date) : [row.date];
  if (!inPeriod(dates, filter)) return null;
  if (filter.outlet === null) return row;
  const evidence = row.evidence.filter((telling) => isFrom(telling, filter.outlet));
  return evidence.length > 0 ? { ...row, evidence } : null;
}
