import { articleId } from '../../../src/articles/article-id.js';
import type { SourceArticle } from '../../../src/articles/types.js';
import type { NewArticle } from '../../../src/graph/index.js';
import { RECORD_SCHEMA } from '../../../src/model/record.js';

/** The extractor that sample records name. */
export const SAMPLE_EXTRACTOR = 'wiregraph 0.0.0 sample';

/** An article as a reader gives it. */
export function given(text: string, more: Partial<SourceArticle> = {}): SourceArticle {
  return { source: 'lund.txt', text, title: null, date: null, outlet: null, url: null, ...more };
}

/** The same with an empty record. */
export function sample(text: string, more: Partial<SourceArticle> = {}, extractor = SAMPLE_EXTRACTOR): NewArticle {
  const source = given(text, more);
  const { title, date, outlet, url } = source;
  return {
    given: source,
    record: {
      schema: RECORD_SCHEMA,
      extractor,
      article: {
        id: articleId(text),
        source: source.source,
        title,
        date,
        dateBasis: date ? 'metadata' : null,
        outlet,
        url,
        language: 'en',
        dropped: [],
      },
      entities: [],
      claims: [],
    },
  };
}
