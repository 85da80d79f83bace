import type { Entity } from '../../../entities/types.js';
import type { Being } from '../../syntax/index.js';
import type { ClaimDraft } from '../../types.js';

/** A being named in somebody's words, of whom they may say something harsh. */
export interface Candidate {
  readonly statement: ClaimDraft;
  readonly critic: Being;
  readonly target: Entity;
  readonly sentence: number;
  /** the words of the statement in this sentence, in text order */
  readonly words: readonly number[];
  /** the heads of the target's mentions among them */
  readonly heads: readonly number[];
  /** how many other beings the words name */
  readonly others: number;
}

/** A candidate with what speaks for and against it, and the word that would carry the condemnation. */
export interface Weighed {
  readonly candidate: Candidate;
  readonly features: readonly string[];
  readonly cueToken: number;
  /** the target's mention of which the features tell */
  readonly head: number;
  /** what that mention stands below, -1 where nothing */
  readonly predicate: number;
}
