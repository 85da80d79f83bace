import type { EdgeType, Factuality } from '../../model/kinds.js';
import type { Span } from '../../model/record.js';
import type { ArticleContext, Being } from '../identity/types.js';

/** A being before it has its place in the set. */
export type BeingDigest = Omit<Being, 'index'>;

/** How an article tells an event. */
export interface EventTelling {
  readonly article: ArticleContext;
  readonly entity: string;
  readonly mentions: number;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: string;
  readonly date: string | null;
  /** entity of the place, in the same article */
  readonly place: string | null;
  /** entities that took part, or, of a statement, who made it */
  readonly beings: readonly string[];
  /** entities that the event's own name names: "attack on [Orlin]" */
  readonly named: readonly string[];
  /** whether every claim that holds it is told as not having happened */
  readonly factuality: Factuality;
  /** statements only */
  readonly words: StatementWords | null;
}

/** The words of a statement, normalised and joined by single spaces: strings take a tenth of the memory of lists. */
export interface StatementWords {
  /** as the article has them, parts joined by " … " */
  readonly quote: string;
  /** all words */
  readonly all: string;
  /** the parts in quotation marks; empty for reported speech */
  readonly quoted: readonly string[];
  /** words with a capital that do not begin a part */
  readonly names: readonly string[];
}

/** A claim, ready to become one telling of an edge. */
export interface ClaimTelling {
  readonly id: string;
  readonly type: EdgeType;
  readonly source: string;
  readonly target: string;
  readonly event: string | null;
  readonly factuality: Factuality;
  readonly span: Span;
  readonly quote: string;
  /** the words that say so */
  readonly cue: string | null;
  readonly confidence: number;
  readonly rule: string;
  readonly onWordOf: string | null;
}

/** All that the graph needs of one article; its text is not kept. */
export interface ArticleDigest {
  readonly context: ArticleContext;
  readonly sources: readonly string[];
  readonly title: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly beings: readonly BeingDigest[];
  readonly events: readonly EventTelling[];
  readonly claims: readonly ClaimTelling[];
  /** hashes of all runs of words of the cleaned text, sorted, each once */
  readonly shingles: Uint32Array;
}
