import { cleanArticle } from './articles/index.js';
import type { SourceArticle } from './articles/types.js';
import { findClaims } from './claims/find-claims.js';
import { resolveEntities } from './entities/index.js';
import { refuseLanguage } from './extraction/refuse-language.js';
import { toRecord } from './extraction/to-record.js';
import { extractorVersion } from './extractor-version.js';
import type { Language } from './language/types.js';
import { findMentions } from './mentions/index.js';
import type { ArticleRecord } from './model/record.js';

/**
 * The main job: from an article's text to everything it says. Pure, and safe in worker threads.
 * @throws InputError naming the article when it is written in a language that is not read.
 */
export function extractArticle(source: SourceArticle, language: Language): ArticleRecord {
  const article = cleanArticle(source);
  refuseLanguage(article, language);
  const annotation = language.annotate(
    article.text,
    article.blocks.map((block) => block.span),
  );
  const mentions = findMentions(article, annotation);
  const entities = resolveEntities(article, annotation, mentions);
  const claims = findClaims(article, annotation, entities);
  return toRecord(article, entities.entities, claims, extractorVersion(language));
}
