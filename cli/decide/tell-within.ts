import type { NameJoin } from '../../src/entities/joins/types.js';
import { joinsWithin, pathBetween } from '../../src/extraction/joins-within.js';
import type { ArticleStore, Passage } from '../../src/graph/index.js';
import { loadEnglish } from '../../src/language/index.js';

/** Why the forms of a being of one article are one, read from its text again; empty where it has one form alone. */
export function withinArticle(store: ArticleStore, { article, span }: Passage): readonly NameJoin[] {
  const [source] = store.sourcesOf(article);
  return source ? joinsWithin(source.given, span, loadEnglish()) : [];
}

/** The joins of one article that lead from the words of one passage to those of another. */
export function withinBetween(store: ArticleStore, one: Passage, other: Passage): readonly NameJoin[] {
  const words = ({ words = '' }: Passage): string => words.replace(/\s+/g, ' ');
  return pathBetween(withinArticle(store, one), words(one), words(other));
}

/** "article/surname: “Lund” is the surname of “Ada Lund”" */
export const withinLines = (joins: readonly NameJoin[]): string[] =>
  joins.map(({ rule, reason }) => `  ${rule}: ${reason}`);
