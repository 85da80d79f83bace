import type { GraphView } from '../model/graph-view.js';
import { counted } from './asks/sentences.js';
import { articlesHoldingName } from './names/articles-holding-name.js';
import { articlesOf } from './rows/article-rows.js';
import type { RowFilter } from './rows/filter.js';
import { articlesOn, type Topic } from './topic.js';
import type { AnswerArticle } from './types.js';

/** Articles that tell of what words mean, and those beyond them in whose texts the name or the words stand. */
export interface Mentioning {
  /** newest first */
  readonly articles: readonly AnswerArticle[];
  readonly holding: readonly AnswerArticle[];
  /** what to say of those in whose texts it only stands: "2 more articles hold the name", "2 of them hold the name alone"; empty where there are none */
  readonly more: string;
  readonly among: string;
}

/** @param words what was typed, of which the topic is */
export function articlesMentioning(view: GraphView, words: string, topic: Topic, filter: RowFilter): Mentioning {
  const { name } = topic;
  const on = articlesOn(view, topic);
  const { articles: holding, isWhole, told } = articlesHoldingName(view, words, name?.nodes ?? [], on, filter);
  const least = isWhole ? '' : 'at least ';
  const further = counted(holding.length, on.size > 0 ? 'more article' : 'article');
  return {
    articles: articlesOf(view, on, filter),
    holding,
    more: holding.length === 0 ? '' : `${least}${further} ${told}`,
    among:
      holding.length === 0
        ? ''
        : on.size === 0
          ? 'by their texts alone'
          : `${least}${holding.length} of them ${told} alone`,
  };
}
