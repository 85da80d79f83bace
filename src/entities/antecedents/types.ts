import type { Mention } from '../../mentions/types.js';
import type { Cluster } from '../cluster.js';

/** Somebody whom words may stand for, and what speaks for and against it, by name. */
export interface Option {
  readonly cluster: Cluster;
  readonly features: readonly string[];
}

/** All whom a mention may stand for. */
export interface Options {
  readonly options: readonly Option[];
  /** what speaks for nobody whom the article names */
  readonly nobody: readonly string[];
}

/** Kinds of words that stand for somebody; each has weights of its own. */
export type Kind = 'person';

/** Sees what is weighed before it is settled: training lists examples by it. */
export type Observer = (kind: Kind, mention: Mention, options: Options) => void;
