import type { Span } from '../../src/model/record.js';

/**
 * What the page holds. The head is plain JSON and small; everything else stands in packed blocks, which the page unpacks
 * when it needs them: the core at once, tellings and texts when a reader opens them. Numbers that name a node, an edge
 * or an article are places in the lists of the core.
 */
export interface PageHead {
  readonly title: string;
  readonly subtitle: string;
  /** how many beings the page opens on */
  readonly opening: number;
  /** where they stand, by their rank */
  readonly places: readonly (readonly [x: number, y: number])[];
  /** edges in a block of tellings, articles in a block of texts */
  readonly perBlock: { readonly tellings: number; readonly texts: number };
  /** whether blocks stand in the page or are asked of the server that sent it */
  readonly blocks: 'page' | 'server';
}

/** Lists of columns: a value for each node (edge) in the order of the nodes (edges). */
export interface PageCore {
  readonly articles: readonly PageArticle[];
  /** names on whose word something stands */
  readonly speakers: readonly string[];
  readonly nodes: {
    readonly key: readonly string[];
    /** place in the list of kinds */
    readonly type: readonly number[];
    readonly name: readonly string[];
    readonly aliases: readonly (readonly string[])[];
    readonly mentions: readonly number[];
    readonly articles: readonly number[];
    /** events only, otherwise null: what kind of event, when, where, and of a statement its words */
    readonly event: readonly (PageEvent | null)[];
  };
  readonly edges: {
    readonly source: readonly number[];
    readonly target: readonly number[];
    /** places in the lists of edge types and of factualities */
    readonly type: readonly number[];
    readonly factuality: readonly number[];
    /** node of the edge's event; -1 where it has none */
    readonly event: readonly number[];
    readonly reports: readonly number[];
    readonly copies: readonly number[];
    /** hundredths; 100 where the graph holds none */
    readonly confidence: readonly number[];
    /** speakers on whose word alone the edge stands; null when an article tells it as its own */
    readonly onWordOf: readonly (readonly number[] | null)[];
    /** the articles that tell it */
    readonly articles: readonly (readonly number[])[];
    /** the words that say so, of the plainest telling: "cautioned against"; empty where not known */
    readonly cue: readonly string[];
  };
}

/** kind, date, place (a node, or -1), words of a statement */
export type PageEvent = readonly [kind: string, date: string | null, place: number, quote: string | null];

export interface PageArticle {
  readonly id: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly date: string | null;
  readonly source: string;
  /** an http or https address, or null: nothing else becomes a link */
  readonly url: string | null;
  /** whether it is a copy of another article's story */
  readonly copied: boolean;
}

/** One telling of an edge. Spans are `[start, end)` in the article's text. */
export interface PageTelling {
  readonly article: number;
  readonly span: Span;
  /** the words that say so, and those that name either side; null where not known */
  readonly cue: Span | null;
  readonly from: Span | null;
  readonly to: Span | null;
  readonly rule: string;
  readonly confidence: number | null;
  /** the speaker on whose word this telling stands, or null */
  readonly onWordOf: string | null;
  /** the words at the span, only where the page does not hold the article's text */
  readonly quote?: string;
}

/** A block of tellings: those of so many edges, edge by edge. */
export type TellingsBlock = readonly (readonly PageTelling[])[];
/** A block of texts: an article each; null where it is not known. */
export type TextsBlock = readonly (string | null)[];
