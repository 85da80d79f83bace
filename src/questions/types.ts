import type { EdgeType, Factuality, NodeKind } from '../model/kinds.js';

/** What a question asks for. */
export const ASKS = [
  'connection',
  'met-pair',
  'met',
  'said-about',
  'said',
  'about',
  'condemned-pair',
  'condemned-by',
  'condemned',
  'reported',
  'reported-from',
  'happened',
  'took-part',
  'card',
] as const;
export type Ask = (typeof ASKS)[number];

/** A question as read: what it asks for, and the names in it as typed. */
export interface Question {
  readonly ask: Ask;
  readonly a: string;
  readonly b: string | null;
}

/** What an answer may hold besides facts, and from when. */
export interface AnswerOptions {
  /** factualities to show; `actual` alone unless asked for more */
  readonly include: readonly Factuality[];
  /** ISO date: only what happened (or, undated, was told) on or after it */
  readonly since?: string;
  /** ISO date: only what happened (or, undated, was told) on or before it */
  readonly until?: string;
}

/** A node as an answer names it. */
export interface NamedNode {
  readonly key: string;
  readonly type: NodeKind;
  readonly name: string;
}

/** One telling, ready to be shown. */
export interface AnswerEvidence {
  readonly article: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly date: string | null;
  readonly source: string;
  readonly quote: string;
  /** id of the claim in its article's record */
  readonly claim: string;
  readonly rule: string;
  /** the speaker on whose word the telling stands ("an unnamed speaker" where the text names none), or null when the article itself tells it */
  readonly onWordOf: string | null;
}

/** One edge of the graph as an answer line. */
export interface AnswerRow {
  readonly type: EdgeType;
  readonly source: NamedNode;
  readonly target: NamedNode;
  readonly factuality: Factuality;
  /** date of the event, or null */
  readonly date: string | null;
  readonly place: string | null;
  /** the statement's fullest words, for said */
  readonly words: string | null;
  /** what a statement is about */
  readonly about: readonly string[];
  readonly reports: number;
  readonly copies: number;
  readonly evidence: readonly AnswerEvidence[];
}

/** What a card tells of a node besides its edges. */
export interface Card {
  readonly node: NamedNode;
  readonly aliases: readonly string[];
  /** events only: meeting, attack … */
  readonly kind: string | null;
  readonly date: string | null;
  readonly place: string | null;
  readonly mentions: number;
  readonly articles: number;
  readonly firstSeen: string | null;
  readonly lastSeen: string | null;
}

/** An answer: lines with their evidence, or why there is none. */
export interface Answer {
  readonly question: Question;
  /** the nodes that the names in the question were taken for */
  readonly subjects: readonly NamedNode[];
  readonly rows: readonly AnswerRow[];
  /** the cards asked for; empty for every other question */
  readonly cards: readonly Card[];
  /** how many rows exist that are not facts and were not asked for */
  readonly withheld: number;
  /** connection: each path as the rows along it, nearest first */
  readonly paths: readonly (readonly AnswerRow[])[];
  /** one sentence where something stands in the way: an unknown or ambiguous name, no path */
  readonly problem: string | null;
  /** names that might have been meant */
  readonly suggestions: readonly string[];
}
