import { switchOff } from '../claims/rules/switch-off.js';
import { extractArticle } from '../extract-article.js';
import { extractorVersion } from '../extractor-version.js';
import { loadEnglish } from '../language/index.js';
import { extractSafely } from './extract-safely.js';
import type { Extractor } from './types.js';

/**
 * An extractor, in this thread, whose named claim rules do not run; its records are for looking at, no graph should hold them.
 * @throws InputError naming a rule that there is not.
 */
export function extractWithout(without: readonly string[]): Extractor {
  switchOff(without);
  const language = loadEnglish();
  const version = extractorVersion(language);
  const loaded = {
    version,
    extract: (given: Parameters<Extractor['extract']>[0]) => extractArticle(given, language, { without }),
  };
  return { version, width: 1, extract: async (given) => extractSafely(loaded, given), close: async () => {} };
}
