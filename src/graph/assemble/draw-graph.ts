import { MultiDirectedGraph } from 'graphology';
import type { EdgeAttributes, GraphArticle, NodeAttributes, NodeTrait } from '../../model/graph.js';
import { EDGE_TYPES, mayJoin } from '../../model/kinds.js';
import type { NewsGraph } from '../../model/news-graph.js';
import type { Copies } from '../copies/types.js';
import type { ArticleDigest, ClaimTelling, EventTelling } from '../digest/types.js';
import type { JoinForest } from '../identity/join-forest.js';
import { countReports } from './count-reports.js';
import { edgeConfidence } from './edge-confidence.js';
import { nameNodes } from './name-nodes.js';
import { attributesOf, eventAttributes, type NodePart } from './node-attributes.js';
import type { NumberedSet } from './number-entities.js';
import { plainestFirst } from './plainest-first.js';

/** Nodes of what is one, edges of what is claimed, everything in the order of its key. */
export function drawGraph(set: NumberedSet, forest: JoinForest, copies: Copies): NewsGraph {
  const graph: NewsGraph = new MultiDirectedGraph();
  graph.replaceAttributes({ articles: describeArticles(set.articles, copies) });
  const { keys, nodes } = drawNodes(set, forest);
  for (const key of [...nodes.keys()].sort()) graph.addNode(key, nodes.get(key)!);
  const keyAt = (article: string, entity: string): string | null => {
    const number = set.numberOf(article, entity);
    return number === undefined ? null : keys.get(forest.rootOf(number))!;
  };
  const edges = drawEdges(set.articles, keyAt, nodes);
  const dates = new Map(set.articles.map(({ context: { id, date } }) => [id, date] as const));
  const dateOf = (article: string): string | null => dates.get(article) ?? null;
  const storyOf = (article: string): string => copies.stories.get(article)?.join(' ') ?? article;
  for (const key of [...edges.keys()].sort()) {
    const { source, target, ...attributes } = edges.get(key)!;
    const articles = new Set(attributes.evidence.map(({ article }) => article));
    graph.addEdgeWithKey(key, source, target, {
      ...attributes,
      evidence: plainestFirst(attributes.evidence, nodes.get(source)!, nodes.get(target)!, dateOf),
      confidence: edgeConfidence(attributes.evidence, storyOf),
      reports: countReports(articles, copies.stories),
      copies: articles.size,
    });
  }
  return graph;
}

function describeArticles(articles: readonly ArticleDigest[], { copies }: Copies): Record<string, GraphArticle> {
  const copyOf = new Map(copies.map(({ article, original }) => [article, original] as const));
  return Object.fromEntries(
    articles.map(({ context: { id, date }, sources, title, outlet, url }) => [
      id,
      { sources: [...sources], title, date, outlet, url, copyOf: copyOf.get(id) ?? null },
    ]),
  );
}

/** Keys by the first entity of each node, and attributes by key. */
function drawNodes(
  set: NumberedSet,
  forest: JoinForest,
): { keys: Map<number, string>; nodes: Map<string, NodeAttributes> } {
  const parts = groupParts(set, forest);
  const roots = [...parts.keys()];
  const attributes = roots.map((root) => attributesOf(set.kindOf(root), parts.get(root)!));
  const named = nameNodes(attributes);
  const keys = new Map(roots.map((root, at) => [root, named[at]!] as const));
  const placeKey = (article: string, entity: string | null): string | null => {
    const number = entity === null ? undefined : set.numberOf(article, entity);
    return number === undefined ? null : keys.get(forest.rootOf(number))!;
  };
  for (const [at, root] of roots.entries()) {
    if (set.kindOf(root) !== 'event') {
      const traits = traitsOf(parts.get(root)!, placeKey);
      if (traits.length > 0) attributes[at]!.traits = traits;
      continue;
    }
    const tellings = parts.get(root)! as EventTelling[];
    Object.assign(
      attributes[at]!,
      eventAttributes(tellings, ({ article, place }) => placeKey(article.id, place)),
    );
  }
  return { keys, nodes: new Map(named.map((key, at) => [key, attributes[at]!] as const)) };
}

/** What articles tell of a being, in the order of its members; bodies and places of roles by their nodes. */
function traitsOf(
  parts: readonly NodePart[],
  keyOf: (article: string, entity: string | null) => string | null,
): NodeTrait[] {
  return parts.flatMap((part) => {
    const article = part.article.id;
    const told = 'told' in part ? (part.told ?? []) : [];
    return told.map(({ kind, value, of, span }) => ({ kind, value, of: keyOf(article, of), article, span }));
  });
}

/** The members of every node, by the first of them. */
function groupParts(set: NumberedSet, forest: JoinForest): Map<number, NodePart[]> {
  const parts = new Map<number, NodePart[]>();
  for (let number = 0; number < set.size; number++) {
    const root = forest.rootOf(number);
    const known = parts.get(root);
    if (known) known.push(set.partOf(number));
    else parts.set(root, [set.partOf(number)]);
  }
  return parts;
}

type DrawnEdge = EdgeAttributes & { source: string; target: string };

/** One edge for each (type, source, target, factuality, event); what becomes a loop, or joins kinds that the type may not join, is left out. */
function drawEdges(
  articles: readonly ArticleDigest[],
  keyAt: (article: string, entity: string) => string | null,
  nodes: ReadonlyMap<string, NodeAttributes>,
): Map<string, DrawnEdge> {
  const edges = new Map<string, DrawnEdge>();
  for (const { context, claims } of articles) {
    for (const claim of claims) {
      const ends = endsOf(claim, (entity) => keyAt(context.id, entity), nodes);
      if (!ends) continue;
      const [source, target] = ends;
      const event = claim.event === null ? null : keyAt(context.id, claim.event);
      const key = [claim.type, source, target, claim.factuality, event ?? ''].join('|');
      let edge = edges.get(key);
      if (!edge) {
        edge = {
          source,
          target,
          type: claim.type,
          factuality: claim.factuality,
          event,
          evidence: [],
          confidence: 0,
          reports: 0,
          copies: 0,
        };
        edges.set(key, edge);
      }
      const { id, span, quote, cue, rule, confidence, onWordOf } = claim;
      edge.evidence.push({ article: context.id, claim: id, span, quote, cue, rule, confidence, onWordOf });
    }
  }
  return edges;
}

function endsOf(
  claim: ClaimTelling,
  keyOf: (entity: string) => string | null,
  nodes: ReadonlyMap<string, NodeAttributes>,
): [string, string] | null {
  const [source, target] = [keyOf(claim.source), keyOf(claim.target)];
  if (source === null || target === null || source === target) return null;
  if (!mayJoin(claim.type, nodes.get(source)!.type, nodes.get(target)!.type)) return null;
  return EDGE_TYPES[claim.type].symmetric && target < source ? [target, source] : [source, target];
}
