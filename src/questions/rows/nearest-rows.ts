import type { GraphView, ViewEdge } from '../../model/graph-view.js';
import type { Span } from '../../model/record.js';
import type { AnswerRow } from '../types.js';
import { rowsOf } from './edge-rows.js';
import type { RowFilter } from './filter.js';

/** So many letters around a sentence an article goes on about the same. */
const NEAR = 1200;

/** The rows of edges told near these places of articles, the nearest first. */
export function nearestRows(
  view: GraphView,
  edges: readonly ViewEdge[],
  places: readonly { readonly article: string; readonly span: Span }[],
  filter: RowFilter,
): AnswerRow[] {
  const ids = new Set(places.map(({ article }) => article));
  const far = (row: AnswerRow): number =>
    Math.min(
      ...row.evidence.flatMap(({ article, span }) =>
        places.filter((one) => one.article === article).map((one) => Math.abs(one.span[0] - span[0])),
      ),
    );
  return rowsOf(
    view,
    edges.filter(({ articles }) => articles.some((id) => ids.has(id))),
    filter,
  )
    .rows.map((row) => ({ row, far: far(row) }))
    .filter((each) => each.far <= NEAR)
    .sort((one, other) => one.far - other.far)
    .map(({ row }) => row);
}
