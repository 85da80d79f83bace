export interface VersionRow {
  readonly url: string | null;
  readonly date: string | null;
}

export interface ArticleRow {
  readonly id: string;
  readonly date: string | null;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly sources: readonly string[];
  /** its entities have the numbers from here on, beings before events */
  readonly entity: number;
  readonly beings: number;
  readonly events: number;
}

export interface ContextRow {
  readonly lands: readonly (readonly [string, number])[];
  readonly names: readonly string[];
}

export type CopyPairRow = readonly [other: number, shared: number, within: boolean];

export interface StoryRow {
  readonly stories: readonly string[];
  readonly original: string | null;
}

/** An event of one article: a = article, p = place in it, i and t = the article's id and date. */
export interface EventRow {
  readonly a: number;
  readonly p: number;
  readonly i: string;
  readonly t: string | null;
  /** the rest of the digest, entities by their places in the article */
  readonly d: Record<string, unknown>;
}

export interface FormRow {
  readonly kind: string;
  readonly name: string;
  readonly forms: readonly string[];
  readonly land: string | null;
  readonly sense: string | null;
}

export type JoinRow = readonly [one: number, other: number, reason: string];
export type DoubtRow = readonly [rule: string, reason: string];

export interface NodeRow {
  readonly key: string;
  readonly plain: string;
  readonly type: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly mentions: number;
  readonly firstSeen: string | null;
  readonly lastSeen: string | null;
  /** events: kind, date, quote as in the graph; the place as a node number */
  readonly kind?: string;
  readonly date?: string | null;
  readonly place?: number | null;
  readonly quote?: string;
  /** places: the land's name where it is one, and the lands it lies in */
  readonly base?: string | null;
  readonly lands?: readonly string[];
  /** persons: members whose article tells a role or an age, in the order of the set; left out where none does */
  readonly told?: readonly number[];
  /** persons: the comparable words of those roles, sorted; left out where there are none */
  readonly roles?: readonly string[];
  /** first member, for the order among nodes */
  readonly first: number;
}

/** A claim by the places of its entities in the article; its sentence is read from the text. */
export type ClaimRow = readonly [
  id: string,
  type: number,
  source: number,
  target: number,
  event: number,
  factuality: number,
  start: number,
  end: number,
  cue: string | null,
  confidence: number,
  rule: string,
  onWordOf: string | null,
];

/** A role or an age in the row of a being; the body or place of a role by its place in the article. */
export type ToldRow = readonly [kind: string, value: string, of: number | null, start: number, end: number];

export type EventJoinRow = readonly [one: number, other: number, rule: string, reason: string];
