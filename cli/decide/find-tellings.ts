import { findBeings, type OpenedGraph, type Telling, type Where } from '../../src/graph/index.js';
import type { GraphView } from '../../src/model/graph-view.js';
import { findNodes } from '../../src/questions/names/find-nodes.js';

/**
 * The tellings of those whom a name may mean. All who bear it stay in question, for a decision is not to be taken of the
 * likeliest; a node's key and `name#2` mean one, and so do initials or a role where nobody is called so.
 */
export function tellingsNamed(open: OpenedGraph, typed: string, where: Where): Telling[] {
  const key = keyMeant(open.view, typed);
  if (key !== null) return findBeings(open, typed, { ...where, node: key });
  const named = findBeings(open, typed, where);
  if (named.length > 0 || where.span !== undefined) return named;
  const { nodes, candidates, how } = findNodes(open.view, typed);
  const [only] = nodes;
  const isSure = how !== 'near' && how !== 'event' && candidates.length === 1;
  return only && isSure ? findBeings(open, typed, { ...where, node: only.key }) : [];
}

/** The node that a key or `name#2` means; null for a plain name. */
export function keyMeant(view: GraphView, typed: string): string | null {
  if (view.node(typed)) return typed;
  if (!/#[1-9]\d*$/.test(typed.trim())) return null;
  return findNodes(view, typed).nodes[0]?.key ?? null;
}
