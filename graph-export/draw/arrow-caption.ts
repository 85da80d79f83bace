import type { EdgeAttributes } from '../../src/model/graph.js';
import { tells } from '../../src/model/kinds.js';
import type { NewsGraph } from '../../src/model/news-graph.js';
import { onlyOnWordOf, type WhoseWord } from '../../src/model/whose-word.js';
import { safeText } from '../formats/safe-text.js';
import { firstAndMore, saysLine, whenAndWhere } from './card-lines.js';
import { reportersOf } from './fold-meetings.js';

/** What other parts of the picture tell already. */
export interface Told {
  /** the card that the line leads to says on whose word it stands */
  readonly onCard: boolean;
  /** meetings that have no card */
  readonly folded: ReadonlySet<string>;
}

/**
 * What a line must say besides its type, a row each: "possible", "says Cyra Vale"; of a meeting also
 * "11 Apr 2025, Saint Petersburg" and "reported by North Wire".
 */
export function captionOf(graph: NewsGraph, edge: EdgeAttributes, told: Told, whoseWord: WhoseWord): string[] {
  const speakers = told.onCard ? null : onlyOnWordOf(edge.evidence, whoseWord);
  const doubts = [edge.factuality === 'actual' ? '' : edge.factuality, speakers ? saysLine(speakers) : ''];
  const rows = [doubts.filter(Boolean).join(' · '), ...meetingRows(graph, edge, told.folded)];
  return rows.filter(Boolean).map(safeText);
}

/** When they met; and where and who reported it, unless the meeting has a card of its own that tells it. */
function meetingRows(graph: NewsGraph, { type, event }: EdgeAttributes, folded: ReadonlySet<string>): string[] {
  if (!tells(type, 'meeting') || event === null || !graph.hasNode(event)) return [];
  const meeting = graph.getNodeAttributes(event);
  if (!folded.has(event)) return [whenAndWhere(graph, { ...meeting, place: null })];
  const reporters = reportersOf(graph, event);
  return [whenAndWhere(graph, meeting), reporters.length > 0 ? `reported by ${firstAndMore(reporters)}` : ''];
}
