import type { Evidence, GraphArticle, NodeTrait } from './graph.js';
import type { EdgeType, Factuality, NodeKind } from './kinds.js';
import type { RecordMention } from './record.js';

/**
 * The graph as questions read it. Nothing here needs the whole graph in memory: what keeps it in tables answers the same
 * calls as what holds it whole. All calls are synchronous and take and give plain values that nobody changes.
 * Iterators give their items in no promised order; whoever shows them sorts them.
 */
export interface GraphView {
  /** how many nodes, edges and articles there are */
  readonly counts: { readonly nodes: number; readonly edges: number; readonly articles: number };

  /** the node of a key, or null */
  node(key: string): ViewNode | null;
  nodes(): Iterable<ViewNode>;
  /** how many nodes there are of each sort (`sortOf`), statements apart */
  sorts(): Iterable<readonly [sort: string, count: number]>;
  /** keys of the nodes of one sort */
  nodesOfSort(sort: string): Iterable<string>;

  /** keys of the nodes, statements apart, one of whose names (own name or alias) is this one when both are made comparable (`comparableName`) */
  nodesNamed(name: string): Iterable<string>;
  /** keys of the nodes, statements apart, one of whose names holds this comparable word: "putin" -> person:vladimir-putin */
  nodesWithWord(word: string): Iterable<string>;
  /** the comparable words of all such names that begin with these letters, each once; all of them for '' */
  wordsFrom(prefix: string): Iterable<string>;

  /** the edge of a key, or null */
  edge(key: string): ViewEdge | null;
  edges(type?: EdgeType): Iterable<ViewEdge>;
  /** how many edges there are of a type */
  countEdges(type: EdgeType): number;
  /** the edges of a type that fall in a period: by the date of their event, and where it has none, by that of an article that tells them */
  edgesIn(type: EdgeType, period: Days): Iterable<ViewEdge>;
  /** the edges that leave a node, that reach it, or both; of one type where one is named */
  edgesOf(key: string, type?: EdgeType, direction?: Direction): Iterable<ViewEdge>;
  /** the tellings of an edge, in the order in which the graph keeps them (the plainest first) */
  evidence(edge: string): readonly ToldEvidence[];

  /** what articles tell of a being: its roles, age, former names */
  traits(key: string): readonly NodeTrait[];
  /** ids of the articles that mention a node, sorted */
  articlesOf(key: string): readonly string[];
  /** the nodes, statements apart, with how often they are mentioned, or in how many of these articles: the most first */
  mentioned(articles?: ReadonlySet<string>): Iterable<readonly [key: string, count: number]>;
  /** what is known of an article, or null */
  article(id: string): GraphArticle | null;
  /** the text of an article; null where only the graph is at hand, and not the texts that it was made of */
  text(id: string): string | null;
  /** where an article mentions whom: by key of a person, body or place its names, descriptions and pronouns, in the order of the text; null where only the graph is at hand */
  mentionsIn(id: string): ReadonlyMap<string, readonly RecordMention[]> | null;
  articles(): Iterable<readonly [id: string, article: GraphArticle]>;
  /** the date (ISO) of the newest article, null when none has one */
  newestDate(): string | null;

  /** statements, other events and titles of articles that hold some of the words (stemmed): those that hold most of them first, then the best; those alone that hold at least this share of them */
  search(words: string, least?: number): readonly TextHit[];
  /** whether the text of a statement or another event holds all the words (stemmed), as a search finds them */
  holding(words: string): (key: string) => boolean;
  /** ids of the articles in whose texts a word may stand that begins so, for each of these comparable beginnings; null where no index tells */
  articlesHolding(beginnings: readonly string[]): ReadonlySet<string> | null;
  /** the edges of these types one of whose tellings holds, for each of these comparable beginnings, a word that begins so; of tellings in these articles alone where some are given */
  edgesTelling(
    beginnings: readonly string[],
    types: readonly EdgeType[],
    articles?: ReadonlySet<string>,
  ): Iterable<ViewEdge>;
  /** keys of the persons of whom an article tells a role with this comparable word in it: "spokesman" */
  personsInRole(word: string): Iterable<string>;
}

/** A stretch of time by ISO dates, both ends included, of which a year or a month will do; null where it is open. */
export interface Days {
  readonly since: string | null;
  readonly until: string | null;
}

/** Whether a date falls in a period; none falls in any. */
export const isWithin = (date: string | null, { since, until }: Days): boolean =>
  date !== null &&
  (since === null || `${date}${FIRST_DAY.slice(date.length)}` >= since) &&
  (until === null || date.slice(0, until.length) <= until);

/** What a year or a month lacks to be a day. */
const FIRST_DAY = '0000-01-01';

/** What sort of node it is: "person"; of events "event: attack"; null for a statement, of which there are too many to be told apart. */
export const sortOf = (type: string, kind: string | null | undefined): string | null =>
  kind === 'statement' ? null : type === 'event' ? sortOfEvent(kind ?? 'event') : type;

/** Events of a kind: "event: attack". */
export const sortOfEvent = (kind: string): string => `${EVENTS}${kind}`;

/** The kind of the events of a sort; null for beings. */
export const kindOfSort = (sort: string): string | null => (sort.startsWith(EVENTS) ? sort.slice(EVENTS.length) : null);

const EVENTS = 'event: ';

/** Which of a node's edges: those that leave it, those that reach it, or both. */
export type Direction = 'out' | 'in' | 'both';

/** A node without its long lists. */
export interface ViewNode {
  readonly key: string;
  readonly type: NodeKind;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly mentions: number;
  /** dates (ISO) of the first and last article, null when none has one */
  readonly firstSeen: string | null;
  readonly lastSeen: string | null;
  /** events only, otherwise null: meeting, statement, act, attack … */
  readonly kind: string | null;
  /** events only: ISO date, or null */
  readonly date: string | null;
  /** events only: node key of the place, or null */
  readonly place: string | null;
  /** statements only: the words, the fullest telling */
  readonly quote: string | null;
}

/** An edge without its evidence. */
export interface ViewEdge {
  readonly key: string;
  readonly type: EdgeType;
  /** node keys */
  readonly source: string;
  readonly target: string;
  readonly factuality: Factuality;
  /** node key of the edge's event, or null */
  readonly event: string | null;
  /** how many independent articles tell it, and how many with copies */
  readonly reports: number;
  readonly copies: number;
  /** 0 to 1: that at least one telling is right */
  readonly confidence: number;
  /** ids of the articles that tell it, sorted */
  readonly articles: readonly string[];
  /** dates (ISO) of the articles that tell it; of those that have one */
  readonly dates: readonly string[];
}

/** A telling with the name of the one on whose word it stands. */
export interface ToldEvidence extends Evidence {
  /** `UNNAMED_SPEAKER` where the article names nobody; null when the article itself tells it */
  readonly speaker: string | null;
}

/** A text that holds the words searched for: a node's (a statement, another event) or an article's title. */
export interface TextHit {
  /** node key, or null for a title */
  readonly node: string | null;
  /** article id, or null for a node */
  readonly article: string | null;
  /** how many of the words searched for it holds, 0 to 1 */
  readonly share: number;
  /** the better the higher; comparable within one search only */
  readonly score: number;
}
