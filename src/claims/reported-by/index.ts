import type { ClaimRule } from '../types.js';
import { namedOutlets } from './named-outlets.js';

/** How an outlet comes to be credited by the text; bylines are settled once all claims are known (by-byline.ts). */
export const REPORTED_BY_RULES: readonly ClaimRule[] = [
  // by its name beside a verb or noun of reporting
  namedOutlets,
];
