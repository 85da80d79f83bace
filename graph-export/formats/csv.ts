import Papa from 'papaparse';
import type { GraphSource } from '../../src/graph/index.js';
import { onlyOnWordOf } from '../../src/model/whose-word.js';
import { LIST_SEPARATOR } from './flat-attributes.js';
import { safeText } from './safe-text.js';

/** The three tables of a graph: nodes, edges, and the tellings that bear the edges out. */
export const CSV_TABLES: readonly CsvTable[] = ['nodes', 'edges', 'evidence'];
/** A table of a graph. */
export type CsvTable = 'nodes' | 'edges' | 'evidence';

type Cell = string | number | null | undefined;
type Row = Record<string, Cell>;

/** What a spreadsheet may take for a formula: = + - @, also full-width, also after blanks; a leading tab or line end. */
const FORMULA = /^[\s\u00a0]*[=+\-@＝＋－＠]|^[\t\r\n]/u;

/** One table as CSV, a line at a time: header first, rows in the order of their keys, every cell quoted, none a formula. */
export function* writeCsv(graph: GraphSource, table: CsvTable): Iterable<string> {
  const columns = COLUMNS[table];
  yield line([...columns]);
  for (const row of ROWS[table](graph)) yield line(columns.map((column) => row[column]));
}

function line(cells: readonly Cell[]): string {
  return `${Papa.unparse([cells.map(safeCell)], { newline: '\n', quotes: true })}\n`;
}

/** The same inside a cell, behind what a program set to another separator takes for the start of the next one. */
const FORMULA_WITHIN = /([;,|\t\r\n][\s\u00a0"']*)(?=[=+\-@＝＋－＠])/gu;

/** One file has one kind of line ends, those within cells too: a terminal or a program that changes them would change some. */
const LINE_ENDS = /\r\n?/g;

/**
 * A cell that starts like a formula gets an apostrophe before it, which spreadsheets take for "this is text"; so does
 * whatever would start one where a file is read with ";", tabs or bars between its cells.
 */
function safeCell(value: Cell): Cell {
  if (typeof value !== 'string') return value ?? '';
  const text = safeText(value).replace(LINE_ENDS, '\n').replace(FORMULA_WITHIN, "$1'");
  return FORMULA.test(text) ? `'${text}` : text;
}

const COLUMNS = {
  nodes: [
    'key',
    'type',
    'name',
    'aliases',
    'mentions',
    'articles',
    'firstSeen',
    'lastSeen',
    'kind',
    'date',
    'place',
    'quote',
  ],
  edges: [
    'key',
    'type',
    'source',
    'target',
    'sourceName',
    'targetName',
    'factuality',
    'event',
    'onWordOf',
    'reports',
    'copies',
    'confidence',
    'quote',
  ],
  evidence: [
    'edge',
    'article',
    'title',
    'outlet',
    'date',
    'url',
    'claim',
    'start',
    'end',
    'quote',
    'cue',
    'rule',
    'confidence',
    'onWordOf',
  ],
} as const satisfies Record<CsvTable, readonly string[]>;

const ROWS: Record<CsvTable, (graph: GraphSource) => Iterable<Row>> = {
  nodes: nodeRows,
  edges: edgeRows,
  evidence: evidenceRows,
};

function* nodeRows({ stream }: GraphSource): Iterable<Row> {
  for (const { key, attributes: node } of stream.nodes()) {
    const { members: _members, traits: _traits, ...cells } = node;
    yield { key, ...cells, aliases: node.aliases.join(LIST_SEPARATOR), articles: node.articles.join(LIST_SEPARATOR) };
  }
}

function* edgeRows({ stream, view }: GraphSource): Iterable<Row> {
  for (const { key, source, target, attributes } of stream.edges()) {
    const { evidence, ...cells } = attributes;
    const names = { sourceName: view.node(source)!.name, targetName: view.node(target)!.name };
    const onWordOf = onlyOnWordOf(evidence, stream.whoseWord)?.join(LIST_SEPARATOR);
    yield { key, source, target, ...names, ...cells, onWordOf, quote: evidence[0]?.quote };
  }
}

function* evidenceRows({ stream, view }: GraphSource): Iterable<Row> {
  for (const { key: edge, attributes } of stream.edges()) {
    for (const telling of attributes.evidence) {
      const { title, outlet, date, url } = view.article(telling.article) ?? {};
      const [start, end] = telling.span;
      const onWordOf = stream.whoseWord(telling);
      yield { edge, ...telling, span: undefined, title, outlet, date, url, start, end, onWordOf };
    }
  }
}
