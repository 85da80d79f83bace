import type { EdgeAttributes, GraphAttributes, NodeAttributes } from '../model/graph.js';

/** What is read of a graph where nobody walks from neighbour to neighbour; graphology's graphs can be read the same way. */
export interface PlainGraph {
  readonly order: number;
  readonly size: number;
  getAttribute(name: 'articles'): GraphAttributes['articles'];
  nodes(): string[];
  edges(): string[];
  hasEdge(key: string): boolean;
  getNodeAttributes(key: string): NodeAttributes;
  getEdgeAttributes(key: string): EdgeAttributes;
  source(edge: string): string;
  target(edge: string): string;
}

/** An edge and the nodes it joins. */
export interface OutlineEdge extends EdgeAttributes {
  readonly source: string;
  readonly target: string;
}

/** A graph of which all is known but who stands beside whom: two thirds of graphology's memory are for that. */
export class OutlineGraph implements PlainGraph {
  private readonly nodesByKey = new Map<string, NodeAttributes>();
  private readonly edgesByKey = new Map<string, OutlineEdge>();

  constructor(private readonly articles: GraphAttributes['articles']) {}

  get order(): number {
    return this.nodesByKey.size;
  }

  get size(): number {
    return this.edgesByKey.size;
  }

  addNode(key: string, attributes: NodeAttributes): void {
    this.nodesByKey.set(key, attributes);
  }

  addEdge(key: string, edge: OutlineEdge): void {
    this.edgesByKey.set(key, edge);
  }

  getAttribute(_name: 'articles'): GraphAttributes['articles'] {
    return this.articles;
  }

  nodes(): string[] {
    return [...this.nodesByKey.keys()];
  }

  edges(): string[] {
    return [...this.edgesByKey.keys()];
  }

  hasEdge(key: string): boolean {
    return this.edgesByKey.has(key);
  }

  getNodeAttributes(key: string): NodeAttributes {
    return this.nodesByKey.get(key)!;
  }

  getEdgeAttributes(key: string): OutlineEdge {
    return this.edgesByKey.get(key)!;
  }

  source(edge: string): string {
    return this.edgesByKey.get(edge)!.source;
  }

  target(edge: string): string {
    return this.edgesByKey.get(edge)!.target;
  }

  /** The part that these edges and nodes make, in their order. */
  part(nodes: Iterable<string>, edges: Iterable<string>): OutlineGraph {
    const part = new OutlineGraph(this.articles);
    for (const key of nodes) part.addNode(key, this.getNodeAttributes(key));
    for (const key of edges) part.addEdge(key, this.getEdgeAttributes(key));
    return part;
  }
}
