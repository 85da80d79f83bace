import type { Rule } from '../rules/types.js';
import type { Being } from '../syntax/index.js';
import type { ClaimContext } from '../types.js';

/** A telling of a meeting as a rule found it, before pairs are made of it. */
export interface FoundMeeting {
  /** the verb or noun that tells it */
  readonly cueToken: number;
  /** those on one side: "[Ada and Bo] met Cy" */
  readonly one: readonly Being[];
  /** those on the other; empty where all of `one` met one another: "Ada, Bo and Cy met" */
  readonly other: readonly Being[];
  /** meeting, talks, summit … */
  readonly kind: string;
  readonly rule: string;
  /** how likely the network takes it to be told, 0 to 1, where it proposed it */
  readonly chance?: number;
}

/** One construction that tells of a meeting. */
export type MeetingRule = Rule<ClaimContext, FoundMeeting>;
