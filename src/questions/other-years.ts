import type { Days } from '../model/graph-view.js';

/** A year, and no part of an amount: "in [1996]" */
const YEAR = /(?<![\d.,$€£])(?:1[89]|20)\d\d(?![\d%]|[.,]\d)/g;

/** Whether a text names years, and none of them lies in a period: what it tells of is not of that time. */
export function namesOtherYears(text: string, { since, until }: Days): boolean {
  if (since === null && until === null) return false;
  const years = text.match(YEAR) ?? [];
  const isWithin = (year: string): boolean =>
    (since === null || year >= since.slice(0, 4)) && (until === null || year <= until.slice(0, 4));
  return years.length > 0 && !years.some(isWithin);
}
