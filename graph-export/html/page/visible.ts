import type { PageData } from '../page-data.js';
import type { Filters } from './page-state.js';

/** Places in the page's lists of what the filters let through. */
export interface Visible {
  readonly nodes: ReadonlySet<number>;
  readonly edges: ReadonlySet<number>;
}

/**
 * What the filters show: the relations they let through, and the ties of events which such a relation holds. A meeting
 * that only a possible claim holds is no fact's event, so it shows only with possible claims.
 */
export function visibleOf({ edges, types }: PageData, filters: Filters): Visible {
  const passes = edges.map(({ type, factuality }) => filters.types.has(type) && filters.factualities.has(factuality));
  const shown = new Set<number>();
  const held = new Set<number>();
  for (const [index, edge] of edges.entries()) {
    if (!passes[index] || !types[edge.type].relation) continue;
    shown.add(index);
    for (const node of [edge.source, edge.target, edge.event]) if (node !== null) held.add(node);
  }
  for (const [index, edge] of edges.entries()) {
    if (!passes[index] || types[edge.type].relation) continue;
    const event = edge.type === 'took-part-in' ? edge.target : edge.source;
    if (held.has(event)) shown.add(index);
  }
  const nodes = new Set([...shown].flatMap((index) => [edges[index]!.source, edges[index]!.target]));
  return { nodes, edges: shown };
}
