import { tryChanges } from '../../graph/tables/follow-changes.js';
import type { Campaign } from './types.js';

/** Cases of one seed are no cases of the next. */
const SEED_STEP = 1_000_000;

/**
 * Random sequences of articles added and taken out, decisions taken and taken back: after each change the tables hold the very
 * graph, with the very reasons, that assembling from nothing gives.
 */
export const campaign: Campaign = async ({ tries, seed, from = 0, onCase }) => {
  const failed: string[] = [];
  for (let number = from; number < from + tries; number++) {
    onCase?.(number, failed);
    const wrong = await tryChanges({ numRuns: 1, seed: seed * SEED_STEP + number });
    if (wrong !== null) failed.push(`laws ${number}: ${wrong}`);
  }
  return { tried: tries, failed };
};
