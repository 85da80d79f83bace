import type { SourceArticle } from '../../articles/types.js';
import type { ArticleRecord, RecordArticle } from '../../model/record.js';
import type { ArticleStore } from './types.js';

/** The shape of a record that was lost: no version of the program reads it, and each one reads its text again. */
export const UNREAD = 0;

/** Stands where a record was lost whose text is there. */
export const unreadRecord = (article: RecordArticle): ArticleRecord =>
  ({
    schema: UNREAD,
    extractor: 'nobody since its record was lost',
    article,
    entities: [],
    claims: [],
  }) as unknown as ArticleRecord;

/** Every article of which only the text is there, one at a time: what mending a store left to be read again. */
export function* unreadArticles(store: ArticleStore): IterableIterator<SourceArticle> {
  const ids = [...store.heads()].filter(({ schemas }) => schemas.includes(UNREAD)).map(({ article }) => article.id);
  for (const id of ids)
    for (const { given, record } of store.sourcesOf(id)) if ((record.schema as number) === UNREAD) yield given;
}
