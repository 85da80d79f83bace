import type { GraphView } from '../model/graph-view.js';

/** From where days are counted in a graph without a date. */
const NO_DATE = '2000-01-01';

/** The date of the newest article: "this week" and "on Friday" are counted from it, so that an answer never hangs on a clock. */
export const newestArticle = (view: GraphView): string => (view.newestDate() ?? NO_DATE).slice(0, 10);
