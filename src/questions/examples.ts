import { ASKS } from './asks/index.js';
import { patternsOf } from './read/patterns.js';

/** A question of every form that is known. */
export const everyExample = (): string[] => ASKS.flatMap((ask) => patternsOf(ask).map(({ example }) => example));

/** A question of every kind, for help texts. */
export const questionExamples = (): string[] => ASKS.flatMap((ask) => patternsOf(ask)[0]?.example ?? []);
