import { readArticles } from '../articles/index.js';
import type { InputProblem, SourceArticle } from '../articles/types.js';
import { chooseExtractor } from '../build/choose-extractor.js';
import { extractInOrder } from '../build/extract-in-order.js';
import { assembleGraph, type Decision, type StoredArticle } from '../graph/index.js';
import { InputError } from '../model/input-error.js';
import type { NewsGraph } from '../model/news-graph.js';
import { type GivenArticle, sourceArticle } from './given-article.js';

/** How a graph is built; nothing need be said. */
export interface BuildOptions {
  /** merges, splits and rejections, as decisions.json has them; none unless named */
  readonly decisions?: readonly Decision[];
  /** worker threads that read; 0 for none; one a core unless named, none for a handful of articles */
  readonly workers?: number;
  /** called for each input that gives no article; the others are read all the same */
  readonly onProblem?: (problem: InputProblem) => void;
}

/**
 * Reads articles and builds the graph of what they say, in memory; nothing is stored.
 *
 * @param inputs files, folders and globs of .txt, .md, .html and .jsonl, or articles as objects `{ text, title?, date?, … }`
 * @returns the graph (graphology): the same articles in any order give the same graph
 * @throws InputError when no input gives an article, or an object is none
 *
 * ```ts
 * const graph = await buildGraph(['articles/']);
 * ```
 */
export async function buildGraph(
  inputs: string | GivenArticle | readonly (string | GivenArticle)[],
  { decisions = [], workers, onProblem = () => {} }: BuildOptions = {},
): Promise<NewsGraph> {
  const problems: InputProblem[] = [];
  const all = Array.isArray(inputs)
    ? (inputs as readonly (string | GivenArticle)[])
    : [inputs as string | GivenArticle];
  const { extractor, items } = await chooseExtractor(readAll(all), workers === undefined ? {} : { workers });
  const stored = new Map<string, StoredArticle>();
  try {
    for await (const outcome of extractInOrder(items, extractor)) {
      if ('record' in outcome) keep(stored, outcome.record, outcome.given);
      else {
        problems.push(outcome);
        onProblem(outcome);
      }
    }
  } finally {
    await extractor.close();
  }
  if (stored.size === 0)
    throw new InputError(problems[0]?.problem ?? 'No articles were handed in; name files or folders.');
  return assembleGraph(stored.values(), decisions);
}

async function* readAll(inputs: readonly (string | GivenArticle)[]): AsyncGenerator<SourceArticle | InputProblem> {
  for (const [at, input] of inputs.entries()) {
    if (typeof input === 'string') yield* readArticles([input]);
    else yield sourceArticle(input, at + 1);
  }
}

/** The same text from several sources is one article; its record is the first source's, in string order. */
function keep(
  stored: Map<string, StoredArticle>,
  record: StoredArticle['record'],
  { source, text }: SourceArticle,
): void {
  const known = stored.get(record.article.id);
  const sources = [...new Set([...(known?.sources ?? []), source])].sort();
  stored.set(record.article.id, { record: known && sources[0] !== source ? known.record : record, text, sources });
}
