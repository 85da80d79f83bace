import { deed } from './deed.js';
import type { Ask } from './types.js';

/** Who was in a place: "who visited Orvik", by sentences that tell of visits; of a being who was visited it is a meeting. */
export const visitors: Ask = {
  ...deed,
  ask: 'visitors',
  patterns: 'question-visitors',
  kinds: { a: ['place'] },
  open: false,
};
