import type { GraphArticle } from '../model/graph.js';
import type { Direction, ViewNode } from '../model/graph-view.js';
import type { EdgeType, NodeKind } from '../model/kinds.js';
import type { NewsGraph } from '../model/news-graph.js';
import { type WhoseWord, whoseWordIn } from '../model/whose-word.js';
import type { EdgePlace } from './assemble/place-claim.js';
import type { EdgeEntry, NodeEntry } from './tables/export-tables.js';
import { viewOf } from './view/view-of.js';

/** An edge without what proves it. */
export interface EdgeOutline extends EdgePlace {
  /** 0 to 1: that at least one telling is right; counted when it is asked for */
  readonly confidence: number;
  /** how many independent articles tell it, and how many with copies; counted when it is asked for */
  readonly reports: number;
  readonly copies: number;
  /** ids of the articles that tell it, sorted; looked up when they are asked for */
  readonly articles: readonly string[];
}

/** A whole graph piece by piece: articles by id, nodes and edges by key. */
export interface WholeStream {
  articles(): Iterable<readonly [id: string, article: GraphArticle]>;
  /** all nodes, or those of one kind */
  nodes(kind?: NodeKind): Iterable<NodeEntry>;
  /** the same nodes, which may be without their members and what is told of them, in the same order */
  nodeOutlines(kind?: NodeKind): Iterable<NodeEntry>;
  /** all edges, or those of one type */
  edges(type?: EdgeType): Iterable<EdgeEntry>;
  /** the same edges without their evidence, in the same order */
  outlines(type?: EdgeType): Iterable<EdgeOutline>;
  /** the node and the edge of a key */
  node(key: string): NodeEntry;
  edge(key: string): EdgeEntry;
  /** the speaker on whose word a telling stands */
  readonly whoseWord: WhoseWord;
}

/** A graph to be written out: piece by piece, with lookups between the pieces. What is in tables need not be in memory. */
export interface GraphSource {
  readonly stream: WholeStream;
  readonly view: GraphLookups;
}

/** What is looked up while a graph is written out; a `GraphView` has it all. */
export interface GraphLookups {
  node(key: string): ViewNode | null;
  edgesOf(key: string, type?: EdgeType, direction?: Direction): Iterable<EdgeOutline>;
  article(id: string): GraphArticle | null;
}

/** A graph in memory as what is written out. */
export const sourceOf = (graph: NewsGraph): GraphSource => ({ stream: streamOf(graph), view: viewOf(graph) });

/** A graph in memory piece by piece. */
export function streamOf(graph: NewsGraph): WholeStream {
  let words: WhoseWord | undefined;
  const edgeKeys = (type?: EdgeType): string[] =>
    (type === undefined ? graph.edges() : graph.filterEdges((_, edge) => edge.type === type)).sort();
  const entry = (key: string): EdgeEntry => {
    const [source, target] = graph.extremities(key);
    return { key, source, target, attributes: graph.getEdgeAttributes(key) };
  };
  function* nodes(kind?: NodeKind): Generator<NodeEntry> {
    for (const key of graph.nodes().sort()) {
      const attributes = graph.getNodeAttributes(key);
      if (kind === undefined || attributes.type === kind) yield { key, attributes };
    }
  }
  return {
    articles: () => Object.entries(graph.getAttribute('articles') ?? {}).sort(([a], [b]) => (a < b ? -1 : 1)),
    nodes,
    nodeOutlines: nodes,
    *edges(type) {
      for (const key of edgeKeys(type)) yield entry(key);
    },
    *outlines(type) {
      for (const key of edgeKeys(type)) yield outlineOf(entry(key));
    },
    node: (key) => ({ key, attributes: graph.getNodeAttributes(key) }),
    edge: entry,
    whoseWord: (telling) => {
      words ??= whoseWordIn(graph);
      return words(telling);
    },
  };
}

/** An edge without its evidence. */
export function outlineOf({ key, source, target, attributes }: EdgeEntry): EdgeOutline {
  const { type, factuality, event, confidence = 1, reports, copies, evidence } = attributes;
  const ends = { key, source, target };
  return {
    ...ends,
    type,
    factuality,
    event,
    confidence,
    reports,
    copies,
    get articles() {
      return [...new Set(evidence.map(({ article }) => article))].sort();
    },
  };
}
