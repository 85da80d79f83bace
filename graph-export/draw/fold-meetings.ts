import { edgeRow, tells } from '../../src/model/kinds.js';
import type { NewsGraph } from '../../src/model/news-graph.js';

/**
 * Meetings that need no card of their own, because the line between those who met can tell all of it: nobody condemned
 * the meeting or spoke about it.
 */
export function foldedMeetings(graph: NewsGraph): Set<string> {
  const held = new Set(graph.mapEdges((_, { type, event }) => (tells(type, 'meeting') ? event : null)));
  return new Set(
    graph.filterNodes(
      (key) => held.has(key) && graph.everyEdge(key, (_, { type }) => edgeRow(type).toldWith.includes('meeting')),
    ),
  );
}

/** Names of the outlets to which a meeting is credited, sorted. */
export function reportersOf(graph: NewsGraph, meeting: string): string[] {
  const credits = graph.filterOutEdges(meeting, (_, { type }) => tells(type, 'credit'));
  return [...new Set(credits.map((edge) => graph.getNodeAttribute(graph.target(edge), 'name')))].sort();
}
