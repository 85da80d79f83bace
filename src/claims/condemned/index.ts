import { condemnedByNetwork } from '../network/condemned.js';
import { judgedRule } from './judged/find-judged.js';
import { ownWordsRule } from './own-words/find-in-own-words.js';
import { adjectiveRule } from './rules/adjective.js';
import { allegationRule } from './rules/allegation.js';
import { namingRule } from './rules/naming.js';
import { nounRule } from './rules/noun.js';
import { reciprocalRule } from './rules/reciprocal.js';
import { verbRule } from './rules/verb.js';
import type { CondemnationRule } from './types.js';

/** The ways of condemning, in the order in which they are tried: of two that read one cue alike the first counts. */
export const CONDEMNED_RULES: readonly CondemnationRule[] = [
  verbRule,
  nounRule,
  reciprocalRule,
  adjectiveRule,
  namingRule,
  allegationRule,
  ownWordsRule,
  condemnedByNetwork,
  judgedRule,
];
