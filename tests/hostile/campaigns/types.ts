/** What a campaign is asked for. */
export interface Asked {
  /** how many cases */
  readonly tries: number;
  /** decides all of them: the same seed gives the same cases */
  readonly seed: number;
  /** only cases whose name holds these words, where cases have names */
  readonly only?: string;
  /** the number of the first case, where earlier ones were tried before */
  readonly from?: number;
  /** told before every case, with what failed so far; who does not tell within a minute is taken for hung */
  readonly onCase?: (number: number, failed: readonly string[]) => void;
}

/** What came of it. */
export interface Outcome {
  readonly tried: number;
  /** one sentence a failure: which case, what was wrong */
  readonly failed: readonly string[];
  /** figures worth printing beside the counts */
  readonly figures?: readonly string[];
}

/** One kind of attack. */
export type Campaign = (asked: Asked) => Promise<Outcome>;
