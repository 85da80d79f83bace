import type { EdgeAttributes, GraphArticle, NodeAttributes } from '../../model/graph.js';
import { EDGE_TYPES, type EdgeType, edgeTypes, FACTUALITIES } from '../../model/kinds.js';
import type { GraphReader } from './read-graph.js';
import { edgesAt, type TableEdge } from './scan-edges.js';

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
export class GraphStream {
  private keys: readonly string[] | null = null;

  constructor(private readonly reader: GraphReader) {}

  *articles(): Generator<readonly [id: string, article: GraphArticle]> {
    const { numbers } = this.reader.tables;
    for (const { key, value } of numbers.getRange()) yield [key, this.reader.graphArticle(value)];
  }

  *nodes(): Generator<NodeEntry> {
    for (const key of this.sortedKeys())
      yield { key, attributes: this.reader.nodeAttributes(this.reader.rootOf(key)!) };
  }

  *edges(): Generator<EdgeEntry> {
    // "person:ada-lund|" before "person:ada|": as parts of edges' keys, names end in a bar
    const sources = [...this.sortedKeys()].sort((a, b) => (`${a}|` < `${b}|` ? -1 : 1));
    for (const type of [...edgeTypes].sort()) for (const source of sources) yield* this.edgesFrom(source, type);
  }

  private *edgesFrom(key: string, type: EdgeType): Generator<EdgeEntry> {
    const { reader } = this;
    const root = reader.rootOf(key)!;
    const edges: TableEdge[] = [...edgesAt(reader.tables, root, 'told', type)];
    if (EDGE_TYPES[type].symmetric) edges.push(...edgesAt(reader.tables, root, 'toldOf', type));
    const named = edges.map((edge) => ({ edge, ...reader.keysOf(edge) })).filter(({ source }) => source === key);
    named.sort((a, b) => (a.key < b.key ? -1 : 1));
    for (const { edge, key: own, source, target, event } of named) {
      const factuality = FACTUALITIES[edge.factuality]!;
      const evidence = reader.evidence(edge);
      const { confidence, reports, copies } = reader.counts(edge);
      yield {
        key: own,
        source,
        target,
        attributes: { type, factuality, event, evidence, confidence, reports, copies },
      };
    }
  }

  private sortedKeys(): readonly string[] {
    this.keys ??= [...this.reader.tables.nodeKeys.getKeys()].sort();
    return this.keys;
  }
}
