import { tells } from './edge-types.js';
import type { Evidence } from './graph.js';
import type { NewsGraph } from './news-graph.js';
import type { ArticleRecord, RecordClaim } from './record.js';

/** What stands in for a speaker without a name: "a senior official said Okoro met Vale". */
export const UNNAMED_SPEAKER = 'an unnamed speaker';

/** Names the speaker on whose word a telling stands; null when the article itself tells it. */
export type WhoseWord = (telling: Evidence) => string | null;

/**
 * Reads from a graph who made which said claim, so that tellings inside somebody's words can name that somebody.
 * A said claim that is no edge of the graph had no named speaker.
 */
export function whoseWordIn(graph: NewsGraph): WhoseWord {
  const speakers = new Map<string, string>();
  graph.forEachEdge((_edge, { type, evidence }, source) => {
    if (!tells(type, 'words')) return;
    for (const { article, claim } of evidence) speakers.set(key(article, claim), source);
  });
  return ({ article, onWordOf }) => {
    if (onWordOf === null) return null;
    const speaker = speakers.get(key(article, onWordOf));
    return speaker === undefined ? UNNAMED_SPEAKER : graph.getNodeAttribute(speaker, 'name');
  };
}

/**
 * The speakers on whose word alone an edge stands, sorted; null when at least one article tells it as its own, or
 * when nothing tells it.
 */
export function onlyOnWordOf(evidence: readonly Evidence[], whoseWord: WhoseWord): string[] | null {
  const speakers = evidence.map(whoseWord);
  if (speakers.length === 0 || speakers.includes(null)) return null;
  return [...new Set(speakers as string[])].sort();
}

/** The same of a claim in its article's record. */
export function whoseWordOf(record: ArticleRecord, { onWordOf }: RecordClaim): string | null {
  if (onWordOf === null) return null;
  const speaker = record.claims.find(({ id }) => id === onWordOf)?.source;
  return record.entities.find(({ id }) => id === speaker)?.name ?? UNNAMED_SPEAKER;
}

const key = (article: string, claim: string): string => `${article} ${claim}`;
