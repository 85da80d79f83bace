import type { WholeStream } from '../src/graph/index.js';
import type { FoldEdge, FoldNode } from './fold-lines.js';

/** A graph without its evidence. */
export interface Outlines {
  readonly keys: readonly string[];
  readonly nodes: readonly FoldNode[];
  readonly edges: readonly (FoldEdge & { readonly key: string })[];
}

/** Reads what folding needs: nodes and edges in the order of their keys, joined by places in the list of nodes. */
export function outlinesOf(stream: WholeStream): Outlines {
  const keys: string[] = [];
  const nodes: FoldNode[] = [];
  for (const { key, attributes } of stream.nodeOutlines()) {
    keys.push(key);
    nodes.push({ isEvent: attributes.type === 'event', kind: attributes.kind ?? null });
  }
  const at = new Map(keys.map((key, place) => [key, place]));
  const edges = Array.from(stream.outlines(), ({ key, source, target, type, factuality }) => ({
    key,
    source: at.get(source)!,
    target: at.get(target)!,
    type,
    factuality,
  }));
  return { keys, nodes, edges };
}
