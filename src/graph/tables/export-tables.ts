import type { EdgeAttributes, Evidence, GraphArticle, NodeAttributes } from '../../model/graph.js';
import { EDGE_TYPES, type EdgeType, edgeTypes, FACTUALITIES, type NodeKind } from '../../model/kinds.js';
import type { EdgeOutline, WholeStream } from '../whole-stream.js';
import { edgeOfKey } from './edge-of-key.js';
import { LazyEdge } from './lazy-edge.js';
import type { EdgeNames, GraphReader } from './read-graph.js';
import { edgesAt, type TableEdge } from './scan-edges.js';
import { speakerOf } from './speaker-of.js';

/** One node of the whole graph, as graphology writes it. */
export interface NodeEntry {
  readonly key: string;
  readonly attributes: NodeAttributes;
}

/** One edge of the whole graph, as graphology writes it. */
export interface EdgeEntry {
  readonly key: string;
  readonly source: string;
  readonly target: string;
  readonly attributes: EdgeAttributes;
}

/** The whole graph piece by piece, in the order in which the assembled graph holds it; only the nodes' keys are in memory. */
export class GraphStream implements WholeStream {
  /** numbers of nodes by their sorted keys, and back; one string each, whoever names it */
  private known: { readonly roots: ReadonlyMap<string, number>; readonly keys: ReadonlyMap<number, string> } | null =
    null;

  constructor(private readonly reader: GraphReader) {}

  *articles(): Generator<readonly [id: string, article: GraphArticle]> {
    const { numbers } = this.reader.tables;
    for (const { key, value } of numbers.getRange()) yield [key, this.reader.graphArticle(value)];
  }

  *nodes(kind?: NodeKind): Generator<NodeEntry> {
    for (const key of this.keysOfKind(kind)) yield this.node(key);
  }

  *nodeOutlines(kind?: NodeKind): Generator<NodeEntry> {
    for (const key of this.keysOfKind(kind))
      yield { key, attributes: this.reader.nodeOutline(this.reader.rootOf(key)!) };
  }

  node(key: string): NodeEntry {
    return { key, attributes: this.reader.nodeAttributes(this.reader.rootOf(key)!) };
  }

  *edges(type?: EdgeType): Generator<EdgeEntry> {
    for (const { edge, ...named } of this.named(type)) yield this.entryOf(edge, named);
  }

  *outlines(type?: EdgeType): Generator<EdgeOutline> {
    for (const { edge, ...named } of this.named(type)) yield new LazyEdge(this.reader, edge, undefined, named);
  }

  edge(key: string): EdgeEntry {
    const edge = edgeOfKey(this.reader, key)!;
    return this.entryOf(edge, this.reader.keysOf(edge));
  }

  readonly whoseWord = (telling: Evidence): string | null => speakerOf(this.reader, telling);

  private entryOf(edge: TableEdge, { key, source, target, event }: EdgeNames): EdgeEntry {
    const factuality = FACTUALITIES[edge.factuality]!;
    const evidence = this.reader.evidence(edge);
    const confidence = this.reader.confidence(edge);
    const { reports, copies } = this.reader.counts(edge);
    return {
      key,
      source,
      target,
      attributes: { type: edge.type, factuality, event, evidence, confidence, reports, copies },
    };
  }

  private *named(type?: EdgeType): Generator<EdgeNames & { readonly edge: TableEdge }> {
    // "person:ada-lund|" before "person:ada|": as parts of edges' keys, names end in a bar
    const sources = [...this.nodeKeys().roots.keys()].sort((a, b) => (`${a}|` < `${b}|` ? -1 : 1));
    for (const one of type === undefined ? [...edgeTypes].sort() : [type])
      for (const source of sources) yield* this.edgesFrom(source, one);
  }

  private *edgesFrom(key: string, type: EdgeType): Generator<EdgeNames & { readonly edge: TableEdge }> {
    const { reader } = this;
    const { roots, keys } = this.nodeKeys();
    const root = roots.get(key)!;
    const edges: TableEdge[] = [...edgesAt(reader.tables, root, 'told', type)];
    if (EDGE_TYPES[type].symmetric) edges.push(...edgesAt(reader.tables, root, 'toldOf', type));
    const keyOf = (number: number): string => keys.get(number)!;
    const named = edges.map((edge) => ({ edge, ...reader.keysOf(edge, keyOf) })).filter(({ source }) => source === key);
    yield* named.sort((a, b) => (a.key < b.key ? -1 : 1));
  }

  private *keysOfKind(kind?: NodeKind): Generator<string> {
    for (const key of this.nodeKeys().roots.keys()) if (kind === undefined || key.startsWith(`${kind}:`)) yield key;
  }

  private nodeKeys(): NonNullable<GraphStream['known']> {
    if (this.known === null) {
      const found = Array.from(this.reader.tables.nodeKeys.getRange(), ({ key, value }) => [key, value] as const);
      found.sort(([a], [b]) => (a < b ? -1 : 1));
      this.known = { roots: new Map(found), keys: new Map(found.map(([key, root]) => [root, key])) };
    }
    return this.known;
  }
}
