import { readCorpus } from '../shared-corpora.js';

/** An article as JSON Lines hold it. */
export interface CorpusArticle {
  readonly text: string;
  readonly title: string | null;
  readonly date: string | null;
}

/** So many real news articles, or all; null (and a line that says so) where the corpora are absent. */
export function corpusArticles(count: number): CorpusArticle[] | null {
  const lines = readCorpus('world-news.jsonl.gz')?.trimEnd().split('\n');
  if (lines === undefined) return null;
  const articles = lines.map((line) => JSON.parse(line) as CorpusArticle);
  // as the outlets come one after another, every so-manieth tells of all of them
  const step = Math.max(1, Math.floor(articles.length / count));
  return articles
    .filter((_, position) => position % step === 0)
    .slice(0, count)
    .map(({ text, title, date }) => ({ text, title, date }));
}
