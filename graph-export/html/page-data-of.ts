import type { EdgeAttributes } from '../../src/model/graph.js';
import { EDGE_TYPES, edgeTypes, NODE_KINDS, nodeKinds } from '../../src/model/kinds.js';
import type { NewsGraph } from '../../src/model/news-graph.js';
import { onlyOnWordOf, type WhoseWord } from '../../src/model/whose-word.js';
import { forceLayout } from '../layout/force-layout.js';
import type { View } from '../view/index.js';
import type { PageArticle, PageData, PageEdge, PageNode } from './page-data.js';

/** What stands above the page. */
export interface PageWords {
  readonly title: string;
  readonly subtitle: string;
}

/** A view as the page holds it, laid out. The same view gives the same data. */
export function pageDataOf({ graph }: View, whoseWord: WhoseWord, words: PageWords, seed: number): PageData {
  const keys = graph.nodes().sort();
  const edgeKeys = graph.edges().sort();
  const lines = edgeKeys.map((key) => {
    const [source, target] = graph.extremities(key);
    return { source, target, type: graph.getEdgeAttribute(key, 'type') };
  });
  const places = forceLayout(keys, lines, seed);
  const articles = articlesOf(graph);
  const nodeIndex = new Map(keys.map((key, index) => [key, index]));
  return {
    ...words,
    kinds: pick(nodeKinds, (kind) => ({ colour: NODE_KINDS[kind].colour, gloss: NODE_KINDS[kind].gloss })),
    types: pick(edgeTypes, (type) => {
      const { colour, gloss, relation, symmetric } = EDGE_TYPES[type];
      return { colour, gloss, relation, symmetric };
    }),
    articles: articles.list,
    nodes: keys.map((key) => nodeOf(graph, key, places[key]!)),
    edges: edgeKeys.map((key) => edgeOf(graph, key, nodeIndex, articles.index, whoseWord)),
  };
}

function pick<K extends string, V>(keys: readonly K[], value: (key: K) => V): Record<K, V> {
  return Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<K, V>;
}

/** The articles that any edge shown quotes. */
function articlesOf(graph: NewsGraph): { list: PageArticle[]; index: Map<string, number> } {
  const told = new Set(graph.mapEdges((_, { evidence }) => evidence.map(({ article }) => article)).flat());
  const ids = [...told].sort();
  const known = graph.getAttribute('articles') ?? {};
  const list = ids.map((id) => {
    const { title = null, outlet = null, date = null, sources = [id], url = null } = known[id] ?? {};
    return { title, outlet, date, source: sources[0] ?? id, url: url && /^https?:\/\//i.test(url) ? url : null };
  });
  return { list, index: new Map(ids.map((id, index) => [id, index])) };
}

function nodeOf(graph: NewsGraph, key: string, { x, y }: { x: number; y: number }): PageNode {
  const { type, name, aliases, mentions, articles, kind, date, place, quote } = graph.getNodeAttributes(key);
  return {
    key,
    type,
    name,
    aliases,
    mentions,
    articles: articles.length,
    x: round(x),
    y: round(-y),
    kind: kind ?? null,
    date: date ?? null,
    place: place && graph.hasNode(place) ? graph.getNodeAttribute(place, 'name') : null,
    quote: quote ?? null,
  };
}

const round = (value: number): number => Math.round(value * 100) / 100;

function edgeOf(
  graph: NewsGraph,
  key: string,
  nodes: ReadonlyMap<string, number>,
  articles: ReadonlyMap<string, number>,
  whoseWord: WhoseWord,
): PageEdge {
  const edge = graph.getEdgeAttributes(key);
  const [source, target] = graph.extremities(key);
  const { type, factuality, reports, copies } = edge;
  return {
    source: nodes.get(source)!,
    target: nodes.get(target)!,
    type,
    factuality,
    event: edge.event === null ? null : (nodes.get(edge.event) ?? null),
    ...timeOf(graph, edge, source, target),
    reports,
    copies,
    onWordOf: onlyOnWordOf(edge.evidence, whoseWord),
    evidence: edge.evidence.map((telling) => ({
      article: articles.get(telling.article)!,
      quote: telling.quote,
      rule: telling.rule,
      onWordOf: whoseWord(telling),
    })),
  };
}

/** When it happened: the date of its event; else when it was told. */
function timeOf(
  graph: NewsGraph,
  edge: EdgeAttributes,
  source: string,
  target: string,
): Pick<PageEdge, 'dated' | 'from' | 'until'> {
  for (const end of [edge.event, target, source]) {
    const date = end !== null && graph.hasNode(end) ? graph.getNodeAttribute(end, 'date') : null;
    if (date) return { dated: true, from: date, until: date };
  }
  const known = graph.getAttribute('articles') ?? {};
  const told = edge.evidence.flatMap(({ article }) => known[article]?.date ?? []).sort();
  return { dated: false, from: told[0] ?? null, until: told.at(-1) ?? null };
}
