import { assembleGraph as assembleStored, type Decision, type StoredArticle } from '../graph/index.js';
import { InputError } from '../model/input-error.js';
import type { NewsGraph } from '../model/news-graph.js';

/**
 * Makes one graph of what several articles say: identity, events, copies, decisions. A function of the set of articles: their
 * order does not matter.
 *
 * @param articles each a record with the text that its spans quote and the places it was read from, at least one
 * @param decisions merges, splits and rejections, as decisions.json has them
 * @throws InputError when one is no such article
 */
export function assembleGraph(articles: Iterable<StoredArticle>, decisions: readonly Decision[] = []): NewsGraph {
  return assembleStored(checked(articles), decisions);
}

function* checked(articles: Iterable<StoredArticle>): Generator<StoredArticle> {
  if (typeof articles !== 'object' || articles === null || !(Symbol.iterator in articles)) {
    throw new InputError(
      'assembleGraph: the first argument is no list; hand in articles as { record, text, sources }.',
    );
  }
  let position = 0;
  for (const article of articles) {
    position++;
    const { record, text, sources } = article ?? {};
    const whole = record?.article?.id !== undefined && Array.isArray(record.claims) && typeof text === 'string';
    if (!whole || !Array.isArray(sources) || sources.length === 0) {
      throw new InputError(
        `assembleGraph: article ${position} is no { record, text, sources }: the record that extract gives, the text it quotes, and where that was read.`,
      );
    }
    yield article;
  }
}
