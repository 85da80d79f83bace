import { dayOf, type TimedEdge } from './timed-edges.js';

/** Room between two marks or joining lines of one day, in pixels. */
const SLOT = 12;
/** Marks of one lane and day beyond so many lie on each other: a day of speeches is one heap. */
const MOST_SLOTS = 4;
/** At least this share of the width is left to tell how long it was from day to day. */
const TIME_SHARE = 0.3;

/** Where days, and the marks of a day, lie from left to right. */
export interface TimeScale {
  readonly width: number;
  /** where a day begins */
  x(date: string): number;
  /** where a mark stands */
  at(timed: TimedEdge): number;
}

/**
 * Lays days out by time, each as wide as its marks need so that none covers another: a day on which five things happened
 * is wider than a quiet one. Grows where that needs more than the width given.
 */
export function timeScale(used: readonly TimedEdge[], laneAt: ReadonlyMap<string, number>, width: number): TimeScale {
  const slots = slotsOf(used, laneAt);
  const dates = [...new Set(used.map(({ date }) => date))].sort((a, b) => dayOf(a) - dayOf(b) || (a < b ? -1 : 1));
  const needed = new Map<string, number>();
  for (const timed of used)
    needed.set(timed.date, Math.max(needed.get(timed.date) ?? 0, (slots.get(timed)! + 1) * SLOT));
  const taken = [...needed.values()].reduce((sum, room) => sum + room, 0);
  const whole = Math.max(width, taken / (1 - TIME_SHARE));
  const days = dates.length > 0 ? dayOf(dates.at(-1)!) - dayOf(dates[0]!) : 0;
  const perDay = days > 0 ? (whole - taken) / days : 0;
  const starts = new Map<string, number>();
  let x = days > 0 ? 0 : (whole - taken) / 2;
  for (const [at, date] of dates.entries()) {
    const before = dates[at - 1];
    if (before !== undefined) x += needed.get(before)! + (dayOf(date) - dayOf(before)) * perDay;
    starts.set(date, x);
  }
  return {
    width: whole,
    x: (date) => starts.get(date)!,
    at: (timed) => starts.get(timed.date)! + slots.get(timed)! * SLOT,
  };
}

/** For each mark the place among those of its day: the first in which it touches no other; what is told most first. */
function slotsOf(used: readonly TimedEdge[], laneAt: ReadonlyMap<string, number>): Map<TimedEdge, number> {
  const slots = new Map<TimedEdge, number>();
  const taken = new Map<string, { from: number; to: number }[]>();
  // lines between lanes first, so that words stand together behind them
  const ranked = [...used].sort(
    (a, b) => b.ends.length - a.ends.length || b.reports - a.reports || (a.edge < b.edge ? -1 : 1),
  );
  for (const timed of ranked) {
    const lanes = timed.ends.map((end) => laneAt.get(end)!);
    const [from, to] = [Math.min(...lanes), Math.max(...lanes)];
    const most = timed.ends.length > 1 ? Number.POSITIVE_INFINITY : MOST_SLOTS - 1;
    let slot = 0;
    while (
      slot < most &&
      (taken.get(`${timed.date} ${slot}`) ?? []).some((other) => other.from <= to && from <= other.to)
    )
      slot += 1;
    const key = `${timed.date} ${slot}`;
    taken.set(key, [...(taken.get(key) ?? []), { from, to }]);
    slots.set(timed, slot);
  }
  return slots;
}
