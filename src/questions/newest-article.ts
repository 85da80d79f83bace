import type { GraphView } from '../model/graph-view.js';

const known = new WeakMap<GraphView, string>();
/** From where days are counted in a graph without a date. */
const NO_DATE = '2000-01-01';

/** The date of the newest article: "this week" and "on Friday" are counted from it, so that an answer never hangs on a clock. */
export function newestArticle(view: GraphView): string {
  let newest = known.get(view);
  if (newest === undefined) {
    newest = '';
    for (const [, { date }] of view.articles()) if (date !== null && date > newest) newest = date;
    newest = newest === '' ? NO_DATE : newest.slice(0, 10);
    known.set(view, newest);
  }
  return newest;
}
