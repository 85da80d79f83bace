import { createHash } from 'node:crypto';
import neo4j, { type Date as Day, type Integer } from 'neo4j-driver';
import type { EdgeAttributes, GraphArticle, NodeAttributes } from '../../src/model/graph.js';
import { EDGE_TYPES, type EdgeType, NODE_KINDS } from '../../src/model/kinds.js';
import type { NewsGraph } from '../../src/model/news-graph.js';
import { onlyOnWordOf, type WhoseWord, whoseWordIn } from '../../src/model/whose-word.js';

/** What a Neo4j property may hold here; null takes an older value away. */
export type Property = string | Integer | Day | string[] | null;

/** A node on its way into Neo4j. */
export interface NodeRow {
  readonly key: string;
  readonly properties: Readonly<Record<string, Property>>;
  /** tells whether the server has the same */
  readonly version: string;
}

/** A relationship on its way into Neo4j; its ends are node keys. */
export interface RelationshipRow {
  readonly key: string;
  readonly source: string;
  readonly target: string;
  readonly properties: Readonly<Record<string, Property>>;
  readonly version: string;
}

/** Rows by what they become: nodes by label, relationships by relationship type. */
export interface GraphRows {
  readonly nodes: ReadonlyMap<string, readonly NodeRow[]>;
  readonly relationships: ReadonlyMap<string, readonly RelationshipRow[]>;
}

/** The label of article nodes, beside those of the table of node kinds. */
export const ARTICLE_LABEL = 'Article';
/** The relationship from a node to the articles that name it, beside those of the table of edge types. */
export const MENTIONED_IN = 'MENTIONED_IN';

/** Every label and relationship type that an export may write, in table order. */
export const LABELS = [...Object.values(NODE_KINDS).map(({ label }) => label), ARTICLE_LABEL];
export const RELATIONSHIP_TYPES = [...Object.values(EDGE_TYPES).map(({ relationship }) => relationship), MENTIONED_IN];

/**
 * The graph as rows: beings, places and events; the articles; the edges with their evidence as lists that run side by
 * side (`quotes[i]` stands in `articles[i]` at `spans[i]` and was found by `rules[i]`); and who is named where.
 */
export function rowsOf(graph: NewsGraph): GraphRows {
  const nodes = new Map<string, NodeRow[]>(LABELS.map((label) => [label, []]));
  const relationships = new Map<string, RelationshipRow[]>(RELATIONSHIP_TYPES.map((type) => [type, []]));
  const word = whoseWordIn(graph);
  for (const [id, article] of Object.entries(graph.getAttributes().articles)) {
    nodes.get(ARTICLE_LABEL)!.push(versioned({ key: articleKey(id), properties: articleProperties(id, article) }));
  }
  graph.forEachNode((name, node) => {
    const key = indexable(name);
    nodes.get(NODE_KINDS[node.type].label)!.push(versioned({ key, properties: nodeProperties(graph, node) }));
    for (const [article, entities] of entitiesOf(node)) {
      const ends = { key: `${key}|${article}`, source: key, target: articleKey(article) };
      relationships.get(MENTIONED_IN)!.push(versioned({ ...ends, properties: { entities } }));
    }
  });
  graph.forEachEdge((name, edge, source, target) => {
    const ends = { key: indexable(name), source: indexable(source), target: indexable(target) };
    const properties = edgeProperties(graph, edge, word);
    relationships.get(relationshipOf(edge.type))!.push(versioned({ ...ends, properties }));
  });
  return { nodes, relationships };
}

/** Every property that an export gives a node. */
export const PROPERTIES = [
  ...['id', 'name', 'sources', 'title', 'date', 'outlet', 'url', 'copyOf'],
  ...['aliases', 'mentions', 'firstSeen', 'lastSeen', 'kind', 'place', 'quote'],
] as const;

function versioned<T>(row: T): T & { version: string } {
  return { ...row, version: createHash('sha256').update(JSON.stringify(row)).digest('hex').slice(0, 20) };
}

/** Keys stand in an index, which takes some 8,000 bytes: what is longer is cut and gets the hash of the whole. */
const LONGEST_KEY = 1_000;
const KEPT_OF_LONG_KEY = 200;

function indexable(key: string): string {
  if (key.length <= LONGEST_KEY) return key;
  return `${key.slice(0, KEPT_OF_LONG_KEY)}…${createHash('sha256').update(key).digest('hex')}`;
}

/** The articles that name a node, each with the entities of its record that the node joins. */
function entitiesOf({ articles, members }: NodeAttributes): Map<string, string[]> {
  const found = new Map<string, string[]>(articles.map((article) => [article, []]));
  for (const { article, entity } of members) found.get(article)?.push(entity);
  return found;
}

/** "2031-04-12" as a date of the database; null where it is no whole day. */
function dayOf(text: string | null | undefined): Day | null {
  const parts = /^(\d{4})-(\d\d)-(\d\d)/.exec(text ?? '');
  if (!parts || Number.isNaN(Date.parse(parts[0]))) return null;
  const [, year, month, day] = parts.map(Number) as [number, number, number, number];
  return new neo4j.types.Date(neo4j.int(year), neo4j.int(month), neo4j.int(day)) as unknown as Day;
}

const relationshipOf = (type: EdgeType): string => EDGE_TYPES[type].relationship;

const articleKey = (id: string): string => `article:${id}`;

function articleProperties(id: string, article: GraphArticle): Record<string, Property> {
  const { sources, title, date, outlet, url, copyOf } = article;
  const name = title ?? sources[0] ?? id;
  return { id, name, sources: [...sources], title, date: dayOf(date), outlet, url, copyOf };
}

function nodeProperties(graph: NewsGraph, node: NodeAttributes): Record<string, Property> {
  return {
    name: node.name,
    aliases: node.aliases,
    mentions: neo4j.int(node.mentions),
    firstSeen: dayOf(node.firstSeen),
    lastSeen: dayOf(node.lastSeen),
    kind: node.kind ?? null,
    ...whenAndWhere(graph, node),
    quote: node.quote ?? null,
  };
}

/** The day of an event and the name of its place, where they are known. */
function whenAndWhere(graph: NewsGraph, { date, place }: Pick<NodeAttributes, 'date' | 'place'>) {
  return { date: dayOf(date), place: place && graph.hasNode(place) ? graph.getNodeAttribute(place, 'name') : null };
}

function edgeProperties(graph: NewsGraph, edge: EdgeAttributes, word: WhoseWord): Record<string, Property> {
  const event = edge.type === 'met' && edge.event !== null && graph.hasNode(edge.event) ? edge.event : null;
  return {
    ...(event === null ? {} : whenAndWhere(graph, graph.getNodeAttributes(event))),
    factuality: edge.factuality,
    event: edge.event,
    reports: neo4j.int(edge.reports),
    copies: neo4j.int(edge.copies),
    onWordOf: onlyOnWordOf(edge.evidence, word) ?? null,
    quotes: edge.evidence.map(({ quote }) => quote),
    articles: edge.evidence.map(({ article }) => article),
    claims: edge.evidence.map(({ claim }) => claim),
    spans: edge.evidence.map(({ span }) => span.join('-')),
    rules: edge.evidence.map(({ rule }) => rule),
  };
}
