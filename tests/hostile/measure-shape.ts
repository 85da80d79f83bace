import { drawGraph } from '../../graph-export/draw/index.js';
import { readHtml } from '../../src/articles/read/html/read-html.js';
import { extractArticle } from '../../src/extract-article.js';
import { assembleGraph, type StoredArticle } from '../../src/graph/index.js';
import { loadEnglish } from '../../src/language/index.js';
import { InputError } from '../../src/model/input-error.js';
import type { ArticleRecord } from '../../src/model/record.js';
import { PAGE_SHAPES, PICTURE_SHAPES, SET_SHAPES, TEXT_SHAPES } from './generate/shapes.js';

/** What one size of a shape took: milliseconds of processor time, and the most memory that the process had until then. */
export interface Measured {
  readonly size: number;
  readonly ms: number;
  readonly mb: number;
}

/** Sets and pictures tell more about a graph than about the size of their texts, and reading them is measured by the others. */
const SHARE_OF_SETS = 0.25;
const SHARE_OF_PICTURES = 0.25;
const WARM_UP = 20_000;

const [shape, ...sizes] = process.argv.slice(2) as [string, ...string[]];
const language = loadEnglish();

const extract = (text: string): ArticleRecord =>
  extractArticle(
    { source: 'shape', text, title: null, date: '2031-05-02', outlet: null, url: null, language: 'en' },
    language,
  );

const stored = (text: string): StoredArticle => ({ record: extract(text), text, sources: ['shape'] });

/** What is to be measured of a shape in one size; making it ready is not. */
function prepare(length: number): () => unknown {
  if (TEXT_SHAPES[shape]) {
    const text = TEXT_SHAPES[shape](length);
    return () => extract(text);
  }
  if (PAGE_SHAPES[shape]) {
    const html = PAGE_SHAPES[shape](length);
    return () => readHtml('page', html);
  }
  if (SET_SHAPES[shape]) {
    const articles = SET_SHAPES[shape](length * SHARE_OF_SETS).map(stored);
    return () => assembleGraph(articles, []);
  }
  const graph = assembleGraph([stored(PICTURE_SHAPES[shape]!(length * SHARE_OF_PICTURES))], []);
  return () => drawGraph(graph, { format: 'svg' });
}

function time(length: number): number {
  const run = prepare(length);
  const start = process.cpuUsage();
  try {
    run();
  } catch (error) {
    // refusing is a way to answer, and takes its time too
    if (!(error instanceof InputError)) throw error;
  }
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

time(WARM_UP);
for (const size of sizes.map(Number)) {
  const ms = time(size);
  process.send?.({ size, ms, mb: Math.round(process.resourceUsage().maxRSS / 1024) } satisfies Measured);
}
process.disconnect?.();
