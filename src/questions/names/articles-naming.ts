import type { GraphView, ViewNode } from '../../model/graph-view.js';

/** Ids of the articles that mention a being, or another of its very name: a sentence does not tell namesakes apart. */
export function articlesNaming(view: GraphView, { key, name, type }: ViewNode): string[] {
  const same = [...view.nodesNamed(name)].filter((other) => {
    const node = view.node(other);
    return node?.type === type && node.name === name;
  });
  return [...new Set([key, ...same].flatMap((each) => view.articlesOf(each)))];
}

/** Ids of the articles that mention all of these, in the order of the first; none of nobody. */
export function articlesNamingAll(view: GraphView, nodes: readonly ViewNode[]): string[] {
  const [first, ...others] = nodes.map((node) => articlesNaming(view, node));
  const also = others.map((ids) => new Set(ids));
  return (first ?? []).filter((id) => also.every((own) => own.has(id)));
}
