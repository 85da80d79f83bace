import type { Entity } from '../../../entities/types.js';
import type { ClaimContext } from '../../types.js';

/** Harsh words at a token and what they are said of. */
export interface HarshWords {
  readonly cueToken: number;
  /** the tokens of whom or what they are said */
  readonly of: readonly number[];
  readonly rule: string;
  /** acts that are not pointed at count too: "a corrupt deal" */
  readonly ofAny?: boolean;
  /** only beings and what is somebody's count: "Bo's plan would hurt us", but not "the storm would" */
  readonly ofMade?: boolean;
  /** harsh because it is denied: "is not fit" */
  readonly isDenial?: boolean;
}

/** Harsh words of one make at a token, in a statement of this speaker's. */
export type Pattern = (context: ClaimContext, token: number, speaker: Entity) => HarshWords | null;
