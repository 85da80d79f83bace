import type { SourceArticle } from '../../articles/types.js';
import { switchOff } from '../../claims/rules/switch-off.js';
import type { Language } from '../../language/types.js';
import { STAGES } from './index.js';
import type { Given, Part, Reading } from './types.js';

/** How an article is read; nothing need be said. */
export interface StageOptions {
  /** claim rules that do not run, by name: "met/noun-with" */
  readonly without?: readonly string[];
}

/**
 * Reads an article stage by stage up to the one that gives `until`.
 * @throws InputError naming the article when it is written in a language that is not read, or a rule that there is not.
 */
export function readUntil<Last extends Part>(
  until: Last,
  source: SourceArticle,
  language: Language,
  { without = [] }: StageOptions = {},
): Pick<Reading, Given> & Record<Last, Reading[Last]> & Partial<Reading> {
  const has: Record<string, unknown> = { source, language, isOn: switchOff(without) };
  for (const { gives, run } of STAGES) {
    has[gives] = run(has as unknown as Reading);
    if (gives === until) break;
  }
  return has as never;
}

/** Reads an article through all stages. @throws InputError as `readUntil`. */
export function readStages(source: SourceArticle, language: Language, options: StageOptions = {}): Reading {
  return readUntil('claims', source, language, options) as Reading;
}
