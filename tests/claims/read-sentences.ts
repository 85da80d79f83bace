import { extractArticle } from '../../src/extract-article.js';
import { loadEnglish } from '../../src/language/index.js';
import type { ArticleRecord, RecordClaim } from '../../src/model/record.js';

const english = loadEnglish();

/** The record of an article that consists of these sentences, dated Thursday, 14 March 2024. */
export function recordOf(
  text: string,
  date: string | null = '2024-03-14',
  without: readonly string[] = [],
): ArticleRecord {
  return extractArticle({ source: 'test.txt', text, title: null, date, outlet: null, url: null }, english, { without });
}

/**
 * The claims of one type as lines: "Ada Lund - Bo Marsh actual"; a symmetric claim's names in order of the alphabet. Rules of `without`
 * are switched off.
 */
export function claimsIn(text: string, type: RecordClaim['type'], without: readonly string[] = []): string[] {
  const { entities, claims } = recordOf(text, undefined, without);
  const nameOf = (id: string | null) => entities.find((entity) => entity.id === id)?.name ?? 'nobody';
  const lines = claims
    .filter((claim) => claim.type === type)
    .map((claim) => {
      const names = [nameOf(claim.source), nameOf(claim.target)];
      if (type === 'met') names.sort();
      return `${names.join(type === 'met' ? ' - ' : ' > ')} ${claim.factuality}`;
    });
  return [...new Set(lines)].sort();
}
