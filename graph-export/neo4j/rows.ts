import neo4j, { type Integer } from 'neo4j-driver';
import type { EdgeAttributes, GraphArticle, NodeAttributes } from '../../src/model/graph.js';
import { EDGE_TYPES, type EdgeType, NODE_KINDS } from '../../src/model/kinds.js';
import type { NewsGraph } from '../../src/model/news-graph.js';
import { onlyOnWordOf, type WhoseWord, whoseWordIn } from '../../src/model/whose-word.js';

/** What a Neo4j property may hold here; null takes an older value away. */
type Property = string | Integer | string[] | null;

/** A node on its way into Neo4j. */
export interface NodeRow {
  readonly key: string;
  readonly properties: Readonly<Record<string, Property>>;
}

/** A relationship on its way into Neo4j; its ends are node keys. */
export interface RelationshipRow {
  readonly key: string;
  readonly source: string;
  readonly target: string;
  readonly properties: Readonly<Record<string, Property>>;
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
    nodes.get(ARTICLE_LABEL)!.push(articleRow(id, article));
  }
  graph.forEachNode((key, node) => {
    nodes.get(NODE_KINDS[node.type].label)!.push({ key, properties: nodeProperties(node) });
    for (const article of node.articles) {
      const mention = { key: `${key}|${article}`, source: key, target: articleKey(article), properties: {} };
      relationships.get(MENTIONED_IN)!.push(mention);
    }
  });
  graph.forEachEdge((key, edge, source, target) => {
    relationships.get(relationshipOf(edge.type))!.push({ key, source, target, properties: edgeProperties(edge, word) });
  });
  return { nodes, relationships };
}

const relationshipOf = (type: EdgeType): string => EDGE_TYPES[type].relationship;

const articleKey = (id: string): string => `article:${id}`;

function articleRow(id: string, { sources, title, date, outlet, url, copyOf }: GraphArticle): NodeRow {
  const properties = { id, name: title ?? sources[0] ?? id, sources: [...sources], title, date, outlet, url, copyOf };
  return { key: articleKey(id), properties };
}

function nodeProperties(node: NodeAttributes): Record<string, Property> {
  return {
    name: node.name,
    aliases: node.aliases,
    mentions: neo4j.int(node.mentions),
    firstSeen: node.firstSeen,
    lastSeen: node.lastSeen,
    kind: node.kind ?? null,
    date: node.date ?? null,
    place: node.place ?? null,
    quote: node.quote ?? null,
  };
}

function edgeProperties(edge: EdgeAttributes, word: WhoseWord): Record<string, Property> {
  return {
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
