import { extractArticle } from '../../../src/extract-article.js';
import { assembleGraph, viewOf } from '../../../src/graph/index.js';
import type { StoredArticle } from '../../../src/graph/types.js';
import { sharedEnglish } from '../../../src/language/index.js';
import type { GraphView } from '../../../src/model/graph-view.js';
import type { NewsGraph } from '../../../src/model/news-graph.js';

/** An article of a test. */
export interface TestArticle {
  readonly source: string;
  readonly date: string;
  readonly text: string;
  readonly outlet: string | null;
  readonly title?: string | null;
}

/** The graph of articles, with their texts at hand. @param change what is done to it before it is looked at */
export function graphOf(articles: readonly TestArticle[], change?: (graph: NewsGraph) => void): GraphView {
  const stored = articles.map((each): StoredArticle => {
    const article = { title: null, ...each, url: `https://example.org/${each.source}` };
    return { record: extractArticle(article, sharedEnglish()), text: each.text, sources: [each.source] };
  });
  const held = new Map(stored.map((each) => [each.record.article.id, each]));
  const graph = assembleGraph(stored, []);
  change?.(graph);
  return viewOf(
    graph,
    (id) => held.get(id)?.text ?? null,
    (id) => held.get(id)?.record.entities ?? [],
  );
}

/** The graph of texts, each an article of a day of May 2031, with the texts at hand. */
export const graphOfTexts = (texts: readonly string[]): GraphView =>
  graphOf(
    texts.map((text, at) => ({
      source: `text-${at}.txt`,
      date: `2031-05-${String(at + 1).padStart(2, '0')}`,
      text,
      outlet: 'Northern Wire',
    })),
  );
