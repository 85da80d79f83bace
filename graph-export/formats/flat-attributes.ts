import type { EdgeAttributes, NodeAttributes } from '../../src/model/graph.js';
import { EDGE_TYPES, NODE_KINDS } from '../../src/model/kinds.js';
import { onlyOnWordOf, type WhoseWord } from '../../src/model/whose-word.js';
import { safeText } from './safe-text.js';

/** What a file of flat cells holds: absent values are null. */
export type Flat = string | number | null;

/** Between the parts of a list that must fit one cell. */
export const LIST_SEPARATOR = ' | ';

const list = (values: readonly string[]): string | null => (values.length > 0 ? values.join(LIST_SEPARATOR) : null);

/** A node as flat values, for formats whose attributes hold neither lists nor maps. */
export function flatNode(node: NodeAttributes): Record<string, Flat> {
  return safeValues({
    label: node.name,
    type: node.type,
    aliases: list(node.aliases),
    mentions: node.mentions,
    articles: list(node.articles),
    firstSeen: node.firstSeen,
    lastSeen: node.lastSeen,
    kind: node.kind ?? null,
    date: node.date ?? null,
    place: node.place ?? null,
    quote: node.quote ?? null,
  });
}

/**
 * An edge as flat values. `onWordOf` names the speakers on whose word alone it stands. The words that bear it out are in the
 * JSON form and in the CSV table of evidence.
 */
export function flatEdge(edge: EdgeAttributes, whoseWord: WhoseWord): Record<string, Flat> {
  return safeValues({
    label: edge.factuality === 'actual' ? edge.type : `${edge.type} (${edge.factuality})`,
    type: edge.type,
    factuality: edge.factuality,
    event: edge.event,
    onWordOf: list(onlyOnWordOf(edge.evidence, whoseWord) ?? []),
    reports: edge.reports,
    copies: edge.copies,
    confidence: edge.confidence,
  });
}

/** The colour of a node or an edge, from the one table. */
export const colourOf = ({ type }: NodeAttributes | EdgeAttributes): string =>
  type in NODE_KINDS
    ? NODE_KINDS[type as NodeAttributes['type']].colour
    : EDGE_TYPES[type as EdgeAttributes['type']].colour;

function safeValues(values: Record<string, Flat>): Record<string, Flat> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, typeof value === 'string' ? safeText(value) : value]),
  );
}
