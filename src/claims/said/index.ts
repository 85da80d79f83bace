import { accordingToRule } from './rules/according-to.js';
import { asPutRule } from './rules/as-put.js';
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
  // what was not said, by those who might have: its verbs are verbs of speech too
  silenceRule,
  // most statements have a verb of speech
  verbRule,
  // "as Bo put it" has a verb too, but the words said stand above it
  asPutRule,
  // verbs that are none of speech, but quote
  quotingRule,
  // no verb: a noun with its owner
  nounRule,
  // no verb: a preposition
  accordingToRule,
  // no words at all: a colon
  colonRule,
  // or a dash
  signedRule,
  // or nothing but a name below
  letterRule,
];
