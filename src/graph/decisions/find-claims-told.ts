import type { EdgeType } from '../../model/kinds.js';
import type { RecordClaim } from '../../model/record.js';
import { nameWords } from '../../names/normalise-name.js';
import type { OpenedGraph } from '../open-graph.js';
import type { Rejection } from '../types.js';
import type { EdgeOutline } from '../whole-stream.js';
import type { Where } from './find-beings.js';

/** A claim as one article tells it, and the rejection that takes it out. */
export interface ToldClaim {
  readonly source: string;
  readonly target: string;
  readonly claim: RecordClaim;
  readonly rejection: Rejection;
}

/** So many characters of a claim's words stand in decisions.json. */
const MOST_WORDS = 120;

/** Which claims are looked for: of a type, with these names or node keys at either end (a part of a statement's words does for one). */
export interface ClaimQuery extends Where {
  readonly type?: EdgeType;
  readonly names: readonly string[];
}

/** Every telling of a claim in the graph that fits, in the order of edges. */
export function findClaimsTold(graph: Searched, query: ClaimQuery): ToldClaim[] {
  const { view, stream, store } = graph;
  const found: ToldClaim[] = [];
  for (const { key, source, target } of edgesAsked(graph, query)) {
    const ends = [source, target].map((end) => {
      const { name, aliases, quote } = view.node(end)!;
      return [name, ...aliases, quote ?? ''].map(wordsOf);
    });
    const isEnd = (name: string): boolean =>
      view.node(name)
        ? name === source || name === target
        : ends.some((names) => names.some((own) => hasName(own, wordsOf(name))));
    if (!query.names.every(isEnd)) continue;
    for (const { article, claim: id, quote } of stream.edge(key).attributes.evidence) {
      const claim = store.get(article)?.record.claims.find((one) => one.id === id);
      if (!claim || !isThere(article, claim, query)) continue;
      found.push({ source, target, claim, rejection: rejectionOf(article, claim, quote) });
    }
  }
  return found;
}

type Searched = Pick<OpenedGraph, 'store' | 'view' | 'stream'>;

/** The edges among which to look, in the order of their keys: those of a node where one is named by its key. */
function edgesAsked({ view, stream }: Searched, { type, names }: ClaimQuery): Iterable<EdgeOutline> {
  const node = names.find((name) => view.node(name) !== null);
  if (node === undefined) return stream.outlines(type);
  return [...view.edgesOf(node, type)].sort((a, b) => (a.key < b.key ? -1 : 1));
}

function isThere(article: string, { evidence }: RecordClaim, { article: prefix = '', span }: ClaimQuery): boolean {
  return article.startsWith(prefix) && (span === undefined || (evidence[0] < span[1] && span[0] < evidence[1]));
}

function rejectionOf(
  article: string,
  { type, evidence, sourceSpan, targetSpan }: RecordClaim,
  quote: string,
): Rejection {
  const words = quote.length > MOST_WORDS ? `${quote.slice(0, MOST_WORDS)}…` : quote;
  return {
    decide: 'reject',
    type,
    one: { article, span: evidence, words },
    ...(sourceSpan ? { source: sourceSpan } : {}),
    ...(targetSpan ? { target: targetSpan } : {}),
  };
}

/** "lund" fits "ada lund" and not "lundberg". */
const hasName = (own: string, wanted: string): boolean => ` ${own} `.includes(` ${wanted} `);

const wordsOf = (name: string): string => nameWords(name).join(' ');
