import { emptyGraph } from '../../model/empty-graph.js';
import type { Evidence, GraphArticle, NodeAttributes } from '../../model/graph.js';
import type { NewsGraph } from '../../model/news-graph.js';
import type { Copies } from '../copies/types.js';
import type { ArticleDigest, EventTelling } from '../digest/types.js';
import type { JoinForest } from '../identity/join-forest.js';
import { edgeAttributes } from './edge-attributes.js';
import { nameNodes } from './name-nodes.js';
import { attributesOf, eventAttributes, type NodePart } from './node-attributes.js';
import { traitsOf } from './node-traits.js';
import type { NumberedSet } from './number-entities.js';
import { type EdgePlace, placeClaim, tellingOf } from './place-claim.js';

/** Nodes of what is one, edges of what is claimed, everything in the order of its key. */
export function drawGraph(set: NumberedSet, forest: JoinForest, copies: Copies): NewsGraph {
  const graph = emptyGraph();
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
  for (const key of [...edges.keys()].sort()) {
    const { place, evidence } = edges.get(key)!;
    const ends = [nodes.get(place.source)!, nodes.get(place.target)!] as const;
    const told = { dateOf, storiesOf: (article: string) => copies.stories.get(article) };
    graph.addEdgeWithKey(key, place.source, place.target, edgeAttributes(place, evidence, ends, told));
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

/** One edge for each (type, source, target, factuality, event); what becomes a loop, or joins kinds that the type may not join, is left out. */
function drawEdges(
  articles: readonly ArticleDigest[],
  keyAt: (article: string, entity: string) => string | null,
  nodes: ReadonlyMap<string, NodeAttributes>,
): Map<string, { place: EdgePlace; evidence: Evidence[] }> {
  const edges = new Map<string, { place: EdgePlace; evidence: Evidence[] }>();
  for (const { context, claims } of articles) {
    for (const claim of claims) {
      const place = placeClaim(
        claim,
        (entity) => keyAt(context.id, entity),
        (key) => nodes.get(key)!.type,
      );
      if (!place) continue;
      const edge = edges.get(place.key);
      const telling = tellingOf(context.id, claim);
      if (edge) edge.evidence.push(telling);
      else edges.set(place.key, { place, evidence: [telling] });
    }
  }
  return edges;
}
