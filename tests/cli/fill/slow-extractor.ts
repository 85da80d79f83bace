import type { SourceArticle } from '../../../src/articles/types.js';
import type { LoadedExtractor } from '../../../src/build/index.js';
import { extractToy } from '../../build/toy-extractor.js';

/** An extractor that never comes to an end with a text that begins with "Slow", as real ones might with a hostile one. */
export async function loadExtractor(): Promise<LoadedExtractor> {
  return {
    version: 'slow 1',
    extract: (given: SourceArticle) => {
      while (given.text.startsWith('Slow')) given.text.trim();
      return extractToy(given);
    },
  };
}
