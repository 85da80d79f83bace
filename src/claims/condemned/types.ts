import type { Entity } from '../../entities/types.js';
import type { Factuality } from '../../model/kinds.js';
import type { Span } from '../../model/record.js';
import type { Rule } from '../rules/types.js';
import type { Being } from '../syntax/index.js';
import type { ClaimContext } from '../types.js';

/** What is condemned: a being, an event the article names, or an act by the text's own phrase. */
export interface Target {
  readonly entity: Entity;
  readonly span: Span;
}

/** A condemnation as a rule found it. */
export interface FoundCondemnation {
  readonly critic: Being;
  readonly target: Target;
  /** the verb, noun or adjective that condemns */
  readonly cueToken: number;
  readonly rule: string;
  /** how likely the network takes it to be told, 0 to 1, where it proposed it */
  readonly chance?: number;
  /** where the rule knows it; otherwise read from the cue */
  readonly factuality?: Factuality;
}

/** One way of condemning. */
export type CondemnationRule = Rule<ClaimContext, FoundCondemnation>;
