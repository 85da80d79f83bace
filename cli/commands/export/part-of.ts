import type { Part } from '../../../graph-export/formats/index.js';
import { surePart } from '../../../graph-export/view/index.js';
import { loadGraph } from '../../../src/graph/index.js';
import type { NewsGraph } from '../../../src/model/news-graph.js';
import { UsageError } from '../../exit-codes.js';

export interface PartFlags {
  readonly peopleOnly?: boolean;
  readonly withoutStatements?: boolean;
  readonly minConfidence?: number;
}

/** The graph of a folder as files hold it: all claims, with how sure each is, unless only surer ones are asked for. */
export function loadSure(folder: string, { minConfidence }: Pick<PartFlags, 'minConfidence'>): NewsGraph {
  const graph = loadGraph(folder);
  return minConfidence === undefined ? graph : surePart(graph, minConfidence);
}

/** The graph of a folder as readers are shown it: without claims that are less sure than asked for, or than answers show. */
export const loadShown = (folder: string, { minConfidence = undefined }: Pick<PartFlags, 'minConfidence'>): NewsGraph =>
  surePart(loadGraph(folder), minConfidence ?? null);

/** Which part of a graph the flags mean. @throws UsageError when they mean two */
export function partOf({ peopleOnly, withoutStatements }: PartFlags): Part {
  if (peopleOnly && withoutStatements)
    throw new UsageError('--people-only leaves statements out too: name one of the two.');
  return peopleOnly ? 'people-only' : withoutStatements ? 'without-statements' : 'all';
}
