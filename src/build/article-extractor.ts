import { extractArticle } from '../extract-article.js';
import { extractorVersion } from '../extractor-version.js';
import { loadEnglish } from '../language/index.js';
import type { LoadedExtractor } from './types.js';

/** The extractor of articles in English, with the network's weights in memory. */
export async function loadExtractor(): Promise<LoadedExtractor> {
  const language = loadEnglish();
  return { version: extractorVersion(language), extract: (given) => extractArticle(given, language) };
}
