import type { SourceArticle } from '../articles/types.js';
import { InputError } from '../model/input-error.js';
import { sparingMemory } from './spare-memory.js';
import type { Extraction, LoadedExtractor } from './types.js';

/** Extracts one article; an error is that article's problem and stops no other. */
export function extractSafely(extractor: LoadedExtractor, given: SourceArticle): Extraction {
  try {
    return { record: sparingMemory(given.text, () => extractor.extract(given)) };
  } catch (error) {
    return { problem: problemOf(error, given) };
  }
}

/** One sentence that names the article. */
export function problemOf(error: unknown, { source }: SourceArticle): string {
  if (error instanceof InputError) return error.message;
  const reason = error instanceof Error ? error.message : String(error);
  return `${source}: could not be extracted (${reason}); the others are done without it.`;
}
