import type { InputProblem, SourceArticle } from '../articles/types.js';
import type { ArticleRecord } from '../model/record.js';
import type { Extraction, Extractor } from './types.js';

/** What one input became, in the order of the inputs. */
export type Outcome = { readonly record: ArticleRecord; readonly given: SourceArticle } | InputProblem;

/**
 * Extracts articles as they come and hands their records on in the same order, with the inputs that gave none in their places.
 * It reads no further ahead than the extractor can work, so memory does not grow with the number of articles.
 */
export async function* extractInOrder(
  items: AsyncIterable<SourceArticle | InputProblem>,
  extractor: Extractor,
): AsyncGenerator<Outcome> {
  const underWay: Promise<Outcome>[] = [];
  for await (const item of items) {
    underWay.push('problem' in item ? Promise.resolve(item) : extractor.extract(item).then(outcomeOf(item)));
    if (underWay.length >= extractor.width) yield await underWay.shift()!;
  }
  for (const outcome of underWay) yield await outcome;
}

const outcomeOf =
  (given: SourceArticle) =>
  (extraction: Extraction): Outcome =>
    'record' in extraction ? { ...extraction, given } : { source: given.source, problem: extraction.problem };
