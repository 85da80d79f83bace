import { edgeRow, tells } from '../../src/model/kinds.js';
import type { NewsGraph } from '../../src/model/news-graph.js';
import { readsWell, withCue, worthTelling } from './reads-well.js';

/** Statements that share one card: those of the same speakers, told in the same way. */
export interface StatementGroup {
  readonly key: string;
  /** node keys of those worth telling, the best first */
  readonly statements: readonly string[];
  /** all of them */
  readonly all: readonly string[];
}

/**
 * Gathers statements by their speakers, so that a speaker has one card of statements and not twenty. Claims that are
 * no facts are never gathered with facts. A statement that somebody condemned keeps a
 * card of its own; one without a speaker is gathered with others of the same outlets.
 */
export function groupStatements(graph: NewsGraph): StatementGroup[] {
  const groups = new Map<string, string[]>();
  for (const node of graph.nodes()) {
    if (graph.getNodeAttribute(node, 'kind') !== 'statement') continue;
    if (!graph.everyEdge(node, (_, { type }) => edgeRow(type).toldWith.includes('statement'))) continue;
    const tellers = tellersOf(graph, node);
    const known = groups.get(tellers);
    if (known) known.push(node);
    else groups.set(tellers, [node]);
  }
  return [...groups].map(([tellers, statements]) => ({
    key: `statements ${tellers}`,
    all: statements,
    statements: worthTelling(
      statements.sort((a, b) => toldMore(graph, a, b)),
      (statement) => wordsOfStatement(graph, statement),
    ),
  }));
}

/** Who says a statement, and how: two statements with the same answer share a card. */
function tellersOf(graph: NewsGraph, node: string): string {
  const said = graph.filterInEdges(node, (_, { type }) => tells(type, 'words'));
  const speakers = said.map((edge) => {
    return [graph.source(edge), graph.getEdgeAttribute(edge, 'factuality')];
  });
  const outlets = graph
    .filterOutEdges(node, (_, { type }) => tells(type, 'credit'))
    .map((edge) => [graph.target(edge)]);
  const tellers = speakers.length > 0 ? speakers : outlets;
  return JSON.stringify(tellers.map((teller) => JSON.stringify(teller)).sort());
}

/** First what reads well, of that what most articles tell, then by key. */
function toldMore(graph: NewsGraph, one: string, other: string): number {
  const rank = (node: string) => [readsWell(wordsOfStatement(graph, node)), reportsOf(graph, node)] as const;
  const [a, b] = [rank(one), rank(other)];
  return Math.min(b[0], 2) - Math.min(a[0], 2) || b[1] - a[1] || b[0] - a[0] || (one < other ? -1 : 1);
}

/** A statement's words, behind their cue where they go on from it. */
export function wordsOfStatement(graph: NewsGraph, node: string): string {
  const said = graph.findInEdge(node, (_, { type }) => tells(type, 'words'));
  const cue = said === undefined ? null : (graph.getEdgeAttribute(said, 'evidence')[0]?.cue ?? null);
  return withCue(graph.getNodeAttributes(node), cue);
}

const reportsOf = (graph: NewsGraph, node: string): number =>
  graph.reduceInEdges(node, (most, _, { type, reports }) => (tells(type, 'words') ? Math.max(most, reports) : most), 0);
