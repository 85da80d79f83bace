import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runCommandLine } from '../../cli/run-command-line.js';
import { CSV_TABLES, fileFormats, leanGraph, PARTS, writeCsv, writeNotes } from '../../graph-export/formats/index.js';
import { adminNodes, adminRelationships } from '../../graph-export/neo4j/index.js';
import { sureSource } from '../../graph-export/view/index.js';
import { type GraphSource, loadGraph, type OpenedGraph, openGraph, sourceOf } from '../../src/graph/index.js';
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
