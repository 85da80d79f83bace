import * as z from 'zod';
import { once } from '../../lexicon/once.js';
import { type EntryList, examples, readLexicon } from '../../lexicon/read-lexicon.js';
import { compilePattern, needsOf, slotsIn } from './compile-pattern.js';
import { featuresOf } from './word-classes.js';

/** What an ask's lexicon (seeds/lexicon/question-<ask>.yml) holds: ways of asking, and what each sets. */
export const patternEntry = once(() =>
  examples().extend({
    pattern: z.string(),
    set: z.record(z.string(), z.string()).optional(),
  }),
);

/** One way of asking. */
export interface Pattern {
  /** compiled when a line first has all that it needs */
  readonly expression: () => RegExp;
  readonly needs: readonly (readonly string[])[];
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
      expression: once(() => compilePattern(pattern)),
      needs: needsOf(pattern),
      set,
      example: fires,
    }));
    compiled.set(ask, patterns);
  }
  return patterns;
}

/** A line to be read, with what it holds. */
export interface ReadyLine {
  /** possessives apart, a space at the end */
  readonly text: string;
  readonly features: ReadonlySet<string>;
}

/** "who met Lund's envoy" -> "who met Lund 's envoy " */
export function readyLine(line: string): ReadyLine {
  const text = `${line.replace(/['’]s(?=\s|$)/g, " 's").replace(/s['’](?=\s)/g, "s 's")} `;
  return { text, features: featuresOf(text) };
}

/** What the slots of a pattern hold in a line; null where it does not fit. */
export function slotsOf({ expression, needs }: Pattern, { text, features }: ReadyLine): Record<string, string> | null {
  if (!needs.every((choices) => choices.some((feature) => features.has(feature)))) return null;
  const compiled = expression();
  // "Who sued Ada Lund"
  const match = compiled.exec(compiled.ignoreCase ? text : text.slice(0, 1).toLowerCase() + text.slice(1));
  return match && slotsIn(match);
}
