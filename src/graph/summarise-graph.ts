import { type EdgeType, edgeTypes, FACTUALITIES, type Factuality, type NodeKind, nodeKinds } from '../model/kinds.js';
import type { GraphCounts } from './count-graph.js';
import type { ArticleStore } from './store/types.js';
import { allEdges } from './tables/scan-edges.js';
import { newerThan } from './tables/update-versions.js';
import type { IdleDecision } from './types.js';

/** What a command that changed a graph says of it. */
export interface GraphSummary {
  readonly counts: GraphCounts;
  /** versions at an address where a newer one counts */
  readonly superseded: readonly { readonly article: string; readonly by: string }[];
  readonly idle: readonly IdleDecision[];
}

/** Counts what the tables of a store hold, once they are up to date. */
export function summariseGraph(store: ArticleStore): GraphSummary {
  const graph = store.graph!;
  const entities = zeros(nodeKinds);
  for (const key of graph.nodeKeys.getKeys()) entities[key.slice(0, key.indexOf(':')) as NodeKind] += 1;
  const claims = Object.fromEntries(edgeTypes.map((type) => [type, zeros(FACTUALITIES)])) as Record<
    EdgeType,
    Record<Factuality, number>
  >;
  for (const { type, factuality } of allEdges(graph)) claims[type][FACTUALITIES[factuality]!] += 1;
  let copies = 0;
  for (const { value } of graph.stories.getRange()) if (value.original !== null) copies += 1;
  const articles = graph.articles.getCount();
  const older =
    graph.versions.getCount() === articles
      ? []
      : [...graph.versions.getKeys()].filter((id) => !graph.numbers.doesExist(id));
  return {
    counts: { articles, copies, entities, claims },
    superseded: older.map((article) => ({ article, by: newerThan(graph, article) })),
    idle: (graph.about.get('idle') as IdleDecision[] | undefined) ?? [],
  };
}

const zeros = <K extends string>(keys: readonly K[]): Record<K, number> =>
  Object.fromEntries(keys.map((key) => [key, 0])) as Record<K, number>;
