import { z } from 'zod';
import { examples, readLexicon } from '../../lexicon/read-lexicon.js';
import { compilePattern } from './compile-pattern.js';

/** What an ask's lexicon (seeds/lexicon/question-<ask>.yml) holds: ways of asking, and what each sets. */
export const patternEntry = examples.extend({
  pattern: z.string(),
  set: z.record(z.string(), z.string()).optional(),
});

/** One way of asking. */
export interface Pattern {
  readonly expression: RegExp;
  readonly set: Readonly<Record<string, string>>;
  /** a question of this form */
  readonly example: string;
}

const compiled = new Map<string, readonly Pattern[]>();

/** The ways of asking one ask, compiled once. */
export function patternsOf(ask: string): readonly Pattern[] {
  let patterns = compiled.get(ask);
  if (!patterns) {
    patterns = readLexicon(`question-${ask}`, patternEntry).map(({ pattern, set = {}, fires }) => ({
      expression: compilePattern(pattern),
      set,
      example: fires,
    }));
    compiled.set(ask, patterns);
  }
  return patterns;
}
