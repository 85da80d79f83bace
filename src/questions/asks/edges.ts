import type { GraphView, ViewEdge, ViewNode } from '../../model/graph-view.js';
import type { EdgeType } from '../../model/kinds.js';

type Nodes = readonly ViewNode[];

export const leaving = (view: GraphView, nodes: Nodes, type: EdgeType): ViewEdge[] =>
  nodes.flatMap(({ key }) => [...view.edgesOf(key, type, 'out')]);

export const arriving = (view: GraphView, nodes: Nodes, type: EdgeType): ViewEdge[] =>
  nodes.flatMap(({ key }) => [...view.edgesOf(key, type, 'in')]);

export const touching = (view: GraphView, nodes: Nodes, type: EdgeType): ViewEdge[] =>
  nodes.flatMap(({ key }) => [...view.edgesOf(key, type)]);

export const isOneOf = (nodes: Nodes, key: string): boolean => nodes.some((node) => node.key === key);

/** The other end of an edge from these nodes. */
export const otherEnd = (nodes: Nodes, { source, target }: ViewEdge): string =>
  isOneOf(nodes, source) ? target : source;

/** "Ada Lund and Bo Vik" */
export const namesOf = (nodes: Nodes): string => [...new Set(nodes.map(({ name }) => name))].slice(0, 3).join(' and ');

/** Acts that were somebody's: what condemns "her handling of the flood" condemns her. */
export function ownActs(view: GraphView, nodes: Nodes): ViewNode[] {
  return leaving(view, nodes, 'took-part-in').flatMap(({ target, factuality }) => {
    const node = factuality === 'actual' ? view.node(target) : null;
    return node?.kind === 'act' ? [node] : [];
  });
}

/** Who made these statements. */
export const saidIn = (view: GraphView, statements: Iterable<string>): ViewEdge[] =>
  [...new Set(statements)].flatMap((key) => [...view.edgesOf(key, 'said', 'in')]);

/** Statements that are about these, each once. */
export const saidAbout = (view: GraphView, nodes: Nodes): ViewEdge[] =>
  saidIn(
    view,
    arriving(view, nodes, 'about').map(({ source }) => source),
  );
