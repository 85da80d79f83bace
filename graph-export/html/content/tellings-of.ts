import type { NewsGraph } from '../../../src/model/news-graph.js';
import type { RecordClaim } from '../../../src/model/record.js';
import type { WhoseWord } from '../../../src/model/whose-word.js';
import type { PageTelling, TellingsBlock } from '../page-data.js';
import { type PageOrder, placesOf } from './core-of.js';

/** An article as the store holds it: its text, and the claims that were read from it. */
export interface ArticleWords {
  readonly text: string;
  readonly claims: readonly RecordClaim[];
}
/** Looks an article up by its id; null where only the graph's quotes are known. */
export type ReadArticle = (id: string) => ArticleWords | null;

/** The tellings of every edge, in the order of the edges. */
export function tellingsOf(
  graph: NewsGraph,
  { edges, articles }: PageOrder,
  read: ReadArticle,
  whoseWord: WhoseWord,
): TellingsBlock {
  const articleAt = placesOf(articles);
  const claimsOf = claimFinder(read);
  return edges.map((edge) =>
    graph.getEdgeAttribute(edge, 'evidence').map((telling): PageTelling => {
      const claims = claimsOf(telling.article);
      const claim = claims?.get(telling.claim);
      return {
        article: articleAt.get(telling.article)!,
        span: telling.span,
        cue: claim?.cue ?? null,
        from: claim?.sourceSpan ?? null,
        to: claim?.targetSpan ?? null,
        rule: telling.rule,
        confidence: telling.confidence,
        onWordOf: whoseWord(telling),
        ...(claims ? {} : { quote: telling.quote }),
      };
    }),
  );
}

/** Claims by id, article by article; an article's are gathered once. */
function claimFinder(read: ReadArticle): (article: string) => ReadonlyMap<string, RecordClaim> | null {
  const known = new Map<string, ReadonlyMap<string, RecordClaim> | null>();
  return (article) => {
    const before = known.get(article);
    if (before !== undefined) return before;
    const words = read(article);
    const claims = words && new Map(words.claims.map((claim) => [claim.id, claim]));
    known.set(article, claims);
    return claims;
  };
}

/** A list cut into parts of one length. */
export function inParts<T>(values: readonly T[], length: number): (readonly T[])[] {
  const parts: (readonly T[])[] = [];
  for (let start = 0; start < values.length; start += length) parts.push(values.slice(start, start + length));
  return parts;
}
