import type { EdgeAttributes, Evidence, NodeAttributes } from '../../model/graph.js';
import { countReports } from './count-reports.js';
import { edgeConfidence } from './edge-confidence.js';
import type { EdgePlace } from './place-claim.js';
import { plainestFirst } from './plainest-first.js';

/** What an edge must know of the articles that tell it. */
export interface ToldIn {
  dateOf(article: string): string | null;
  /** the originals of all stories in the article; undefined where it is its own */
  storiesOf(article: string): readonly string[] | undefined;
}

/** All that an edge says, from its tellings. */
export function edgeAttributes(
  { type, factuality, event }: EdgePlace,
  evidence: readonly Evidence[],
  [source, target]: readonly [Pick<NodeAttributes, 'name' | 'aliases'>, Pick<NodeAttributes, 'name' | 'aliases'>],
  { dateOf, storiesOf }: ToldIn,
): EdgeAttributes {
  const articles = new Set(evidence.map(({ article }) => article));
  const stories = new Map([...articles].map((article) => [article, storiesOf(article) ?? [article]] as const));
  return {
    type,
    factuality,
    event,
    evidence: plainestFirst(evidence, source, target, dateOf),
    confidence: edgeConfidence(evidence, (article) => stories.get(article)!.join(' ')),
    reports: countReports(articles, stories),
    copies: articles.size,
  };
}
