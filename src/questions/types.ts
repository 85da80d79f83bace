import type { EdgeType, Factuality, NodeKind } from '../model/kinds.js';
import type { LeftOut } from '../model/left-out.js';
import type { Span } from '../model/record.js';

/** What a question wants of its answer besides the rows. */
export type Focus = 'when' | 'where' | 'count' | 'last' | 'first' | 'most' | 'whether' | 'why';

/** A stretch of time, both ends included; ISO dates, null where it is open. */
export interface Period {
  readonly since: string | null;
  readonly until: string | null;
  /** the words that name it, as typed */
  readonly words: string;
  /** "lately": no days that anybody meant */
  readonly recent?: boolean | undefined;
}

/** "before the attack": the period that an event bounds. */
export interface Anchor {
  readonly side: 'before' | 'after';
  readonly event: string;
}

/** A question as read: what it asks for, the names in it as typed, and what narrows it. */
export interface Question {
  /** name of an ask in the registry */
  readonly ask: string;
  readonly a: string | null;
  readonly b: string | null;
  /** words to be looked for where they are no name: a topic, a quotation */
  readonly words: string | null;
  readonly focus: Focus | null;
  /** "top 10" */
  readonly number: number | null;
  /** what else the pattern sets: the measure of a ranking, the dimension of a count */
  readonly set: Readonly<Record<string, string>>;
  readonly period: Period | null;
  readonly anchor: Anchor | null;
  /** only what happened, or was told to have been, in this place, as typed */
  readonly place: string | null;
  /** only what this outlet tells, as typed */
  readonly outlet: string | null;
  readonly order: 'newest' | 'oldest' | 'told' | null;
  /** whether the line is one of the known forms (true) or was read loosely, from its words (false) */
  readonly sure: boolean;
}

/** What an answer may hold besides facts, and from when. */
export interface AnswerOptions {
  /** factualities to show; `actual` alone unless asked for more */
  readonly include: readonly Factuality[];
  /** ISO date: only what happened (or, undated, was told) on or after it */
  readonly since?: string;
  /** ISO date: only what happened (or, undated, was told) on or before it */
  readonly until?: string;
  /** 0 to 1: only claims at least this sure; otherwise all but meetings and condemnations that are less than likely enough */
  readonly minConfidence?: number;
}

/** A node as an answer names it. */
export interface NamedNode {
  readonly key: string;
  readonly type: NodeKind;
  readonly name: string;
}

/** One of those that a name fits. */
export interface Candidate extends NamedNode {
  readonly mentions: number;
}

/** What a name in the question was taken for. */
export interface TakenName {
  readonly typed: string;
  /** keys */
  readonly taken: readonly string[];
  /** all that it fits, the likeliest first; `name#2` takes the second */
  readonly candidates: readonly Candidate[];
}

/** One telling, ready to be shown. */
export interface AnswerEvidence {
  readonly article: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly date: string | null;
  readonly url: string | null;
  readonly source: string;
  /** where the quote stands in the article's text, in UTF-16 code units */
  readonly span: Span;
  readonly quote: string;
  /** the words that say so, or null */
  readonly cue: string | null;
  /** id of the claim in its article's record */
  readonly claim: string;
  readonly rule: string;
  readonly confidence: number;
  /** the speaker on whose word the telling stands, or null when the article itself tells it */
  readonly onWordOf: string | null;
}

/** One edge of the graph as an answer line. */
export interface AnswerRow {
  /** key of the edge */
  readonly key: string;
  readonly type: EdgeType;
  readonly source: NamedNode;
  readonly target: NamedNode;
  readonly factuality: Factuality;
  /** the verb that was used, fit to stand between both: "cautioned", "held talks with"; the relation's own where none fits */
  readonly verb: string;
  /** date of the event, or null */
  readonly date: string | null;
  /** dates of the first and last article that tell it, null when none has one */
  readonly told: { readonly first: string; readonly last: string } | null;
  readonly place: string | null;
  /** node key of the event, or null */
  readonly event: string | null;
  /** the statement's fullest words, for said */
  readonly words: string | null;
  /** what a statement is about */
  readonly about: readonly string[];
  readonly reports: number;
  readonly copies: number;
  readonly confidence: number;
  readonly evidence: readonly AnswerEvidence[];
}

/** An event with those who took part, as one line. */
export interface AnswerEvent {
  readonly event: NamedNode;
  readonly kind: string | null;
  readonly date: string | null;
  /** dates of the first and last article that mention it */
  readonly told: { readonly first: string; readonly last: string } | null;
  readonly place: string | null;
  readonly participants: readonly NamedNode[];
  readonly reportedBy: readonly string[];
  readonly reports: number;
  /** the row that tells it most plainly */
  readonly row: AnswerRow | null;
}

/** One line of a count or a ranking. */
export interface AnswerCount {
  readonly label: string;
  /** the node that is counted, null for an outlet's name, a month, a kind */
  readonly node: NamedNode | null;
  readonly count: number;
}

/** An article as an answer line. */
export interface AnswerArticle {
  readonly article: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly date: string | null;
  readonly url: string | null;
  readonly source: string;
  readonly copyOf: string | null;
  /** the sentence that holds the words asked for, where the answer is such a one; null otherwise */
  readonly passage: { readonly span: Span; readonly quote: string } | null;
}

/** A role that articles give a being: "Kremlin spokesperson". */
export interface CardRole {
  readonly role: string;
  readonly first: string | null;
  readonly last: string | null;
  readonly articles: number;
  /** the article and the words of one of them */
  readonly article: string;
  readonly span: Span;
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
  readonly roles: readonly CardRole[];
}

/** An answer: what was understood, lines with their evidence, or why there is none. */
export interface Answer {
  readonly question: Question;
  /** the nodes that the names in the question were taken for */
  readonly subjects: readonly NamedNode[];
  readonly names: readonly TakenName[];
  /** one sentence each: what a name was taken for, which days a period means, what the graph cannot know */
  readonly notes: readonly string[];
  /** the answer in one sentence, where it has one: a number, yes or no, a date, a place */
  readonly summary: string | null;
  readonly rows: readonly AnswerRow[];
  /** claims that are no facts but speak for or against one asked for */
  readonly against: readonly AnswerRow[];
  readonly events: readonly AnswerEvent[];
  readonly counts: readonly AnswerCount[];
  readonly articles: readonly AnswerArticle[];
  /** the cards asked for; empty for every other question */
  readonly cards: readonly Card[];
  /** how many rows exist that are not facts and were not asked for */
  readonly withheld: number;
  /** connection: each path as the rows along it, nearest first */
  readonly paths: readonly (readonly AnswerRow[])[];
  /** one sentence where something stands in the way: an unknown name, a question that was not understood, no path */
  readonly problem: string | null;
  readonly trouble: 'not-found' | 'not-understood' | 'nothing' | null;
  /** names or questions that might have been meant */
  readonly suggestions: readonly string[];
  /** articles that the graph asked does not tell of as it would; missing where there are none, or only a graph is at hand */
  readonly articlesLeftOut?: LeftOut | undefined;
}
