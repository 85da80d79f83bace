import { accordingToRule } from './rules/according-to.js';
import { asPutRule } from './rules/as-put.js';
import { citingRule } from './rules/citing.js';
import { colonRule } from './rules/colon.js';
import { letterRule } from './rules/letter.js';
import { nounRule } from './rules/noun.js';
import { quotingRule } from './rules/quoting.js';
import { signedRule } from './rules/signed.js';
import { silenceRule } from './rules/silence.js';
import { verbRule } from './rules/verb.js';
import type { StatementRule } from './types.js';

/** The constructions in which somebody speaks, in the order in which they are tried. */
export const STATEMENT_RULES: readonly StatementRule[] = [
  silenceRule,
  citingRule,
  verbRule,
  asPutRule,
  quotingRule,
  nounRule,
  accordingToRule,
  colonRule,
  signedRule,
  letterRule,
];
