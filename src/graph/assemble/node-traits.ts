import type { NodeTrait } from '../../model/graph.js';
import type { NodePart } from './node-attributes.js';

/** What articles tell of a being, in the order of its members; bodies and places of roles by their nodes. */
export function traitsOf(
  parts: readonly NodePart[],
  keyOf: (article: string, entity: string | null) => string | null,
): NodeTrait[] {
  return parts.flatMap((part) => {
    const article = part.article.id;
    const told = 'told' in part ? (part.told ?? []) : [];
    return told.map(({ kind, value, of, span }) => ({ kind, value, of: keyOf(article, of), article, span }));
  });
}
