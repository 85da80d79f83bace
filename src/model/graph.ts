import type { EdgeType, Factuality, NodeKind } from './kinds.js';
import type { Span } from './record.js';

/** The shapes of the assembled graph's attributes (a directed graphology multigraph). */

/** Attributes of a node; its key is the stable id of its identity. */
export interface NodeAttributes {
  type: NodeKind;
  name: string;
  aliases: string[];
  /** the record entities that this node joins */
  members: { article: string; entity: string }[];
  /** how many mentions all members have */
  mentions: number;
  /** ids of articles, sorted */
  articles: string[];
  /** dates (ISO) of the first and last article, null when none has one */
  firstSeen: string | null;
  lastSeen: string | null;
  /** what articles tell of a being; none of most */
  traits?: NodeTrait[];
  /** events only: meeting, statement, act, attack, election … */
  kind?: string;
  date?: string | null;
  /** node key of the event's place */
  place?: string | null;
  /** statements only: the words, the fullest telling */
  quote?: string;
}

/** What one article tells of a being: "Kremlin spokesperson". */
export interface NodeTrait {
  /** role, age, gender, land, formerName … */
  kind: string;
  value: string;
  /** node key of the body or place of a role, or null */
  of: string | null;
  article: string;
  span: Span;
}

/** One telling of an edge. */
export interface Evidence {
  article: string;
  claim: string;
  span: Span;
  quote: string;
  /** the words that say so: "cautioned against"; null where none do */
  cue: string | null;
  rule: string;
  /** 0 to 1: how sure the claim is; 1 where the record does not say */
  confidence: number;
  /** the said claim (its id, in the same article) on whose word this telling stands */
  onWordOf: string | null;
}

/** Attributes of an edge: one edge for each (type, source, target, factuality, event). */
export interface EdgeAttributes {
  type: EdgeType;
  factuality: Factuality;
  /** node key of the edge's event, or null */
  event: string | null;
  evidence: Evidence[];
  /** 0 to 1: that at least one telling is right */
  confidence: number;
  /** how many independent articles tell it: copies of one wire story count once */
  reports: number;
  /** how many articles tell it, copies included */
  copies: number;
}

/** What the graph knows of one article. */
export interface GraphArticle {
  sources: string[];
  title: string | null;
  date: string | null;
  outlet: string | null;
  url: string | null;
  /** id of the article that this one is a copy of, or null */
  copyOf: string | null;
}

/** Attributes of the graph itself. */
export interface GraphAttributes {
  articles: Record<string, GraphArticle>;
}
