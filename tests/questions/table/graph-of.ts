import { readFileSync } from 'node:fs';
import { isProblem, readArticles } from '../../../src/articles/index.js';
import { extractArticle } from '../../../src/extract-article.js';
import { assembleGraph, viewOf } from '../../../src/graph/index.js';
import type { StoredArticle } from '../../../src/graph/types.js';
import { loadEnglish } from '../../../src/language/index.js';
import type { GraphView } from '../../../src/model/graph-view.js';
import { ARTICLES } from './articles.js';

const language = loadEnglish();

/** The graph of the articles of this table. */
export function tableGraph(): GraphView {
  const stored = ARTICLES.map(({ source, outlet, date, title, text }): StoredArticle => {
    const article = { source, text, title, date, outlet, url: `https://example.org/${source}` };
    return { record: extractArticle(article, language), text, sources: [source] };
  });
  return viewOf(assembleGraph(stored, []));
}

/** The graph of the articles at these paths. */
export async function graphAt(paths: readonly string[]): Promise<GraphView> {
  const stored: StoredArticle[] = [];
  for await (const article of readArticles(paths)) {
    if (isProblem(article)) continue;
    stored.push({ record: extractArticle(article, language), text: article.text, sources: [article.source] });
  }
  return viewOf(assembleGraph(stored, []));
}

/** One question with what must stand in the answer as it is shown, and what must not. */
export interface Case {
  readonly q: string;
  readonly ask?: string;
  readonly has: readonly string[];
  readonly not?: readonly string[];
}

/** A file of cases, one a line as JSON. */
export const readCases = (file: string): Case[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('//'))
    .map((line) => JSON.parse(line) as Case);
