import type { NewsGraph } from '../model/news-graph.js';
import type { ArticleRecord, Span } from '../model/record.js';

/** One article as the store gives it: the record of its text, the text that every span quotes, and all places it was read from. */
export interface StoredArticle {
  /** the record of the first source (in string order) */
  readonly record: ArticleRecord;
  readonly text: string;
  /** sorted, at least one */
  readonly sources: readonly string[];
}

/** Words in one article, by which a decision names a being or a claim; node ids change, these do not. */
export interface Passage {
  /** the article's id */
  readonly article: string;
  readonly span: Span;
  /** the words there, for the human reader only */
  readonly words?: string;
}

/** A being named in one article is, or is not, the one named in another; or it stands on its own. */
export type IdentityDecision =
  | { readonly decide: 'merge' | 'never'; readonly one: Passage; readonly other: Passage; readonly note?: string }
  | { readonly decide: 'split'; readonly one: Passage; readonly note?: string };

/**
 * A claim that the text does not make: every claim of this type (of any, where none is named) whose evidence touches the
 * passage is left out; where spans of its source and target stand too, only the claims that touch those.
 */
export interface Rejection {
  readonly decide: 'reject';
  readonly type?: string;
  readonly one: Passage;
  readonly source?: Span;
  readonly target?: Span;
  readonly note?: string;
}

/** One line of decisions.json. */
export type Decision = IdentityDecision | Rejection;

/** An entity of one article's record. */
export interface Member {
  readonly article: string;
  readonly entity: string;
}

/** Two entities that are one being, and why. */
export interface Join {
  readonly one: Member;
  readonly other: Member;
  /** the rule that joined them: "person/same-name" */
  readonly rule: string;
  /** one sentence for the reader */
  readonly reason: string;
}

/** Why two entities are not one being. */
export interface Parting {
  readonly rule: string;
  /** one sentence for the reader */
  readonly reason: string;
}

/** A decision that changes nothing: its article is gone, nobody stands at its passage, or a later one overrules it. */
export interface IdleDecision {
  readonly decision: Decision;
  readonly reason: string;
}

/** An article that copies another's text. */
export interface Copy {
  readonly article: string;
  readonly original: string;
  /** how much of the original it holds, 0 to 1 */
  readonly shared: number;
  /** why that one is taken for the original */
  readonly reason: string;
}

/** The graph, and how it came about. */
export interface Assembly {
  readonly graph: NewsGraph;
  /** following them from a member of a node reaches exactly the members of that node */
  readonly joins: readonly Join[];
  /** why these two are not one node; null when they are */
  apart(one: Member, other: Member): Parting | null;
  readonly idle: readonly IdleDecision[];
  /** versions at an address where a newer one counts */
  readonly superseded: readonly { readonly article: string; readonly by: string }[];
  readonly copies: readonly Copy[];
}
