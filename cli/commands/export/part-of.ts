import type { Part } from '../../../graph-export/formats/index.js';
import { sureSource } from '../../../graph-export/view/index.js';
import { type ArticleStore, type GraphSource, openGraph } from '../../../src/graph/index.js';
import { UsageError } from '../../exit-codes.js';
import { withSmallHeap } from '../../with-small-heap.js';

export interface PartFlags {
  readonly peopleOnly?: boolean;
  readonly withoutStatements?: boolean;
  readonly minConfidence?: number;
}

type Sure = Pick<PartFlags, 'minConfidence'>;

/** Hands over the graph of a folder as files hold it: all claims, with how sure each is, unless only surer ones are asked for. */
export const withSure = <T>(
  folder: string,
  { minConfidence }: Sure,
  use: (graph: GraphSource) => Promise<T>,
): Promise<T> =>
  withGraphOf(folder, (graph) => use(minConfidence === undefined ? graph : sureSource(graph, minConfidence)));

/** Hands over the graph of a folder as readers are shown it: without claims that are less sure than asked for, or than answers show. */
export const withShown = <T>(
  folder: string,
  { minConfidence }: Sure,
  use: (graph: GraphSource, store: ArticleStore) => Promise<T>,
): Promise<T> => withGraphOf(folder, (graph, store) => use(sureSource(graph, minConfidence ?? null), store));

/** Opens the graph of a folder, hands it over, and closes it again. */
export function withGraphOf<T>(
  folder: string,
  use: (graph: GraphSource, store: ArticleStore) => Promise<T>,
): Promise<T> {
  return withSmallHeap(async () => {
    const opened = openGraph(folder);
    try {
      return await use(opened, opened.store);
    } finally {
      await opened.close();
    }
  });
}

/** Which part of a graph the flags mean. @throws UsageError when they mean two */
export function partOf({ peopleOnly, withoutStatements }: PartFlags): Part {
  if (peopleOnly && withoutStatements)
    throw new UsageError('--people-only leaves statements out too: name one of the two.');
  return peopleOnly ? 'people-only' : withoutStatements ? 'without-statements' : 'all';
}
