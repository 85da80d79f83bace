import type { CleanArticle } from '../articles/types.js';
import type { Language } from '../language/types.js';
import { InputError } from '../model/input-error.js';

/** @throws InputError when the article is written in another language than this one. */
export function refuseLanguage(article: CleanArticle, language: Language): void {
  if (article.language === language.code) return;
  const names = new Intl.DisplayNames(['en'], { type: 'language' });
  throw new InputError(
    `${article.source}: is written in ${names.of(article.language)}; only ${names.of(language.code)} is read, so it was skipped; if it is ${names.of(language.code)}, say --language ${language.code}.`,
  );
}
