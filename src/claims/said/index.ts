import { verbRule } from './rules/verb.js';
import type { StatementRule } from './types.js';

/** The constructions in which somebody speaks, in the order in which they are tried. */
export const STATEMENT_RULES: readonly StatementRule[] = [
  // most statements have a verb of speech
  verbRule,
];
