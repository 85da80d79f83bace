import { MultiDirectedGraph } from 'graphology';
import { isSure, mayDoubt } from '../../src/claims/confidence/is-sure.js';
import type { EdgeOutline, GraphSource } from '../../src/graph/index.js';
import type { EdgeAttributes, GraphAttributes, NodeAttributes } from '../../src/model/graph.js';
import { EDGE_TYPES, tells, typesTelling } from '../../src/model/kinds.js';
import type { NewsGraph } from '../../src/model/news-graph.js';
import type { ViewOptions } from './select-view.js';

/** What surrounds some nodes, as a graph, and which of its nodes are near enough to be shown. */
export interface PartAround {
  readonly graph: NewsGraph;
  readonly near: ReadonlySet<string>;
}

/** Reads from a graph in tables what a view around some nodes can show (`select-view.ts` shows the same of a graph in memory). */
export function partAround(
  source: GraphSource,
  options: ViewOptions & { readonly around: readonly string[] },
): PartAround {
  const edges = new Edges(source, options);
  const near = edges.within(options.around, options.steps ?? 1);
  const graph: NewsGraph = new MultiDirectedGraph<NodeAttributes, EdgeAttributes, GraphAttributes>();
  const articles: GraphAttributes['articles'] = {};
  graph.replaceAttributes({ articles });
  const addNode = (key: string): void => {
    if (!graph.hasNode(key)) graph.addNode(key, source.stream.node(key).attributes);
  };
  for (const key of [...near].sort()) addNode(key);
  for (const key of edges.among(near)) {
    const { source: from, target: to, attributes } = source.stream.edge(key);
    for (const end of [from, to]) addNode(end);
    graph.addEdgeWithKey(key, from, to, attributes);
    for (const { article } of attributes.evidence) articles[article] ??= source.view.article(article)!;
  }
  return { graph, near };
}

/** The edges that a view lets in, looked up from node to node. */
class Edges {
  private readonly relations = new Map<string, readonly EdgeOutline[]>();
  private readonly events = new Map<string, ReadonlySet<string | null>>();
  private readonly include: readonly string[];

  constructor(
    private readonly source: GraphSource,
    private readonly options: ViewOptions,
  ) {
    this.include = options.include ?? ['actual'];
  }

  /** The nodes at most so many steps away; an event between two beings is no step of its own. */
  within(around: readonly string[], steps: number): Set<string> {
    const reached = new Set(around);
    let from = [...reached];
    for (let step = 0; step < steps; step++) {
      const isEvent = (key: string): boolean => this.source.view.node(key)?.type === 'event';
      const first = this.spread(from, reached);
      from = [...first, ...this.spread(first.filter(isEvent), reached)];
    }
    return reached;
  }

  /** Keys of the relations among these nodes, and of the ties of their events. */
  among(near: ReadonlySet<string>): string[] {
    const keys = new Set<string>();
    const events = new Set(near);
    for (const node of near)
      for (const edge of this.relationsAt(node, near)) {
        keys.add(edge.key);
        if (edge.event !== null) events.add(edge.event);
      }
    for (const node of events)
      for (const edge of this.tiesAt(node)) {
        const { source, target, type, key } = edge;
        if (tells(type, 'part') ? events.has(target) && near.has(source) : events.has(source)) keys.add(key);
      }
    return [...keys].sort();
  }

  /** Adds to `reached` whatever an edge joins to one of these, and tells what was new. */
  private spread(from: readonly string[], reached: Set<string>): string[] {
    const added: string[] = [];
    const reach = (key: string): void => {
      if (reached.has(key)) return;
      reached.add(key);
      added.push(key);
    };
    for (const node of from) {
      for (const edge of this.relationsAt(node)) reach(edge.source === node ? edge.target : edge.source);
      for (const edge of this.tiesAt(node)) {
        const { source, target, type } = edge;
        const other = source === node ? target : source;
        if (reached.has(other)) continue;
        if (tells(type, 'part') ? this.isHeld(target) && this.relationsAt(source).length > 0 : this.isHeld(source))
          reach(other);
      }
    }
    return added;
  }

  /** Whether a relation that is in touches an event, or tells of it. */
  private isHeld(event: string): boolean {
    if (this.relationsAt(event).length > 0) return true;
    for (const tie of typesTelling('part'))
      for (const { source } of this.source.view.edgesOf(event, tie, 'in'))
        if (this.eventsOf(source).has(event)) return true;
    return false;
  }

  private eventsOf(node: string): ReadonlySet<string | null> {
    let known = this.events.get(node);
    if (!known) {
      known = new Set(this.relationsAt(node).map(({ event }) => event));
      this.events.set(node, known);
    }
    return known;
  }

  /** The relations of a node that are in; of those to some others alone where these are given. */
  private relationsAt(node: string, others?: ReadonlySet<string>): readonly EdgeOutline[] {
    const known = this.relations.get(node);
    if (known) return others ? known.filter(({ source, target }) => others.has(source) && others.has(target)) : known;
    const { relations, minConfidence = null } = this.options;
    const found: EdgeOutline[] = [];
    for (const edge of this.source.view.edgesOf(node)) {
      const { type, factuality } = edge;
      if (!EDGE_TYPES[type].relation || !this.include.includes(factuality)) continue;
      if (relations && !relations.includes(type)) continue;
      if (others && !(others.has(edge.source) && others.has(edge.target))) continue;
      if (isSure(type, mayDoubt(type, minConfidence) ? edge.confidence : 1, minConfidence)) found.push(edge);
    }
    if (!others) this.relations.set(node, found);
    return found;
  }

  private *tiesAt(node: string): Iterable<EdgeOutline> {
    for (const edge of this.source.view.edgesOf(node))
      if (!EDGE_TYPES[edge.type].relation && this.include.includes(edge.factuality)) yield edge;
  }
}
