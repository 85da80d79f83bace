import { cleanArticle } from '../../../src/articles/index.js';
import { resolveEntities } from '../../../src/entities/index.js';
import type { ArticleEntities } from '../../../src/entities/types.js';
import { loadEnglish } from '../../../src/language/index.js';
import type { Annotation } from '../../../src/language/types.js';
import { findMentions } from '../../../src/mentions/index.js';
import type { Mention } from '../../../src/mentions/types.js';

const english = loadEnglish();

/** A text as extraction reads it, up to who its words stand for. */
export interface ReadArticle {
  readonly annotation: Annotation;
  readonly mentions: readonly Mention[];
  readonly found: ArticleEntities;
}

/** Reads a text as far as the entities stage. */
export function readArticle(id: string, text: string, date: string | null = null): ReadArticle {
  const article = cleanArticle({ source: id, text, title: null, date, outlet: null, url: null });
  const annotation = english.annotate(
    text,
    article.blocks.map(({ span }) => span),
  );
  const mentions = findMentions(article, annotation);
  return { annotation, mentions, found: resolveEntities(article, annotation, mentions) };
}
