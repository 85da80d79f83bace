import { z } from 'zod';
import { type EntryList, examples, readLexicon } from '../../lexicon/read-lexicon.js';
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

/** An ask, and the file that holds its ways of asking. */
export interface Asked {
  readonly ask: string;
  readonly patterns: EntryList | null;
}

const compiled = new Map<string, readonly Pattern[]>();

/** The ways of asking one ask, compiled once. */
export function patternsOf({ ask, patterns: file }: Asked): readonly Pattern[] {
  let patterns = compiled.get(ask);
  if (!patterns) {
    patterns = (file === null ? [] : readLexicon(file, patternEntry)).map(({ pattern, set = {}, fires }) => ({
      expression: compilePattern(pattern),
      set,
      example: fires,
    }));
    compiled.set(ask, patterns);
  }
  return patterns;
}
