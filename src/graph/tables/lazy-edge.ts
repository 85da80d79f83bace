import type { ViewEdge } from '../../model/graph-view.js';
import { EDGE_TYPES, type EdgeType, FACTUALITIES } from '../../model/kinds.js';
import { NO_EVENT } from './edge-key.js';
import type { EdgeNames, GraphReader } from './read-graph.js';
import type { TableEdge } from './scan-edges.js';

/** An edge that looks up its keys and counts when they are asked for: paths and rankings pass over many and name few. */
export class LazyEdge implements ViewEdge {
  private counted: ReturnType<GraphReader['counts']> | undefined;

  constructor(
    private readonly reader: GraphReader,
    private readonly edge: TableEdge,
    /** told of the edge's key when somebody asks for it: most go on to ask for what stands under it */
    private readonly onKey: (key: string, edge: TableEdge) => void = () => {},
    /** its keys, where they are known already */
    private keys?: EdgeNames,
  ) {}

  get type(): EdgeType {
    return this.edge.type;
  }

  get factuality(): ViewEdge['factuality'] {
    return FACTUALITIES[this.edge.factuality]!;
  }

  get key(): string {
    const { key } = this.named();
    this.onKey(key, this.edge);
    return key;
  }

  get source(): string {
    return this.keys?.source ?? (this.isSymmetric ? this.named().source : this.reader.keyOf(this.edge.source));
  }

  get target(): string {
    return this.keys?.target ?? (this.isSymmetric ? this.named().target : this.reader.keyOf(this.edge.target));
  }

  get event(): string | null {
    if (this.keys) return this.keys.event;
    return this.edge.event === NO_EVENT ? null : this.reader.keyOf(this.edge.event);
  }

  get articles(): readonly string[] {
    return this.reader.articlesOf(this.edge);
  }

  get dates(): readonly string[] {
    return this.reader.datesOf(this.edge);
  }

  get reports(): number {
    return this.counts().reports;
  }

  get copies(): number {
    return this.counts().copies;
  }

  get confidence(): number {
    return this.reader.confidence(this.edge);
  }

  private get isSymmetric(): boolean {
    return EDGE_TYPES[this.edge.type].symmetric;
  }

  private named(): EdgeNames {
    this.keys ??= this.reader.keysOf(this.edge);
    return this.keys;
  }

  private counts(): ReturnType<GraphReader['counts']> {
    this.counted ??= this.reader.counts(this.edge);
    return this.counted;
  }
}
