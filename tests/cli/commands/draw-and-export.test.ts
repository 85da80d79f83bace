import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { jest } from '@jest/globals';
import { DirectedGraph, MultiDirectedGraph } from 'graphology';
import { parse as parseGexf } from 'graphology-gexf';
import { parse as parseGraphml } from 'graphology-graphml';
import Papa from 'papaparse';
import { runCommandLine } from '../../../cli/run-command-line.js';
import { loadGraph } from '../../../src/graph/index.js';
import { mayJoin, nodeKinds } from '../../../src/model/kinds.js';
import type { NewsGraph } from '../../../src/model/news-graph.js';
import { capture } from '../capture.js';

/** Reading the model and the samples takes some seconds on a busy machine. */
const BUILD_LIMIT_MS = 120_000;

jest.setTimeout(BUILD_LIMIT_MS);

const folder = mkdtempSync(join(tmpdir(), 'wiregraph-show-'));
const built = join(folder, 'graph');
const file = (name: string): string => join(folder, name);
const run = (...argv: string[]) => capture(() => runCommandLine(argv));
let graph: NewsGraph;

beforeAll(async () => {
  const samples = fileURLToPath(new URL('../../../seeds/articles', import.meta.url));
  const { result } = await run('build', samples, '-g', built, '--workers', '0');
  expect(result).toBe(0);
  graph = loadGraph(built);
}, BUILD_LIMIT_MS);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('formats of a built graph, read back', () => {
  const sorted = (keys: string[]): string[] => keys.sort();

  it('json: nothing is lost, and it goes to standard output unless a file is named', async () => {
    const { out } = await run('export', 'json', '-g', built);
    const back = MultiDirectedGraph.from(JSON.parse(out)) as unknown as NewsGraph;
    expect(sorted(back.nodes())).toEqual(sorted(graph.nodes()));
    expect(sorted(back.edges())).toEqual(sorted(graph.edges()));
    for (const key of graph.edges()) expect(back.getEdgeAttributes(key)).toEqual(graph.getEdgeAttributes(key));
    expect(back.getAttributes()).toEqual(graph.getAttributes());
  });

  // edges have numbers there, not keys
  const told = (of: NewsGraph): string[] =>
    of
      .mapEdges((_, { type, factuality, event }, source, target) =>
        [type, source, target, factuality, event ?? ''].join('|'),
      )
      .sort();

  it.each([
    ['gexf', (text: string) => parseGexf(MultiDirectedGraph, text)],
    ['graphml', (text: string) => parseGraphml(DirectedGraph, text)],
  ])('%s: every node and edge, with names, types and factuality', async (name, parse) => {
    await run('export', name, '-g', built, '-o', file(`graph.${name}`));
    const back = parse(readFileSync(file(`graph.${name}`), 'utf8'));
    expect(sorted(back.nodes())).toEqual(sorted(graph.nodes()));
    expect(told(back as never)).toEqual(told(graph));
    back.forEachNode((key, { label, type }) => {
      expect([label, type]).toEqual([graph.getNodeAttribute(key, 'name'), graph.getNodeAttribute(key, 'type')]);
      expect(nodeKinds).toContain(type);
    });
    back.forEachEdge((_, { type }, source, target) => {
      expect(mayJoin(type, back.getNodeAttribute(source, 'type'), back.getNodeAttribute(target, 'type'))).toBe(true);
    });
  });

  it('csv: a row for each node, edge and telling', async () => {
    await run('export', 'csv', '-g', built, '-o', file('tables'));
    const rows = (table: string) =>
      Papa.parse(readFileSync(file(`tables/${table}.csv`), 'utf8'), { header: true, skipEmptyLines: true }).data;
    const tellings = graph.reduceEdges((sum, _, { evidence }) => sum + evidence.length, 0);
    expect(['nodes', 'edges', 'evidence'].map((table) => rows(table).length)).toEqual([
      graph.order,
      graph.size,
      tellings,
    ]);
  });

  it('html: one page', async () => {
    const { result } = await run('export', 'html', '-g', built, '-o', file('graph.html'), '--title', 'Our <news>');
    expect(result).toBe(0);
    expect(readFileSync(file('graph.html'), 'utf8')).toContain('<title>Our &lt;news&gt;</title>');
  });
});

describe('what is printed is what is written', () => {
  const marked = file('marked');
  beforeAll(async () => {
    const text =
      'Ada Lund\u200e met Bo Marsh in Orlin on Friday.\r\n\r\n“It is \u200f good\rfor \u2067the\ufeff town,” said Lund. Marsh condemned the “Harbour\u200e Bill”.';
    writeFileSync(
      file('marked.jsonl'),
      JSON.stringify({ text, title: 'Talks\u200f in Orlin\r\n', outlet: 'Post\u200e', date: '2031-05-02' }),
    );
    expect((await run('build', file('marked.jsonl'), '-g', marked, '--workers', '0')).result).toBe(0);
  });

  const formats = ['json', 'jsonld', 'gexf', 'graphml', 'html'].map(
    (name) => [name, [name], `printed.${name}`] as const,
  );
  const tables = ['nodes', 'edges', 'evidence'].map(
    (table) => [`csv, ${table}`, ['csv', '--table', table], `printed/${table}.csv`] as const,
  );
  it.each([...formats, ...tables])('%s', async (name, words, written) => {
    const output = name.startsWith('csv') ? 'printed' : written;
    const { out } = await run('export', ...words, '-g', marked);
    await run('export', words[0], '-g', marked, '-o', file(output));
    const text = readFileSync(file(written), 'utf8');
    expect(out === text).toBe(true);
    if (name === 'gexf' || name === 'csv, evidence') expect(text).toMatch(/[\u200e\u200f]/);
  });

  it.each(['gexf', 'graphml', 'csv'])('a terminal is shown no mark of direction: %s', async (name) => {
    const { isTTY } = process.stdout;
    process.stdout.isTTY = true;
    try {
      const { out } = await run('export', name, '-g', marked);
      expect(out).toContain('\ufffd');
      expect(out).not.toMatch(/[\u200e\u200f]/);
    } finally {
      process.stdout.isTTY = isTTY;
    }
  });
});

describe('draw', () => {
  it.each([
    ['graph.svg', '<?xml'],
    ['graph.png', '\u0089PNG'],
  ])('writes %s and says what is in it', async (name, start) => {
    const { result, err } = await run('draw', '-g', built, '-o', file(name), '--scale', '1');
    expect(result).toBe(0);
    expect(readFileSync(file(name), 'latin1').startsWith(start)).toBe(true);
    expect(err).toMatch(/\d+ names and events.*, \d+ lines.*\n$/);
  });

  it.each([
    ['a key', () => graph.findNode((_, { name }) => name === 'Rosa Tamm')!],
    ['the first of those a name fits', () => 'Rosa Tamm#1'],
  ])('draws what surrounds %s', async (_, name) => {
    const { result } = await run('draw', '-g', built, '--around', name(), '-o', file('named.svg'));
    expect(result).toBe(0);
    expect(readFileSync(file('named.svg'), 'utf8')).toContain('<title>Around Rosa Tamm: who met whom');
  });

  it('a number beyond those a name fits is nobody', async () => {
    const { result, err } = await run('draw', '-g', built, '--around', 'Rosa Tamm#99', '-o', file('nobody.svg'));
    expect(err).toContain('“Rosa Tamm#99”');
    expect(result).toBe(1);
    expect(existsSync(file('nobody.svg'))).toBe(false);
  });

  it('draws what surrounds one name', async () => {
    const { result } = await run('draw', '-g', built, '--around', 'Rosa Tamm', '-o', file('around.svg'));
    expect(result).toBe(0);
    expect(readFileSync(file('around.svg'), 'utf8')).toContain('<title>Around Rosa Tamm: who met whom');
  });
});

describe('what goes wrong', () => {
  it.each([
    [['draw', '-o', 'x.jpg'], 2, '“x.jpg” ends in none of .svg, .png and .pdf'],
    [['draw', '-o', 'x.png', '--limit', 'many'], 2, '“many” is no whole number of 1 or more'],
    [['draw', '-o', 'x.png', '--relations', 'kissed'], 2, '“kissed” is none of met, said, condemned, reported-by'],
    [['draw', '-o', 'x.png', '--include', 'rumoured'], 2, '“rumoured” is none of actual'],
    [['draw', '-o', 'x.png', '--around', 'Qwxyz'], 1, 'nobody and nothing in the graph is called “Qwxyz”'],
    [['draw', '-o', join(folder, 'none/x.png')], 1, 'its folder does not exist'],
    [['export', 'gexf', '-o', folder], 1, 'it is a folder'],
    [['export', 'html', '--limit', '0'], 2, '“0” is no whole number of 1 or more'],
    [['export', 'csv', '--table', 'rows'], 2, '“rows” is none of edges, nodes, evidence'],
    [['export', 'json', '-o', join(folder, 'none/x.json')], 1, 'its folder does not exist'],
    [['export', 'pdf'], 2, 'unknown command'],
  ])('%j ends with %d and says: %s', async (argv, code, words) => {
    const { result, err, out } = await run(...argv, ...(argv[1] === 'pdf' ? [] : ['-g', built]));
    expect(err).toContain(words);
    expect(result).toBe(code);
    expect(out).toBe('');
    expect(existsSync('x.png')).toBe(false);
  });

  it('says when nothing is left to draw, and writes no file', async () => {
    const lonely = graph.findNode(
      (key, { type, name }) =>
        type !== 'event' && name.includes(' ') && !graph.someEdge(key, (_, edge) => edge.type === 'met'),
    )!;
    const name = graph.getNodeAttribute(lonely, 'name');
    const argv = ['draw', '-o', file('none.svg'), '--around', name, '--relations', 'met', '-g', built];
    const { result, err } = await run(...argv);
    expect(err).toContain('nothing to draw');
    expect(result).toBe(1);
    expect(existsSync(file('none.svg'))).toBe(false);
  });

  it.each([
    ['draw', '-o', 'x.png'],
    ['export', 'html'],
    ['export', 'gexf'],
  ])('%s %s of no graph says so', async (...argv) => {
    const { result, err } = await run(...argv, '-g', join(folder, 'nowhere'));
    expect(err).toContain('there is no graph; build one first');
    expect(result).toBe(1);
  });
});
