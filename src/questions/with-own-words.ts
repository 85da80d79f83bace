import type { GraphView } from '../model/graph-view.js';
import type { Resolved } from './resolve-question.js';
import type { RowFilter } from './rows/filter.js';
import { nearestRows } from './rows/nearest-rows.js';
import type { Answer } from './types.js';

/** So many statements are shown. */
const MOST_SHOWN = 3;

/** Why somebody did something he may say himself: beside the sentences that tell it what he said next to them. */
export function withOwnWords(view: GraphView, { question, a }: Resolved, answer: Answer, filter: RowFilter): Answer {
  const [who] = a?.nodes ?? [];
  if (question.focus !== 'why' || !who || answer.rows.length > 0) return answer;
  const places = answer.articles.flatMap(({ article, passage }) => (passage ? { article, span: passage.span } : []));
  const said = [...view.edgesOf(who.key, 'said', 'out')];
  const rows = nearestRows(view, said, places, filter).slice(0, MOST_SHOWN);
  const note = `What ${who.name} said next to these sentences stands below them.`;
  return rows.length === 0 ? answer : { ...answer, rows, notes: [...answer.notes, note] };
}
