import { extractArticle } from '../extract-article.js';
import { sharedEnglish } from '../language/index.js';
import type { ArticleRecord } from '../model/record.js';
import { type GivenArticle, sourceArticle } from './given-article.js';

/**
 * What one article says: entities with their mentions, claims with their evidence, all as spans of the text.
 *
 * @throws InputError when it is no article, or written in a language that is not read
 *
 * ```ts
 * const { claims } = extract({ text: 'Ada Lund met Bo Marsh in Oslo.' });
 * ```
 */
export const extract = (article: GivenArticle): ArticleRecord =>
  extractArticle(sourceArticle(article), sharedEnglish());
