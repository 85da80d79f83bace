import type { ClaimContext } from '../types.js';
import type { Target } from './types.js';

/** Whether a violent word means a deed rather than words: what it strikes is a place, or a thing that is no act of speech or policy. */
export function isForceOfArms(_context: ClaimContext, _token: number, target: Target): boolean {
  return target.entity.type === 'place' || target.entity.event?.kind === 'attack';
}
