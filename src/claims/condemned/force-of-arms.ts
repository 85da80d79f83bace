import type { Being } from '../syntax/index.js';
import type { Target } from './types.js';

/** Whether a violent word means a deed rather than words: a country does it, or a place or an attack is what it is done to. */
export function isForceOfArms(critics: readonly Being[], targets: readonly Target[]): boolean {
  return (
    critics.some(({ entity }) => entity.type === 'place') ||
    targets.some(({ entity }) => entity.type === 'place' || entity.event?.kind === 'attack')
  );
}
