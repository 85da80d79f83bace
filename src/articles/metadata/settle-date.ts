import type { DateBasis } from '../../model/record.js';
import { dateInName } from './date-in-name.js';
import { isCalendarDate, isoDate, type WrittenDate } from './find-dates.js';

/** What an article's day can be told from; only what its head, its source and its names say, never its story. */
export interface DateEvidence {
  readonly metadata: string | null;
  /** the dateline's date: "NEW YORK, Nov. 19 (UPI) —" */
  readonly dateline: WrittenDate | null;
  /** dates on lines of their own: "date 2025-04-16", "12 Apr 2025, 10:04 GMT+10" */
  readonly lines: readonly WrittenDate[];
  /** dates in furniture, such as other stories' datelines: they tell a year, no day */
  readonly around: readonly WrittenDate[];
  readonly url: string | null;
  readonly source: string;
}

/** The article's day and on what it rests: metadata, then the dateline, then lines outside the story, the URL, the file's name. */
export function settleDate(evidence: DateEvidence): { date: string | null; dateBasis: DateBasis | null } {
  const { metadata, dateline, url, source } = evidence;
  if (metadata !== null) return { date: metadata, dateBasis: 'metadata' };
  const others: [string | null, DateBasis][] = [
    [wholeDate(evidence.lines), 'text'],
    [url === null ? null : dateInName(url), 'url'],
    [dateInName(source.split('/').at(-1)!), 'file'],
  ];
  const other = others.find(([date]) => date !== null);
  const told = dateline && datelineDate(dateline, other?.[0] ?? wholeDate(evidence.around));
  if (told) return { date: told, dateBasis: 'dateline' };
  return other ? { date: other[0], dateBasis: other[1] } : { date: null, dateBasis: null };
}

function wholeDate(dates: readonly WrittenDate[]): string | null {
  const whole = dates.find(({ year }) => year !== null);
  return whole ? isoDate(whole.year!, whole.month, whole.day) : null;
}

/** A dateline without a year takes the one that brings it nearest to the other evidence: "Dec. 31" beside 2016-01-02 is of 2015. */
function datelineDate({ year, month, day }: WrittenDate, other: string | null): string | null {
  if (year !== null) return isoDate(year, month, day);
  if (other === null) return null;
  const about = Number(other.slice(0, 4));
  const distance = (iso: string) => Math.abs(Date.parse(iso) - Date.parse(other));
  const candidates = [about - 1, about, about + 1]
    .filter((candidate) => isCalendarDate(candidate, month, day))
    .map((candidate) => isoDate(candidate, month, day))
    .sort((a, b) => distance(a) - distance(b));
  return candidates[0] ?? null;
}
