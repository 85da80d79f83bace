import type { MultiDirectedGraph } from 'graphology';
import type { EdgeAttributes, GraphAttributes, NodeAttributes } from '../model/graph.js';
import type { ArticleRecord, Span } from '../model/record.js';

/** The assembled graph. */
export type NewsGraph = MultiDirectedGraph<NodeAttributes, EdgeAttributes, GraphAttributes>;

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

/** A claim that the text does not make: every claim of this type whose evidence touches the passage is left out. */
export interface Rejection {
  readonly decide: 'reject';
  readonly type?: string;
  readonly one: Passage;
  readonly note?: string;
}

/** One line of decisions.json. */
export type Decision = IdentityDecision | Rejection;
