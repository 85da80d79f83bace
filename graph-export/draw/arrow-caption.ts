import type { EdgeAttributes } from '../../src/model/graph.js';
import type { NewsGraph } from '../../src/questions/types.js';
import { safeText } from '../formats/safe-text.js';
import { onlyOnWordOf, type WhoseWord } from '../view/index.js';
import { whenAndWhere } from './card-lines.js';
import { reportersOf } from './fold-meetings.js';

/**
 * What a line must say besides its type, a row each: "possible", "says Cyra Vale"; of a meeting also
 * "11 Apr 2025, Saint Petersburg" and "reported by North Wire".
 */
export function captionOf(
  graph: NewsGraph,
  edge: EdgeAttributes,
  folded: ReadonlySet<string>,
  whoseWord: WhoseWord,
): string[] {
  const speakers = onlyOnWordOf(edge.evidence, whoseWord);
  const doubts = [
    edge.factuality === 'actual' ? '' : edge.factuality,
    speakers ? `says ${firstAndMore(speakers)}` : '',
  ];
  const rows = [doubts.filter(Boolean).join(' · '), ...meetingRows(graph, edge, folded)];
  return rows.filter(Boolean).map(safeText);
}

/** When they met; and where and who reported it, unless the meeting has a card of its own that tells it. */
function meetingRows(graph: NewsGraph, { type, event }: EdgeAttributes, folded: ReadonlySet<string>): string[] {
  if (type !== 'met' || event === null || !graph.hasNode(event)) return [];
  const meeting = graph.getNodeAttributes(event);
  if (!folded.has(event)) return [whenAndWhere(graph, { ...meeting, place: null })];
  const reporters = reportersOf(graph, event);
  return [whenAndWhere(graph, meeting), reporters.length > 0 ? `reported by ${firstAndMore(reporters)}` : ''];
}

const firstAndMore = ([first, ...others]: readonly string[]): string =>
  others.length === 0 ? first! : `${first} and ${others.length} more`;
