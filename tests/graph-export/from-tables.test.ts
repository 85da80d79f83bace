import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runCommandLine } from '../../cli/run-command-line.js';
import { drawAround, drawGraph, drawTold, PICTURE_TYPES } from '../../graph-export/draw/index.js';
import { CSV_TABLES, fileFormats, leanGraph, PARTS, writeCsv, writeNotes } from '../../graph-export/formats/index.js';
import { adminNodes, adminRelationships } from '../../graph-export/neo4j/index.js';
import {
  partAround,
  selectOutlines,
  selectView,
  sureSource,
  type View,
  type ViewOptions,
  wantedFor,
} from '../../graph-export/view/index.js';
import {
  type GraphSource,
  gatherOutlines,
  gatherUnquoted,
  loadGraph,
  type OpenedGraph,
  openGraph,
  sourceOf,
} from '../../src/graph/index.js';
import { GraphStream } from '../../src/graph/tables/export-tables.js';
import { GraphReader } from '../../src/graph/tables/read-graph.js';
import type { Evidence } from '../../src/model/graph.js';
import { capture } from '../cli/capture.js';

/** Reading the model and the samples takes some seconds on a busy machine. */
const BUILD_LIMIT_MS = 120_000;

const folder = mkdtempSync(join(tmpdir(), 'wiregraph-tables-'));
const built = join(folder, 'graph');
let tables: OpenedGraph;
let memory: GraphSource;

beforeAll(async () => {
  const samples = fileURLToPath(new URL('../../seeds/articles', import.meta.url));
  await capture(() => runCommandLine(['build', samples, '-g', built, '--workers', '0']));
  memory = sourceOf(loadGraph(built));
  tables = openGraph(built);
}, BUILD_LIMIT_MS);

afterAll(async () => {
  await tables.close();
  rmSync(folder, { recursive: true });
});

const VIEWS: readonly ViewOptions[] = [
  {},
  { steps: 2 },
  { steps: 3, topics: true },
  { steps: 2, include: ['actual', 'planned', 'possible', 'negated'] },
  { steps: 2, relations: ['met'] },
  { steps: 2, minConfidence: 0.9 },
  { steps: 2, limit: 4, topics: true },
];

test.each(VIEWS)('what surrounds anybody is the same from tables as from a graph in memory (%j)', (options) => {
  const shown = (view: View) => [view.whole, view.graph.export().nodes, view.graph.export().edges];
  const whole = loadGraph(built);
  let drawn = 0;
  for (const key of whole.filterNodes((_, { type }) => type !== 'event').sort()) {
    const here = { ...options, around: [key] };
    const { graph, near } = partAround(tables, here);
    const part = shown(selectView(graph, { ...here, near }));
    expect(part).toEqual(shown(selectView(whole, here)));
    if (graph.size > 0) drawn += 1;
  }
  expect(drawn).toBeGreaterThan(5);
});

test.each<[string, ViewOptions]>([
  ['facts', {}],
  ['meetings alone', { relations: ['met'] }],
  ['what is no fact too', { include: ['actual', 'planned', 'possible', 'negated'] }],
  ['with topics', { topics: true }],
])('a picture needs but the edges that it may show, and is the same: %s', (_, options) => {
  const whole = loadGraph(built);
  const gathered = gatherUnquoted(tables.stream, wantedFor(options));
  expect(gathered.size).toBeLessThan(whole.size);
  const named = gathered.mapEdges((_, { event }, source, target) => [
    source,
    target,
    ...(event === null ? [] : [event]),
  ]);
  expect(gathered.nodes().sort()).toEqual([...new Set(named.flat())].sort());
  const quotes = gathered.mapEdges((_, { evidence }) => evidence.map(({ quote }) => quote)).flat();
  expect([new Set(quotes), quotes.length > 5]).toEqual([new Set(['']), true]);
  for (const type of PICTURE_TYPES) {
    const drawn = { ...options, type, format: 'svg' } as const;
    expect(drawTold(tables, drawn).bytes.equals(drawGraph(whole, drawn).bytes)).toBe(true);
  }
});

test.each<ViewOptions>([{}, { topics: true }, { limit: 8 }, { around: [], steps: 2 }, { relations: ['met'] }])(
  'of a graph without its evidence the same is shown: %j',
  (options) => {
    const [whole, outlines] = [loadGraph(built), gatherOutlines(tables.stream)];
    const here = options.around ? { ...options, around: whole.nodes().slice(0, 3) } : options;
    const [view, outline] = [selectView(whole, here), selectOutlines(outlines, here)];
    expect([outline.whole, outline.graph.nodes()]).toEqual([view.whole, view.graph.nodes()]);
    expect(outline.graph.edges()).toEqual(view.graph.edges());
    for (const key of view.graph.nodes()) {
      const { members: _, traits: __, ...attributes } = view.graph.getNodeAttributes(key);
      expect(outline.graph.getNodeAttributes(key)).toEqual({ ...attributes, members: [] });
    }
    for (const key of view.graph.edges()) {
      const [source, target] = view.graph.extremities(key);
      const attributes = { ...view.graph.getEdgeAttributes(key), evidence: [] };
      expect(outline.graph.getEdgeAttributes(key)).toEqual({ source, target, ...attributes });
    }
  },
);

test('a reader that keeps little reads the same', () => {
  const little = new GraphReader(tables.store.graph!, (id) => tables.store.text(id)!, { articles: 1, nodes: 1 });
  const [stream, whole] = [new GraphStream(little), loadGraph(built)];
  for (const { key, attributes } of stream.edges()) expect(attributes).toEqual(whole.getEdgeAttributes(key));
  for (const { key, attributes } of stream.nodes()) expect(attributes).toEqual(whole.getNodeAttributes(key));
});

test('an article is read where its words are asked for', () => {
  const read: string[] = [];
  const readText = (id: string): string => {
    read.push(id);
    return tables.store.text(id)!;
  };
  const stream = new GraphStream(new GraphReader(tables.store.graph!, readText));
  const toldOnce = [...stream.outlines()].filter(({ articles }) => articles.length === 1).slice(0, 20);
  const told = toldOnce.map(({ key }) => stream.edge(key).attributes.evidence).filter(({ length }) => length === 1);
  expect([told.length > 5, read]).toEqual([true, []]);
  for (const [{ article, span, quote }] of told as [Evidence][])
    expect(quote).toBe(tables.store.text(article)!.slice(...span));
  expect(new Set(read)).toEqual(new Set(told.map(([telling]) => telling!.article)));
});

test('a picture around somebody is the same from tables as from a graph in memory', () => {
  const whole = loadGraph(built);
  const around = whole.filterNodes((_, { type, mentions }) => type === 'person' && mentions > 4).slice(0, 2);
  for (const type of PICTURE_TYPES) {
    const options = { format: 'svg', around, type, steps: 2 } as const;
    expect(drawAround(tables, options).bytes.equals(drawGraph(whole, options).bytes)).toBe(true);
  }
});

/** Everything that is written of a graph, by what it is called. */
const WRITERS: readonly (readonly [name: string, write: (graph: GraphSource) => Iterable<unknown>])[] = [
  ...fileFormats.flatMap(({ name, write }) =>
    PARTS.map((part) => [`${name}, ${part}`, (graph: GraphSource) => write(leanGraph(graph, part))] as const),
  ),
  ...CSV_TABLES.map((table) => [`csv, ${table}`, (graph: GraphSource) => writeCsv(graph, table)] as const),
  ['notes', writeNotes],
  ['nodes for neo4j-admin', (graph) => adminNodes(graph, 'news')],
  ['relationships for neo4j-admin', (graph) => adminRelationships(graph, 'news')],
];

test.each(WRITERS)('%s: the same from tables as from a graph in memory', (_, write) => {
  const [one, other] = [tables, memory].map((graph) => [...write(graph)]);
  expect(one!.length).toBeGreaterThan(3);
  expect(one).toEqual(other);
});

test.each(WRITERS)('%s: less where only what is sure is wanted, and the same from both', (_, write) => {
  const [one, other] = [tables, memory].map((graph) => [...write(sureSource(graph, 1))]);
  expect(one).toEqual(other);
  expect(JSON.stringify(one).length).toBeLessThan(JSON.stringify([...write(tables)]).length);
});
