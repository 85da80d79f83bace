import { findBeings, type Telling, viewOf, type Where } from '../../src/graph/index.js';
import type { NewsGraph } from '../../src/model/news-graph.js';
import { findNodes } from '../../src/questions/names/find-nodes.js';
import type { OpenGraph } from './open-assembly.js';

/**
 * The tellings of those whom a name may mean. All who bear it stay in question, for a decision is not to be taken of the
 * likeliest; a node's key and `name#2` mean one, and so do initials or a role where nobody is called so.
 */
export function tellingsNamed({ store, assembly: { graph } }: OpenGraph, typed: string, where: Where): Telling[] {
  const key = keyMeant(graph, typed);
  if (key !== null) return findBeings(graph, store, typed, { ...where, node: key });
  const named = findBeings(graph, store, typed, where);
  if (named.length > 0 || where.span !== undefined) return named;
  const { nodes, candidates, how } = findNodes(viewOf(graph), typed);
  const [only] = nodes;
  const isSure = how !== 'near' && how !== 'event' && candidates.length === 1;
  return only && isSure ? findBeings(graph, store, typed, { ...where, node: only.key }) : [];
}

/** The node that a key or `name#2` means; null for a plain name. */
export function keyMeant(graph: NewsGraph, typed: string): string | null {
  if (graph.hasNode(typed)) return typed;
  if (!/#[1-9]\d*$/.test(typed.trim())) return null;
  return findNodes(viewOf(graph), typed).nodes[0]?.key ?? null;
}
