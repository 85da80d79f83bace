import { condemnedRule } from './condemned/find-condemned.js';
import { metRule } from './met/find-met.js';
import type { ClaimRule } from './types.js';

/**
 * The rules that read claims off an article once its statements are known, in the order in which they run.
 * Statements themselves come first of all (said/find-said.ts), credits to outlets and the ties `about` last (reported-by/, about/).
 */
export const CLAIM_RULES: readonly ClaimRule[] = [
  // meetings bring their events with them
  metRule,
  // critics' own words are read in the statements found
  condemnedRule,
];
