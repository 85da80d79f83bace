import type { ViewEdge, ViewNode } from '../../model/graph-view.js';
import { articlesOf } from '../rows/article-rows.js';
import { rowsOf } from '../rows/edge-rows.js';
import { eventsOf } from '../rows/event-rows.js';
import { edgesHolding } from '../words-in.js';
import type { Ask } from './types.js';

/** So many statements are read from a search. */
const MOST_HITS = 200;
const MOST_SHOWN = 30;
/** A text must hold at least this share of the words. */
const LEAST_SHARE = 0.5;

/** Words that are no question of another kind: statements, events and titles that hold them, the fullest first. */
export const search: Ask = {
  ask: 'search',
  patterns: null,
  names: 0,
  show: ['summary', 'events', 'rows', 'articles'],
  answer: ({ view, filter, question }) => {
    const words = question.words ?? '';
    const hits = view.search(words).filter(({ share }) => share >= LEAST_SHARE);
    const best = hits[0]?.share ?? 0;
    const edges: ViewEdge[] = [];
    const events: ViewNode[] = [];
    const titles: string[] = [];
    for (const { node: key, article, share } of hits.slice(0, MOST_HITS)) {
      if (share < best) break;
      const node = key === null ? null : view.node(key);
      if (article !== null) titles.push(article);
      else if (node?.kind === 'statement') edges.push(...view.edgesOf(node.key, 'said', 'in'));
      else if (node) events.push(node);
    }
    if (best < 1) edges.push(...edgesHolding(view, words, ['said', 'condemned']));
    const { rows, others } = rowsOf(view, edges, filter);
    return {
      rows: rows.slice(0, MOST_SHOWN),
      events: eventsOf(view, events, filter).slice(0, MOST_SHOWN),
      articles: articlesOf(view, titles, filter).slice(0, MOST_SHOWN),
      withheld: others.length,
    };
  },
};
