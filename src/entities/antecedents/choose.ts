import type { Kind, Option, Options } from './types.js';
import { type Weights, weights } from './weights.js';

/**
 * The option that weighs most, where it outweighs that the words stand for nobody whom the article names; otherwise null.
 * Of equals the first. Whole numbers, so that the answer is the same everywhere.
 */
export function choose(kind: Kind, { options, nobody }: Options, table: Weights = weights()): Option | null {
  const own = table.get(kind);
  if (!own) return null;
  const weigh = (features: readonly string[]) => features.reduce((sum, each) => sum + (own.get(each) ?? 0), 0);
  let best: Option | null = null;
  let most = weigh(nobody);
  for (const option of options) {
    const weight = weigh(option.features);
    if (weight > most) [best, most] = [option, weight];
  }
  return best;
}
