import { extractArticle } from '../../../src/extract-article.js';
import { assembleGraph, viewOf } from '../../../src/graph/index.js';
import type { StoredArticle } from '../../../src/graph/types.js';
import { sharedEnglish } from '../../../src/language/index.js';
import type { GraphView } from '../../../src/model/graph-view.js';

/** The graph of texts, each an article of a day of May 2031, with the texts at hand. */
export function graphOfTexts(texts: readonly string[]): GraphView {
  const stored = texts.map((text, at): StoredArticle => {
    const source = `text-${at}.txt`;
    const date = `2031-05-${String(at + 1).padStart(2, '0')}`;
    const article = { source, text, title: null, date, outlet: 'Northern Wire', url: `https://example.org/${source}` };
    return { record: extractArticle(article, sharedEnglish()), text, sources: [source] };
  });
  const texted = new Map(stored.map(({ record, text }) => [record.article.id, text]));
  return viewOf(assembleGraph(stored, []), (id) => texted.get(id) ?? null);
}
