import type { Span } from '../../../../src/model/record.js';

/** Something a rule claims, as the scorers count it, and whether the labels bear it out. */
export interface Judged {
  readonly rule: string;
  readonly right: boolean;
  /** what its confidence is measured by: "condemned/verb-object named" */
  readonly key: string;
  /** how the network agrees; left out where it is not asked */
  readonly agreed?: string;
  /** whether the network learnt from the article */
  readonly isLearnt?: boolean;
  /** the claim's article, for folds that keep an article together */
  readonly doc: string;
}

/** A labelled telling of relations-*.jsonl. */
export interface RelationLabel {
  /** number of its sentence, from 1 */
  readonly n: number;
  readonly type: 'met' | 'condemned';
  readonly factuality: string;
  readonly a: { readonly name: string };
  readonly b: { readonly name: string; readonly kind: string; readonly act?: string };
}

/** An article of relations-*.jsonl. */
export interface RelationArticle {
  readonly doc: string;
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly claims: readonly RelationLabel[];
}

/** An article of polnear-*.jsonl; spans in code points. */
export interface AttributionArticle {
  readonly doc: string;
  readonly text: string;
  readonly attributions: readonly {
    readonly source: readonly Span[];
    readonly cue: readonly Span[];
    readonly content: readonly Span[];
  }[];
}
