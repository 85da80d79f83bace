import { createHash } from 'node:crypto';
import neo4j, { type Date as Day, type Integer } from 'neo4j-driver';
import type { EdgeEntry, GraphSource } from '../../src/graph/index.js';
import type { EdgeAttributes, GraphArticle, NodeAttributes } from '../../src/model/graph.js';
import { EDGE_TYPES, type EdgeType, edgeTypes, NODE_KINDS, nodeKinds } from '../../src/model/kinds.js';
import { onlyOnWordOf } from '../../src/model/whose-word.js';

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

/** Rows one after another, those of one label or type together; each call begins anew, so that no more than a few are in memory. */
export interface GraphRows {
  /** nodes, each with its label */
  nodes(): Iterable<readonly [label: string, row: NodeRow]>;
  /** relationships, each with its type; who is named where comes last */
  relationships(): Iterable<readonly [type: string, row: RelationshipRow]>;
  /** of those, who is named where */
  mentions(): Iterable<RelationshipRow>;
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
export function rowsOf({ stream, view }: GraphSource): GraphRows {
  const when = ({ date, place }: Pick<NodeAttributes, 'date' | 'place'>): When => ({
    date: date ?? null,
    place: (place && view.node(place)?.name) ?? null,
  });
  const eventOf = ({ event }: EdgeAttributes): When => {
    const told = event === null ? null : view.node(event);
    return told ? when(told) : NEVER;
  };
  function* mentions(): Iterable<RelationshipRow> {
    for (const { key, attributes } of stream.nodes()) yield* mentionRows(key, attributes);
  }
  function* edges(type: EdgeType): Iterable<RelationshipRow> {
    for (const entry of stream.edges(type)) {
      const { evidence } = entry.attributes;
      yield edgeRow(entry, eventOf(entry.attributes), onlyOnWordOf(evidence, stream.whoseWord));
    }
  }
  return {
    *nodes() {
      for (const kind of nodeKinds)
        for (const { key, attributes } of stream.nodes(kind))
          yield [labelOf(attributes), nodeRow(key, attributes, when(attributes))];
      for (const [id, article] of stream.articles()) yield [ARTICLE_LABEL, articleRow(id, article)];
    },
    *relationships() {
      for (const type of edgeTypes) for (const row of edges(type)) yield [relationshipOf({ type }), row];
      for (const row of mentions()) yield [MENTIONED_IN, row];
    },
    mentions,
  };
}

/** The day of an event and the name of its place, where they are known. */
export interface When {
  readonly date: string | null;
  readonly place: string | null;
}
const NEVER: When = { date: null, place: null };

export const labelOf = ({ type }: Pick<NodeAttributes, 'type'>): string => NODE_KINDS[type].label;
export const relationshipOf = ({ type }: Pick<EdgeAttributes, 'type'>): string => EDGE_TYPES[type].relationship;

/** The node of an article. */
export const articleRow = (id: string, article: GraphArticle): NodeRow =>
  versioned({ key: articleKey(id), properties: articleProperties(id, article) });

/** The node of a being or an event. */
export const nodeRow = (key: string, node: NodeAttributes, when: When): NodeRow =>
  versioned({ key: indexable(key), properties: nodeProperties(node, when) });

/** From a node to each article that names it. */
export function mentionRows(name: string, node: Pick<NodeAttributes, 'articles' | 'members'>): RelationshipRow[] {
  const key = indexable(name);
  return [...entitiesOf(node)].map(([article, entities]) =>
    versioned({ key: `${key}|${article}`, source: key, target: articleKey(article), properties: { entities } }),
  );
}

/**
 * The relationship of an edge.
 * @param when of its event
 * @param onWordOf the speakers on whose word alone it stands
 */
export const edgeRow = (
  { key, source, target, attributes }: EdgeEntry,
  when: When,
  onWordOf: readonly string[] | null,
): RelationshipRow =>
  versioned({
    key: indexable(key),
    source: indexable(source),
    target: indexable(target),
    properties: edgeProperties(attributes, when, onWordOf),
  });

/** Every property that an export gives a node. */
export const PROPERTIES = [
  ...['id', 'name', 'sources', 'title', 'date', 'outlet', 'url', 'copyOf'],
  ...['aliases', 'mentions', 'firstSeen', 'lastSeen', 'kind', 'place', 'quote'],
] as const;

/** A list without parts is no property: the files of a bulk import cannot hold one, and both ways must give one database. */
function versioned<T extends { readonly properties: Readonly<Record<string, Property>> }>(
  row: T,
): T & { version: string } {
  const properties = Object.fromEntries(
    Object.entries(row.properties).map(([name, value]) => [
      name,
      (Array.isArray(value) && value.length === 0) || value === '' ? null : value,
    ]),
  );
  const told = { ...row, properties };
  return { ...told, version: createHash('sha256').update(JSON.stringify(told)).digest('hex').slice(0, 20) };
}

/** Keys stand in an index, which takes some 8,000 bytes: what is longer is cut and gets the hash of the whole. */
const LONGEST_KEY = 1_000;
const KEPT_OF_LONG_KEY = 200;

function indexable(key: string): string {
  if (key.length <= LONGEST_KEY) return key;
  return `${key.slice(0, KEPT_OF_LONG_KEY)}…${createHash('sha256').update(key).digest('hex')}`;
}

/** The articles that name a node, each with the entities of its record that the node joins. */
function entitiesOf({ articles, members }: Pick<NodeAttributes, 'articles' | 'members'>): Map<string, string[]> {
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

const articleKey = (id: string): string => `article:${id}`;

function articleProperties(id: string, article: GraphArticle): Record<string, Property> {
  const { sources, title, date, outlet, url, copyOf } = article;
  const name = title ?? sources[0] ?? id;
  return { id, name, sources: [...sources], title, date: dayOf(date), outlet, url, copyOf };
}

function nodeProperties(node: NodeAttributes, { date, place }: When): Record<string, Property> {
  return {
    name: node.name,
    aliases: node.aliases,
    mentions: neo4j.int(node.mentions),
    firstSeen: dayOf(node.firstSeen),
    lastSeen: dayOf(node.lastSeen),
    kind: node.kind ?? null,
    date: dayOf(date),
    place,
    quote: node.quote ?? null,
  };
}

function edgeProperties(
  edge: EdgeAttributes,
  { date, place }: When,
  onWordOf: readonly string[] | null,
): Record<string, Property> {
  return {
    ...(EDGE_TYPES[edge.type].makes?.at === 'event' ? { date: dayOf(date), place } : {}),
    factuality: edge.factuality,
    event: edge.event,
    reports: neo4j.int(edge.reports),
    copies: neo4j.int(edge.copies),
    onWordOf: onWordOf && [...onWordOf],
    quotes: edge.evidence.map(({ quote }) => quote),
    articles: edge.evidence.map(({ article }) => article),
    claims: edge.evidence.map(({ claim }) => claim),
    spans: edge.evidence.map(({ span }) => span.join('-')),
    rules: edge.evidence.map(({ rule }) => rule),
  };
}
