import { runRules } from '../rules/run-rules.js';
import type { ClaimContext, ClaimDraft } from '../types.js';
import { MET_RULES } from './index.js';
import { meetingClaims } from './meeting-claims.js';

/** Who met whom, each meeting with its event and the ties that hold it together. */
export function findMet(context: ClaimContext): ClaimDraft[] {
  return meetingClaims(context, runRules(MET_RULES, context));
}
