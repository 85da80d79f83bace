import type { ClaimContext, ClaimDraft, ClaimRule } from '../types.js';
import { meetingClaims } from './meeting-claims.js';
import { findJoined } from './rules/joined.js';
import { findByNoun } from './rules/noun.js';
import { findByVerb } from './rules/verb.js';

/** Who met whom, each meeting with its event and the ties that hold it together. */
export const metRule: ClaimRule = {
  name: 'met',
  find: (context: ClaimContext): ClaimDraft[] => {
    const told = [...findByVerb(context), ...findByNoun(context)];
    return meetingClaims(context, [...told, ...findJoined(context, told)]);
  },
};
