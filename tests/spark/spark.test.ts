import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';
import { safeJson } from '../../graph-export/formats/safe-text.js';
import { readArticles } from '../../src/articles/index.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const PYTHON = process.env.PYTHON ?? 'python3';
const WIREGRAPH = join(root, 'dist/cli/main.js');
/** A JVM, Python workers, and some six hundred small stages, on a machine that does other things too. */
const SPARK_LIMIT_MS = 400_000;

const missing =
  spawnSync(PYTHON, ['-c', 'import pyspark']).status !== 0
    ? 'no Python with PySpark (pip install -r spark/requirements.txt, or PYTHON=path)'
    : spawnSync('java', ['-version']).status !== 0
      ? 'no Java (17 or later)'
      : null;
if (missing && process.env.CI) throw new Error(`The Spark test must run where CI is set: ${missing}.`);
if (missing) process.stderr.write(`SKIPPED: the Spark test, for there is ${missing}.\n`);
const whenSpark = missing ? describe.skip : describe;

whenSpark('a graph built on Spark', () => {
  const folder = mkdtempSync(join(tmpdir(), 'wiregraph-spark-'));
  const wiregraph = (...argv: string[]): string =>
    execFileSync('node', [WIREGRAPH, ...argv], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  let answer: { problems: string[]; rows: Record<string, number>; linked: Linked[] };
  let whole: { lines: string[]; articles: Record<string, object> };

  beforeAll(async () => {
    const articles = join(folder, 'articles.jsonl');
    writeFileSync(articles, await sampleLines());
    wiregraph('build', articles, '-g', join(folder, 'graph'), '--workers', '0');
    const text = wiregraph('export', 'json', '-g', join(folder, 'graph'));
    const { nodes, edges, attributes } = JSON.parse(text);
    whole = { lines: [...nodes, ...edges].map((one: object) => safeJson(one)), articles: attributes.articles };
    // every line as the file has it, but for what stands between lines
    for (const line of whole.lines) if (!text.includes(line)) throw new Error(`not in the export: ${line}`);
    writeFileSync(articles, `{"title": "an article without a text"}\n`, { flag: 'a' });
    const environment = {
      ...process.env,
      PYTHONPATH: join(root, 'spark'),
      WIREGRAPH_PROGRAM: `node ${WIREGRAPH}`,
      PYSPARK_PYTHON: PYTHON,
    };
    const script = join(root, 'tests/spark/build_and_link.py');
    const out = execFileSync(PYTHON, [script, articles, join(folder, 'out')], {
      encoding: 'utf8',
      env: environment,
      cwd: folder,
      stdio: ['ignore', 'pipe', 'pipe'],
      maxBuffer: 1e9,
    });
    answer = JSON.parse(out.trim().split('\n').at(-1)!);
  }, SPARK_LIMIT_MS);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** All that Spark has written below a folder; cells of tables may hold lines that are empty. */
  const textOf = (part: string): string =>
    readdirSync(join(folder, 'out', part))
      .filter((name) => name.startsWith('part-'))
      .sort()
      .map((name) => readFileSync(join(folder, 'out', part, name), 'utf8'))
      .join('');
  const linesOf = (part: string): string[] => textOf(part).trimEnd().split('\n');

  test('has the nodes and edges that one machine exports, byte for byte', () => {
    expect([...linesOf('json/nodes'), ...linesOf('json/edges')].sort()).toEqual([...whole.lines].sort());
    expect(whole.lines.length).toBeGreaterThan(300);
  });

  test('has the articles, with their sources as one machine names them, and which copies which', () => {
    const articles = linesOf('json/articles').map((line) => JSON.parse(line));
    expect(Object.fromEntries(articles.map(({ key, attributes }) => [key, attributes]))).toEqual(whole.articles);
    expect(articles.filter(({ attributes }) => attributes.copyOf !== null)).toHaveLength(1);
  });

  test('has the files that one machine writes for neo4j-admin', () => {
    wiregraph('export', 'neo4j-admin', '-g', join(folder, 'graph'), '-o', join(folder, 'bulk'), '--name', 'test');
    for (const part of ['nodes', 'relationships']) {
      const records = (text: string) =>
        Papa.parse<string[]>(text, { newline: '\n' })
          .data.map((row) => row.join('|'))
          .sort();
      const text = `${textOf(`neo4j/${part}-header`)}${textOf(`neo4j/${part}`)}`.trimEnd();
      expect(records(text)).toEqual(records(readFileSync(join(folder, 'bulk', `${part}.csv`), 'utf8').trimEnd()));
    }
  });

  test('has tables with a row for each', () => {
    const { articles, nodes, edges, joins } = answer.rows;
    expect([articles, nodes! + edges!]).toEqual([Object.keys(whole.articles).length, whole.lines.length]);
    expect(joins).toBeGreaterThan(20);
  });

  test('tells what gave no article, and goes on', () => {
    expect(answer.problems).toEqual([expect.stringContaining('neither “text” nor “html”')]);
  });

  test('links what pairs lead to, in one task and in rounds', () => {
    for (const { pairs, roots } of answer.linked) {
      const expected = linkedBy(pairs);
      for (const found of roots) expect(Object.fromEntries(found)).toEqual(expected);
    }
  });
});

interface Linked {
  readonly pairs: readonly (readonly [string, string])[];
  readonly roots: readonly (readonly (readonly [string, string])[])[];
}

/** The smallest that pairs lead to, by going round until nothing changes. */
function linkedBy(pairs: Linked['pairs']): Record<string, string> {
  const roots = new Map(pairs.flat().map((one) => [one, one]));
  for (let changed = true; changed; ) {
    changed = false;
    for (const [one, other] of pairs) {
      const [a, b] = [roots.get(one)!, roots.get(other)!].sort() as [string, string];
      if (a === b) continue;
      changed = true;
      roots.set(one, a).set(other, a);
    }
  }
  return Object.fromEntries(roots);
}

/** The sample articles as JSON Lines, one of them twice. */
async function sampleLines(): Promise<string> {
  const lines: string[] = [];
  for await (const read of readArticles([join(root, 'seeds/articles')])) {
    if (!('text' in read)) continue;
    const { text, title, date, outlet, url } = read;
    lines.push(JSON.stringify({ text, title, date, outlet, url }));
  }
  return `${[...lines, lines[0]].join('\n')}\n`;
}
