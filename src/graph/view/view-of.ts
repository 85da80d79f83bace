import { comparableName, nameWordsOf } from '../../model/comparable-name.js';
import type { EdgeAttributes, GraphArticle, NodeAttributes } from '../../model/graph.js';
import {
  type Direction,
  type GraphView,
  isWithin,
  sortOf,
  type ViewEdge,
  type ViewNode,
} from '../../model/graph-view.js';
import type { EdgeType } from '../../model/kinds.js';
import type { NewsGraph } from '../../model/news-graph.js';
import { whoseWordIn } from '../../model/whose-word.js';
import { foldedLetters, holdsEach } from './folded-letters.js';
import { type BeingOf, mentionsByNode, type ReadEntities } from './mentions-by-node.js';
import { NameIndex } from './name-index.js';
import { TextIndex } from './text-index.js';

type Articles = Readonly<Record<string, GraphArticle>>;

const views = new WeakMap<NewsGraph, GraphView>();

/**
 * A whole graph in memory as questions read it. Its indexes are made when they are first needed, once a graph.
 * @param readText the text of an article's id, where texts are at hand
 * @param readEntities the entities of its record, where records are at hand
 */
export function viewOf(
  graph: NewsGraph,
  readText?: (id: string) => string | null,
  readEntities?: ReadEntities,
): GraphView {
  const known = readText === undefined ? views.get(graph) : undefined;
  if (known) return known;
  const made = makeView(graph, readText ?? (() => null), readEntities);
  if (readText === undefined) views.set(graph, made);
  return made;
}

function makeView(
  graph: NewsGraph,
  text: (id: string) => string | null,
  readEntities: ReadEntities | undefined,
): GraphView {
  const articles: Articles = graph.getAttribute('articles') ?? {};
  const node = (key: string): ViewNode => nodeOf(key, graph.getNodeAttributes(key));
  const edge = (key: string): ViewEdge => edgeOf(key, graph.getEdgeAttributes(key), graph.extremities(key), articles);
  function* nodes(): Iterable<ViewNode> {
    for (const { node: key, attributes } of graph.nodeEntries()) yield nodeOf(key, attributes);
  }
  const names = once(() => new NameIndex(nodes()));
  const texts = once(
    () =>
      new TextIndex({ nodes, articles: () => Object.entries(articles) }, graph.order + Object.keys(articles).length),
  );
  const roles = once(() => rolesIn(graph));
  const sorts = once(() => nodesBySort(graph));
  const members = once(() => membersByArticle(graph));
  const whoseWord = once(() => whoseWordIn(graph));
  return {
    counts: { nodes: graph.order, edges: graph.size, articles: Object.keys(articles).length },
    node: (key) => (graph.hasNode(key) ? node(key) : null),
    nodes,
    *sorts() {
      for (const [sort, keys] of sorts()) yield [sort, keys.length];
    },
    nodesOfSort: (sort) => sorts().get(sort) ?? [],
    nodesNamed: (name) => names().named(name),
    nodesWithWord: (word) => names().withWord(word),
    wordsFrom: (prefix) => names().wordsFrom(prefix),
    edge: (key) => (graph.hasEdge(key) ? edge(key) : null),
    *edges(type) {
      for (const { edge: key, attributes, source, target } of graph.edgeEntries())
        if (type === undefined || attributes.type === type) yield edgeOf(key, attributes, [source, target], articles);
    },
    countEdges: (type) => graph.reduceEdges((count, _, attributes) => count + (attributes.type === type ? 1 : 0), 0),
    *edgesIn(type, period) {
      for (const { edge: key, attributes, source, target } of graph.edgeEntries()) {
        if (attributes.type !== type) continue;
        const one = edgeOf(key, attributes, [source, target], articles);
        const date = attributes.event === null ? null : (graph.getNodeAttribute(attributes.event, 'date') ?? null);
        if ((date === null ? one.dates : [date]).some((day) => isWithin(day, period))) yield one;
      }
    },
    edgesOf: (key, type, direction = 'both') =>
      graph.hasNode(key) ? edgesAt(graph, articles, key, type, direction) : [],
    evidence: (key) =>
      graph.getEdgeAttribute(key, 'evidence').map((telling) => ({ ...telling, speaker: whoseWord()(telling) })),
    traits: (key) => (graph.hasNode(key) ? (graph.getNodeAttribute(key, 'traits') ?? []) : []),
    articlesOf: (key) => graph.getNodeAttribute(key, 'articles'),
    mentioned: (within) => mentionedIn(graph, within),
    article: (id) => articles[id] ?? null,
    text,
    mentionsIn: (id) =>
      readEntities && id in articles ? mentionsByNode(members().get(id) ?? [], readEntities(id)) : null,
    articles: () => Object.entries(articles),
    newestDate: once(() => {
      const dates = Object.values(articles).flatMap(({ date }) => date ?? []);
      return dates.reduce<string | null>((newest, date) => (newest === null || date > newest ? date : newest), null);
    }),
    search: (words, least) => texts().search(words, least),
    holding: (words) => {
      const found = new Set(
        texts()
          .search(words, 1)
          .map(({ node }) => node),
      );
      return (key) => found.has(key);
    },
    articlesHolding: (beginnings) => articlesHolding(Object.keys(articles), text, beginnings),
    *edgesTelling(beginnings, types, within) {
      for (const { edge: key, attributes, source, target } of graph.edgeEntries())
        if (
          types.includes(attributes.type) &&
          attributes.evidence.some(
            ({ quote, article }) =>
              (within === undefined || within.has(article)) && holdsEach(foldedLetters(quote), beginnings),
          )
        )
          yield edgeOf(key, attributes, [source, target], articles);
    },
    personsInRole: (word) => roles().get(comparableName(word)) ?? [],
  };
}

/** By article its beings, each with the key of its node. */
function membersByArticle(graph: NewsGraph): ReadonlyMap<string, readonly BeingOf[]> {
  const found = new Map<string, BeingOf[]>();
  for (const { node: key, attributes } of graph.nodeEntries()) {
    if (attributes.type === 'event') continue;
    for (const { article, entity } of attributes.members)
      found.set(article, [...(found.get(article) ?? []), [entity, key]]);
  }
  return found;
}

function nodesBySort(graph: NewsGraph): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { node, attributes } of graph.nodeEntries()) {
    const sort = sortOf(attributes.type, attributes.kind);
    if (sort === null) continue;
    const known = found.get(sort);
    if (known) known.push(node);
    else found.set(sort, [node]);
  }
  return found;
}

function mentionedIn(
  graph: NewsGraph,
  within: ReadonlySet<string> | undefined,
): (readonly [key: string, count: number])[] {
  const found: [string, number][] = [];
  for (const { node, attributes } of graph.nodeEntries()) {
    if (attributes.kind === 'statement') continue;
    const count = within ? attributes.articles.filter((id) => within.has(id)).length : attributes.mentions;
    if (count > 0) found.push([node, count]);
  }
  return found.sort(([, a], [, b]) => b - a);
}

/** Looks into every text; null where none is at hand. */
function articlesHolding(
  ids: readonly string[],
  text: (id: string) => string | null,
  beginnings: readonly string[],
): ReadonlySet<string> | null {
  if (ids.every((id) => text(id) === null)) return null;
  return new Set(ids.filter((id) => holdsEach(foldedLetters(text(id) ?? ''), beginnings)));
}

function* edgesAt(
  graph: NewsGraph,
  articles: Articles,
  key: string,
  type: EdgeType | undefined,
  direction: Direction,
): Iterable<ViewEdge> {
  const entries =
    direction === 'out'
      ? graph.outEdgeEntries(key)
      : direction === 'in'
        ? graph.inEdgeEntries(key)
        : graph.edgeEntries(key);
  for (const { edge, attributes, source, target } of entries)
    if (type === undefined || attributes.type === type) yield edgeOf(edge, attributes, [source, target], articles);
}

function nodeOf(key: string, attributes: NodeAttributes): ViewNode {
  const { type, name, aliases, mentions, firstSeen, lastSeen, kind, date, place, quote } = attributes;
  return {
    key,
    type,
    name,
    aliases,
    mentions,
    firstSeen,
    lastSeen,
    kind: kind ?? null,
    date: date ?? null,
    place: place ?? null,
    quote: quote ?? null,
  };
}

function edgeOf(
  key: string,
  attributes: EdgeAttributes,
  [source, target]: readonly [string, string],
  articles: Articles,
): ViewEdge {
  const { type, factuality, event, reports, copies, confidence = 1, evidence } = attributes;
  return {
    key,
    type,
    source,
    target,
    factuality,
    event,
    reports,
    copies,
    confidence,
    get articles() {
      return [...new Set(evidence.map(({ article }) => article))].sort();
    },
    get dates() {
      return [...new Set(evidence.flatMap(({ article }) => articles[article]?.date ?? []))].sort();
    },
  };
}

/** Keys of persons by the comparable words of their roles. */
function rolesIn(graph: NewsGraph): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { node, attributes } of graph.nodeEntries()) {
    const told = attributes.type === 'person' ? (attributes.traits ?? []) : [];
    const words = told.flatMap(({ kind, value }) => (kind === 'role' ? nameWordsOf(value) : []));
    for (const word of new Set(words)) found.set(word, [...(found.get(word) ?? []), node]);
  }
  return found;
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
