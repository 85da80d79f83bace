import { emptyGraph } from '../model/empty-graph.js';
import type { Evidence, NodeAttributes } from '../model/graph.js';
import { type EdgeType, edgeTypes, type Factuality } from '../model/kinds.js';
import type { NewsGraph } from '../model/news-graph.js';
import { ownCopies } from '../model/own-copies.js';
import { assembleGraph } from './assemble-graph.js';
import { readDecisions } from './decisions/read-decisions.js';
import { openCurrent } from './open-graph.js';
import { OutlineGraph } from './outline-graph.js';
import { type EdgeEntry, GraphStream } from './tables/export-tables.js';
import { FOR_EXPORTS } from './tables/kept.js';
import { GraphReader } from './tables/read-graph.js';
import type { WholeStream } from './whole-stream.js';

/**
 * The whole graph of a folder in memory; every piece of evidence quotes its article. Large graphs are better asked through
 * `openGraph`, which reads what is asked for.
 * @throws InputError when the folder holds no graph.
 */
export function loadGraph(folder: string): NewsGraph {
  const { store, current } = openCurrent(folder);
  try {
    if (!current) return assembleGraph(store.articles(), readDecisions(folder));
    const reader = new GraphReader(
      store.graph!,
      onceEach((id) => store.text(id)!),
      FOR_EXPORTS,
    );
    return gatherGraph(new GraphStream(reader));
  } finally {
    void store.close();
  }
}

/** Reads each text once: a quote is a piece of its text and holds it, so that texts read anew would all stay. */
function onceEach(read: (id: string) => string): (id: string) => string {
  const texts = new Map<string, string>();
  return (id) => {
    const text = texts.get(id) ?? read(id);
    texts.set(id, text);
    return text;
  };
}

/**
 * A graph in memory with all that proves its edges, from its pieces: all of its edges, or those wanted. Of types that are not,
 * nothing is read.
 */
export function gatherGraph(stream: WholeStream, wanted: Wanted = EVERYTHING): NewsGraph {
  const graph = emptyGraph();
  graph.replaceAttributes({ articles: Object.fromEntries(stream.articles()) });
  for (const { key, attributes } of stream.nodes()) graph.addNode(key, attributes);
  for (const { key, source, target, attributes } of edgesWanted(stream, wanted)) {
    const evidence = attributes.evidence.map((telling) => ({ ...telling }));
    graph.addEdgeWithKey(key, source, target, { ...attributes, evidence });
  }
  return graph;
}

/**
 * The same as pictures need it: nodes that the edges name, without their members and what is told of them, and without the words of
 * articles. A quote is a piece of its text and holds it, and a text that is read again for another quote is held once more.
 */
export function gatherUnquoted(stream: WholeStream, wanted: Wanted): NewsGraph {
  const graph = emptyGraph();
  const own = ownCopies();
  graph.replaceAttributes({ articles: Object.fromEntries(stream.articles()) });
  const addNode = (key: string): void => {
    if (!graph.hasNode(key)) graph.addNode(key, withoutMembers(stream.node(key).attributes));
  };
  for (const { key, source, target, attributes } of edgesWanted(stream, wanted)) {
    for (const node of [source, target]) addNode(node);
    if (attributes.event !== null) addNode(attributes.event);
    const evidence = attributes.evidence.map((telling) => unquoted(telling, own));
    graph.addEdgeWithKey(key, source, target, { ...attributes, evidence });
  }
  return graph;
}

/** The same without what proves edges, and without who stands beside whom: a small part of the memory. */
export function gatherOutlines(stream: WholeStream): OutlineGraph {
  const graph = new OutlineGraph(Object.fromEntries(stream.articles()));
  for (const { key, attributes } of stream.nodeOutlines()) graph.addNode(key, withoutMembers(attributes));
  const evidence: Evidence[] = [];
  for (const { key, source, target, type, factuality, event, confidence, reports, copies } of stream.outlines())
    graph.addEdge(key, { source, target, type, factuality, event, evidence, confidence, reports, copies });
  return graph;
}

function unquoted(
  { article, claim, span, cue, rule, confidence, onWordOf }: Evidence,
  own: (words: string) => string,
): Evidence {
  return {
    article,
    claim,
    span,
    quote: '',
    cue: cue === null ? null : own(cue),
    rule: own(rule),
    confidence,
    onWordOf,
  };
}

function withoutMembers(attributes: NodeAttributes): NodeAttributes {
  if (attributes.members.length === 0 && attributes.traits === undefined) return attributes;
  const { traits: _, ...outline } = attributes;
  return { ...outline, members: [] };
}

function* edgesWanted(stream: WholeStream, wanted: Wanted): Generator<EdgeEntry> {
  for (const type of [...edgeTypes].sort()) {
    if (!wanted.type(type)) continue;
    for (const edge of stream.edges(type)) if (wanted.factuality(edge.attributes.factuality)) yield edge;
  }
}

/** Which edges of a graph are wanted, by type and by how far they are a fact. */
export interface Wanted {
  type(type: EdgeType): boolean;
  factuality(factuality: Factuality): boolean;
}

const EVERYTHING: Wanted = { type: () => true, factuality: () => true };
