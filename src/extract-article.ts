import { articleId, mendText } from './articles/index.js';
import type { SourceArticle } from './articles/types.js';
import { beingsInBounds } from './extraction/beings-in-bounds.js';
import { claimsInBounds } from './extraction/claims-in-bounds.js';
import { inFrozenText } from './extraction/in-frozen-text.js';
import { readStages, type StageOptions } from './extraction/stages/read-stages.js';
import { toRecord } from './extraction/to-record.js';
import { extractorVersion } from './extractor-version.js';
import type { Language } from './language/types.js';
import type { ArticleRecord } from './model/record.js';

/**
 * The main job: from an article's text to everything it says. Pure, and safe in worker threads.
 * Garbled letters ("PeÃ±a") are read as they were meant; every span quotes the frozen text as it stands.
 * @throws InputError naming the article when it is written in a language that is not read, or a rule of `without` that there is not.
 */
export function extractArticle(source: SourceArticle, language: Language, options: StageOptions = {}): ArticleRecord {
  const mended = mendText(source.text);
  if (!mended) return extractText(source, language, options);
  const title = source.title === null ? null : (mendText(source.title)?.text ?? source.title);
  const record = extractText({ ...source, text: mended.text, title }, language, options);
  return inFrozenText(record, mended, articleId(source.text));
}

function extractText(source: SourceArticle, language: Language, options: StageOptions): ArticleRecord {
  const { article, beings, traits, claims, cut } = whatIsTold(source, language, options);
  return toRecord(article, beings, traits, claims, extractorVersion(language), cut);
}

/** All that a record is made of, so that trees and tokens can go before it is. */
function whatIsTold(source: SourceArticle, language: Language, options: StageOptions) {
  const { article, annotation, entities, traits, claims: told } = readStages(source, language, options);
  const known = beingsInBounds(entities.entities, told);
  const { beings, claims, cut } = claimsInBounds(known.beings, known.claims);
  return { article, beings, traits, claims, cut: [...(annotation.cut ?? []), ...known.cut, ...cut] };
}
