import type { EdgeEntry, GraphSource } from '../../src/graph/index.js';
import type { EdgeAttributes, NodeAttributes } from '../../src/model/graph.js';
import { escapeXml } from './escape-xml.js';
import { colourOf, type Flat, flatEdge, flatNode } from './flat-attributes.js';
import { placeNodes } from './place-nodes.js';
import type { FileFormat } from './types.js';

/** How much larger a node is drawn for each tenfold of mentions. */
const SIZE_STEP = 8;
const SMALLEST = 4;

/** Attributes of nodes and edges (an edge's weight is its number of independent reports), with their types in GEXF. What a line must fit is short: evidence has a table of its own (CSV). */
const NODE_COLUMNS = {
  type: 'string',
  kind: 'string',
  aliases: 'string',
  mentions: 'integer',
  firstSeen: 'string',
  lastSeen: 'string',
  date: 'string',
  place: 'string',
  quote: 'string',
} as const;
const EDGE_COLUMNS = {
  type: 'string',
  factuality: 'string',
  event: 'string',
  onWordOf: 'string',
  confidence: 'float',
} as const;

/** GEXF 1.3 for Gephi: labels, colours, sizes and places, so that it opens ready to read; days, so that its timeline works. */
export const gexf: FileFormat = {
  name: 'gexf',
  *write(graph) {
    const { stream } = graph;
    const places = placeNodes(stream);
    yield '<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">\n';
    yield '<meta><creator>wiregraph</creator></meta>\n<graph defaultedgetype="directed" mode="dynamic" timeformat="date" timerepresentation="interval">\n';
    yield columnsOf('node', NODE_COLUMNS);
    yield columnsOf('edge', EDGE_COLUMNS);
    yield '<nodes>\n';
    for (const { key, attributes } of stream.nodes()) yield nodeElement(key, attributes, places.get(key)!);
    yield '</nodes>\n<edges>\n';
    const kinds = kindCounter();
    let place = 0;
    for (const entry of stream.edges()) {
      yield edgeElement(graph, entry, place, kinds);
      place += 1;
    }
    yield '</edges>\n</graph>\n</gexf>\n';
  },
};

function columnsOf(element: string, columns: Record<string, string>): string {
  const rows = Object.entries(columns).map(
    ([name, type], id) => `<attribute id="${id}" title="${name}" type="${type}"/>`,
  );
  return `<attributes class="${element}" mode="static">${rows.join('')}</attributes>\n`;
}

function nodeElement(key: string, node: NodeAttributes, { x, y }: { x: number; y: number }): string {
  const { label, ...values } = flatNode(node);
  const size = SMALLEST + SIZE_STEP * Math.log10(1 + node.mentions);
  const days = node.date ? dayAttributes([node.date]) : dayAttributes([node.firstSeen, node.lastSeen]);
  const look = `${colourElement(colourOf(node))}<viz:position x="${round(x)}" y="${round(-y)}" z="0"/><viz:size value="${round(size)}"/>`;
  return `<node id="${escapeXml(key)}" label="${escapeXml(String(label))}"${days}>${valuesOf(values, NODE_COLUMNS)}${look}</node>\n`;
}

function edgeElement(
  graph: GraphSource,
  { attributes: edge, ...ends }: EdgeEntry,
  place: number,
  kindOf: (source: string, target: string, edge: EdgeAttributes) => string,
): string {
  const [source, target] = [ends.source, ends.target].map(escapeXml) as [string, string];
  const { label: _label, ...values } = flatEdge(edge, graph.stream.whoseWord);
  const head = `id="e${place}" source="${source}" target="${target}" kind="${kindOf(source, target, edge)}" weight="${edge.reports}"`;
  return `<edge ${head}${dayAttributes(daysOf(graph, edge))}>${valuesOf(values, EDGE_COLUMNS)}${colourElement(colourOf(edge))}</edge>\n`;
}

/**
 * Gephi makes one edge of those between the same two that are of one kind: two meetings of the same two are kinds "met" and
 * "met 2".
 */
function kindCounter(): (source: string, target: string, edge: EdgeAttributes) => string {
  const counts = new Map<string, number>();
  return (source, target, { type, factuality }) => {
    const kind = factuality === 'actual' ? type : `${type} ${factuality}`;
    const between = `${source} ${target} ${kind}`;
    const count = (counts.get(between) ?? 0) + 1;
    counts.set(between, count);
    return count === 1 ? kind : `${kind} ${count}`;
  };
}

/** When it happened, or else from when to when it was told. */
function daysOf({ view }: GraphSource, { event, evidence }: EdgeAttributes): (string | null)[] {
  const happened = event && view.node(event)?.date;
  if (happened) return [happened];
  return evidence.map(({ article }) => view.article(article)?.date ?? null);
}

/** ` start="2031-04-11" end="2031-04-12"`: from the first day to the last, of a month or a year all days; what has none is there always. */
function dayAttributes(days: readonly (string | null | undefined)[]): string {
  const whole = days.filter((day) => day != null && /^\d{4}(-\d\d){0,2}$/.test(day)) as string[];
  if (whole.length === 0) return '';
  const firsts = whole.map((day) => `${day}-01-01`.slice(0, DAY_LENGTH)).sort();
  const lasts = whole.map(lastDayOf).sort();
  return ` start="${firsts[0]}" end="${lasts.at(-1)}"`;
}

const DAY_LENGTH = '2031-04-11'.length;

/** "2031-04-11" itself, "2031-04" -> 2031-04-30, "2031" -> 2031-12-31 */
function lastDayOf(day: string): string {
  if (day.length === DAY_LENGTH) return day;
  const [year, month = 12] = day.split('-').map(Number) as [number, number?];
  // no day of the month that follows: the last one of this
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, DAY_LENGTH);
}

/** How long a text a table of Gephi shows with sense. */
const LONGEST = 200;

function valuesOf(values: Record<string, Flat>, columns: Record<string, string>): string {
  const rows = Object.keys(columns).flatMap((name, id) => {
    const value = values[name];
    if (value === null || value === undefined) return [];
    const text = String(value);
    return [
      `<attvalue for="${id}" value="${escapeXml(text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text)}"/>`,
    ];
  });
  return `<attvalues>${rows.join('')}</attvalues>`;
}

function colourElement(colour: string): string {
  const [r, g, b] = [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16));
  return `<viz:color r="${r}" g="${g}" b="${b}"/>`;
}

const round = (value: number): number => Math.round(value * 100) / 100;
