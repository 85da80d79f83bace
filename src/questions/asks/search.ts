import { nameWordsOf } from '../../model/comparable-name.js';
import type { TextHit, ViewEdge, ViewNode } from '../../model/graph-view.js';
import { articlesOf } from '../rows/article-rows.js';
import { rowsOf } from '../rows/edge-rows.js';
import { eventsOf } from '../rows/event-rows.js';
import type { AnswerRow } from '../types.js';
import { edgesHolding, holdingFirst } from '../words-in.js';
import { wordsSought } from '../words-sought.js';
import type { Ask, AskAnswer, AskContext } from './types.js';

/** So many statements are read from a search. */
const MOST_HITS = 200;
const MOST_SHOWN = 30;
/** A text must hold at least this share of the words. */
const LEAST_SHARE = 0.5;

/** Words that are no question of another kind: statements, events and titles that hold most of them, the newest first. */
export const search: Ask = {
  ask: 'search',
  patterns: null,
  names: 0,
  show: ['summary', 'events', 'rows', 'articles'],
  onTopics: true,
  answer: (context) => {
    const { view, question } = context;
    const words = question.words ?? '';
    const hits = view.search(words, question.set.share === 'whole' ? 1 : LEAST_SHARE);
    const shares = question.set.share === 'whole' ? [1] : [...new Set([1, ...hits.map(({ share }) => share)])];
    for (const share of shares) {
      const level = hits.filter((hit) => hit.share === share);
      const beside = share === 1 ? edgesHolding(view, words, ['said', 'condemned']) : [];
      const found = textsOf(context, level, beside);
      if (found) return found;
    }
    return {};
  },
};

/** What texts are as lines; null where the filter lets none in. */
function textsOf(
  { view, filter, question }: AskContext,
  hits: readonly TextHit[],
  beside: readonly ViewEdge[],
): AskAnswer | null {
  const edges: ViewEdge[] = [...beside];
  const nodes: ViewNode[] = [];
  const titles: string[] = [];
  for (const { node: key, article } of hits.slice(0, MOST_HITS)) {
    const node = key === null ? null : view.node(key);
    if (article !== null) titles.push(article);
    else if (node?.kind === 'statement') edges.push(...view.edgesOf(node.key, 'said', 'in'));
    else if (node) nodes.push(node);
  }
  const sifted = rowsOf(view, edges, filter);
  const rows = sifted.rows
    .filter(holdsShort(question.words ?? ''))
    .slice(0, MOST_SHOWN)
    .map((row) => holdingFirst(row, question.words ?? ''));
  const events = eventsOf(view, nodes, filter).slice(0, MOST_SHOWN);
  const articles = articlesOf(view, titles, filter).slice(0, MOST_SHOWN);
  if (rows.length + events.length + articles.length === 0) return null;
  return { rows, events, articles, withheld: sifted.others.length };
}

/** The index of texts knows no words of two letters: "TV" stands in a row or it is not on it. */
function holdsShort(words: string): (row: AnswerRow) => boolean {
  const short = wordsSought(words).filter(({ length }) => length <= SHORT);
  return ({ target, evidence }) => {
    const own = new Set([target.name, ...evidence.map(({ quote }) => quote)].flatMap(nameWordsOf));
    return short.every((word) => own.has(word));
  };
}

const SHORT = 2;
