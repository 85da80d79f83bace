import type { NodeKind } from '../../model/kinds.js';
import { isOfClass } from './word-classes.js';

/** Kinds of nodes that a word may mean: "politicians" are persons. */
const KINDS = ['organisation', 'place', 'event', 'person'] as const satisfies readonly NodeKind[];

/** The kind of node that a word of a question asks for: "parties" -> organisation; null for "what" and the like. */
export const typeAsked = (word: string): NodeKind | null =>
  KINDS.find((kind) => isOfClass(`means-${kind}`, word)) ?? null;
