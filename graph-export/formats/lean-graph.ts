import {
  type EdgeEntry,
  type EdgeOutline,
  type GraphSource,
  type NodeEntry,
  outlineOf,
  type WholeStream,
} from '../../src/graph/index.js';
import type { Direction, ViewNode } from '../../src/model/graph-view.js';
import { type EdgeType, edgeRow, tells } from '../../src/model/kinds.js';
import { type FoldedLine, foldLines } from '../fold-lines.js';
import { type Outlines, outlinesOf } from '../outlines.js';

/** How much of a graph a file holds: all of it, events but no statements, or beings alone with lines between them. */
export const PARTS = ['all', 'without-statements', 'people-only'] as const;
export type Part = (typeof PARTS)[number];

/** An edge of the part: one of the whole graph, or a line that stands for several. */
interface Origin {
  readonly source: string;
  readonly target: string;
  readonly line: FoldedLine | null;
}

/**
 * The part of a graph that a file is to hold, as a graph again. Without statements, what was said about whom is a line
 * `said` from the speaker to whom the words name, so that nothing said is lost but its words; with beings alone, meetings
 * and acts are lines too (`fold-lines.ts` tells how). Keys and kinds are in memory, evidence is read when it is written.
 */
export function leanGraph(graph: GraphSource, part: Part): GraphSource {
  if (part === 'all') return graph;
  const outlines = outlinesOf(graph.stream);
  const origins = originsOf(outlines, part);
  const order = [...origins.keys()].sort();
  // beings of which nothing is left to tell would lie around as dust
  const edgesAt = new Map<string, string[]>();
  for (const key of order)
    for (const end of endsOf(origins.get(key)!)) {
      const known = edgesAt.get(end);
      if (known) known.push(key);
      else edgesAt.set(end, [key]);
    }
  const edge = (key: string): EdgeEntry => {
    const { source, target, line } = origins.get(key)!;
    return line === null ? graph.stream.edge(key) : lineEntry(graph.stream, outlines, { key, source, target, line });
  };
  function* kept(entries: Iterable<NodeEntry>): Iterable<NodeEntry> {
    for (const entry of entries) if (edgesAt.has(entry.key)) yield entry;
  }
  const stream: WholeStream = {
    articles: () => graph.stream.articles(),
    nodes: (kind) => kept(graph.stream.nodes(kind)),
    nodeOutlines: (kind) => kept(graph.stream.nodeOutlines(kind)),
    *edges(type) {
      for (const key of order) if (type === undefined || key.startsWith(`${type}|`)) yield edge(key);
    },
    *outlines(type) {
      for (const entry of stream.edges(type)) yield outlineOf(entry);
    },
    node: (key) => graph.stream.node(key),
    edge,
    whoseWord: graph.stream.whoseWord,
  };
  function* edgesOf(key: string, type?: EdgeType, direction: Direction = 'both'): Iterable<EdgeOutline> {
    for (const one of edgesAt.get(key) ?? []) {
      const isOut = origins.get(one)!.source === key;
      if (
        (direction === 'both' || isOut === (direction === 'out')) &&
        (type === undefined || one.startsWith(`${type}|`))
      )
        yield outlineOf(edge(one));
    }
  }
  const { view } = graph;
  const node = (key: string): ViewNode | null => (edgesAt.has(key) ? view.node(key) : null);
  return { stream, view: { node, edgesOf, article: (id) => view.article(id) } };
}

const endsOf = ({ source, target }: Origin): readonly string[] => (source === target ? [source] : [source, target]);

/** The edges of the part by their keys. */
function originsOf({ keys, nodes, edges }: Outlines, part: Exclude<Part, 'all'>): Map<string, Origin> {
  const { lines, dots } = foldLines(nodes, edges);
  const isKept = (place: number): boolean =>
    part === 'people-only' ? !nodes[place]!.isEvent : nodes[place]!.kind !== 'statement';
  const origins = new Map<string, Origin>();
  if (part === 'without-statements')
    for (const { key, source, target } of edges)
      if (isKept(source) && isKept(target))
        origins.set(key, { source: keys[source]!, target: keys[target]!, line: null });
  /** Whether an edge ends at a statement, so that only a folded line can tell it. */
  const isFolded = (edge: number): boolean =>
    [edges[edge]!.source, edges[edge]!.target].some((end) => nodes[end]!.kind === 'statement');
  for (const line of lines) {
    const { source, target, type, factuality } = line;
    if (!isKept(source) || !isKept(target) || !dots[source] || !dots[target]) continue;
    if (part === 'without-statements' && !tells(type, 'words') && !line.edges.some(isFolded)) continue;
    const ends: [string, string] = [keys[source]!, keys[target]!];
    // which end of a symmetric line comes first follows from the keys alone
    if (edgeRow(type).symmetric) ends.sort();
    const key = `${type}|${ends.join('|')}|${factuality}|all`;
    if (!origins.has(key)) origins.set(key, { source: ends[0], target: ends[1], line });
  }
  return origins;
}

function lineEntry(
  stream: WholeStream,
  { edges }: Outlines,
  { key, source, target, line }: Origin & { readonly key: string; readonly line: FoldedLine },
): EdgeEntry {
  const told = line.edges.map((place) => stream.edge(edges[place]!.key).attributes);
  const attributes = {
    type: line.type,
    factuality: line.factuality,
    event: null,
    evidence: told.flatMap(({ evidence }) => evidence),
    confidence: Math.max(...told.map(({ confidence }) => confidence)),
    reports: told.reduce((sum, { reports }) => sum + reports, 0),
    copies: told.reduce((sum, { copies }) => sum + copies, 0),
  };
  return { key, source, target, attributes };
}
