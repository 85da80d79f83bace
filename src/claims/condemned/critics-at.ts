import { type Being, beingsAt } from '../syntax/index.js';
import type { ClaimContext } from '../types.js';

/** Who can condemn in words, at these tokens and what is joined to them. */
export function criticsAt(context: ClaimContext, tokens: readonly number[]): Being[] {
  return tokens.flatMap((token) => beingsAt(context, token));
}
