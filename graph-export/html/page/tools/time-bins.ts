import type { ModelEdge } from '../model/page-model.js';

const DAY = 86_400_000;
/** No more bars than this, else they are too thin to take hold of. */
const MOST_BARS = 120;
const STEPS = [1, 7, 30, 91, 365] as const;

/** A stretch of days and how many tellings fall in it. */
export interface Bin {
  /** the first and last day, ISO */
  readonly from: string;
  readonly until: string;
  readonly count: number;
}

const dayOf = (iso: string): number =>
  Math.floor(
    Date.parse(`${iso}-01-01`.slice(0, iso.length === 4 ? 10 : 0) || (iso.length === 7 ? `${iso}-01` : iso)) / DAY,
  );
const isoOf = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);

/** The most and the least that a date of the far past or future may stretch the axis: outliers are gathered at its ends. */
const OUTLIERS = 0.005;

/** Edges by the day on which they happened or were told, in bars of days, weeks, months, quarters or years. */
export function timeBins(edges: readonly ModelEdge[]): Bin[] {
  const days = edges
    .flatMap(({ from }) => (from === null ? [] : [dayOf(from)]))
    .filter(Number.isFinite)
    .sort((a, b) => a - b);
  if (days.length === 0) return [];
  const cut = Math.floor(days.length * OUTLIERS);
  const [first, last] = [days[cut]!, days[days.length - 1 - cut]!];
  const step =
    STEPS.find((size) => (last - first + 1) / size <= MOST_BARS) ?? Math.ceil((last - first + 1) / MOST_BARS);
  const bars = Math.floor((last - first) / step) + 1;
  const counts = new Array<number>(bars).fill(0);
  for (const day of days) {
    const bar = Math.floor((day - first) / step);
    if (bar >= 0 && bar < bars) counts[bar]! += 1;
  }
  return counts.map((count, bar) => ({
    from: isoOf(first + bar * step),
    until: isoOf(Math.min(last, first + (bar + 1) * step - 1)),
    count,
  }));
}
