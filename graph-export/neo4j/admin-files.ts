import type { GraphSource } from '../../src/graph/index.js';
import { type NodeRow, PROPERTIES, type Property, type RelationshipRow, rowsOf } from './rows.js';
import { OURS } from './statements.js';

/** Stands between the parts of a list: a control character, which is taken out of what is written. */
const BETWEEN = '\u001f';

const TYPES: Readonly<Record<string, string>> = {
  ...{ date: 'date', firstSeen: 'date', lastSeen: 'date', mentions: 'long', reports: 'long', copies: 'long' },
  ...Object.fromEntries(
    ['aliases', 'sources', 'entities', 'quotes', 'articles', 'claims', 'spans', 'rules', 'onWordOf'].map((name) => [
      name,
      'string[]',
    ]),
  ),
};

const EDGE_PROPERTIES = [
  ...['date', 'place', 'factuality', 'event', 'reports', 'copies', 'onWordOf'],
  ...['quotes', 'articles', 'claims', 'spans', 'rules', 'entities'],
] as const;

/** nodes.csv for `neo4j-admin database import`, a line at a time, with its header: what `export neo4j` would write. */
export function* adminNodes(graph: GraphSource, name: string): Iterable<string> {
  yield NODES_HEADER;
  for (const [label, row] of rowsOf(graph).nodes()) yield adminNode(label, row, name);
}

/** relationships.csv, likewise. */
export function* adminRelationships(graph: GraphSource, name: string): Iterable<string> {
  yield RELATIONSHIPS_HEADER;
  for (const [type, row] of rowsOf(graph).relationships()) yield adminRelationship(type, row, name);
}

/** One line of nodes.csv. @param name of the graph */
export function adminNode(label: string, { key, version, properties }: NodeRow, name: string): string {
  const own = PROPERTIES.map((property) => cellOf(properties[property]));
  return line([key, [OURS, label].join(BETWEEN), name, version, ...own]);
}

/** One line of relationships.csv. */
export function adminRelationship(type: string, row: RelationshipRow, name: string): string {
  const { key, source, target, version, properties } = row;
  const own = EDGE_PROPERTIES.map((property) => cellOf(properties[property]));
  return line([source, target, type, key, name, version, ...own]);
}

/** The command that imports the files of a folder into an empty database of a stopped server. */
export const adminCommand = (folder: string, database: string): string =>
  `neo4j-admin database import full ${database} --nodes='${folder}/nodes.csv' --relationships='${folder}/relationships.csv' ` +
  '--id-type=string --array-delimiter=U+001F --multiline-fields=true --overwrite-destination';

const typed = (property: string): string => (TYPES[property] ? `${property}:${TYPES[property]}` : property);

function cellOf(value: Property | undefined): string {
  if (value === null || value === undefined) return '';
  return Array.isArray(value) ? value.map(String).map(plain).join(BETWEEN) : plain(String(value));
}

const plain = (text: string): string => text.replaceAll(BETWEEN, ' ');

/** Cells that are empty are no property; all others stand in quotes, which are doubled inside. */
const line = (cells: readonly string[]): string =>
  `${cells.map((cell) => (cell === '' ? '' : `"${cell.replaceAll('"', '""')}"`)).join(',')}\n`;

/** The first lines of both files. */
export const NODES_HEADER = line(['key:ID', ':LABEL', 'graph', 'wiregraphVersion', ...PROPERTIES.map(typed)]);
export const RELATIONSHIPS_HEADER = line([
  ...[':START_ID', ':END_ID', ':TYPE', 'key', 'wiregraph', 'wiregraphVersion'],
  ...EDGE_PROPERTIES.map(typed),
]);
