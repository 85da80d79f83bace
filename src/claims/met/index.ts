import { metByNetwork } from '../network/met.js';
import { guestRule } from './rules/guest.js';
import { joinedRule } from './rules/joined.js';
import { nounRule } from './rules/noun.js';
import { takenUpRule } from './rules/taken-up.js';
import { theTwoRule } from './rules/the-two.js';
import { verbRule } from './rules/verb.js';
import { visitRule } from './rules/visit.js';
import type { MeetingRule } from './types.js';

/** The constructions that tell who met whom, in the order in which they are tried. */
export const MET_RULES: readonly MeetingRule[] = [
  verbRule,
  nounRule,
  visitRule,
  guestRule,
  theTwoRule,
  joinedRule,
  takenUpRule,
  metByNetwork,
];
