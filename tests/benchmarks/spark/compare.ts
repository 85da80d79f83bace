import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { safeJson } from '../../../graph-export/formats/safe-text.js';
import { corpusArticles } from './corpus-articles.js';

/**
 * npx tsx tests/benchmarks/spark/compare.ts --articles 300: builds the graph of real articles on one machine and on Spark, two
 * executors by default, and says whether both wrote the same bytes.
 */
const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '300' },
    master: { type: 'string', default: 'local-cluster[2,1,1024]' },
    partitions: { type: 'string', default: '4' },
  },
});
const root = fileURLToPath(new URL('../../../', import.meta.url));
const wiregraph = join(root, 'dist/cli/main.js');
const folder = mkdtempSync(join(tmpdir(), 'wiregraph-compare-'));
const at = (...parts: string[]): string => join(folder, ...parts);

try {
  const articles = corpusArticles(Number(values.articles));
  if (articles !== null) compare(articles);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function compare(articles: readonly object[]): void {
  writeFileSync(at('articles.jsonl'), articles.map((one) => `${JSON.stringify(one)}\n`).join(''));
  const [one, spark] = [timed(buildHere), timed(buildOnSpark)];
  const whole = JSON.parse(readFileSync(at('one.json'), 'utf8'));
  const expected = [...whole.nodes, ...whole.edges].map((entry: object) => safeJson(entry)).sort();
  const found = [...linesOf('nodes'), ...linesOf('edges')].sort();
  console.log(`${articles.length} articles: ${whole.nodes.length} nodes, ${whole.edges.length} edges`);
  console.log(`one machine  ${one} s   ${hashOf(expected)}`);
  console.log(`Spark        ${spark} s   ${hashOf(found)}   ${values.master}`);
  const same = expected.length === found.length && expected.every((line, position) => line === found[position]);
  console.log(same ? 'the same bytes' : 'NOT the same');
  if (!same) {
    const [a, b] = [new Set(expected), new Set(found)];
    for (const line of expected.filter((entry) => !b.has(entry)).slice(0, 5))
      console.log(`only here:  ${line.slice(0, 400)}`);
    for (const line of found.filter((entry) => !a.has(entry)).slice(0, 5))
      console.log(`only Spark: ${line.slice(0, 400)}`);
    process.exitCode = 1;
  }
}

function buildHere(): void {
  execFileSync('node', [wiregraph, 'build', at('articles.jsonl'), '-g', at('graph'), '--workers', '0'], {
    stdio: 'ignore',
  });
  execFileSync('node', [wiregraph, 'export', 'json', '-g', at('graph'), '-o', at('one.json')], { stdio: 'ignore' });
}

function buildOnSpark(): void {
  const environment = { WIREGRAPH_PROGRAM: `node ${wiregraph}`, PYTHONPATH: join(root, 'spark') };
  const settings = Object.entries(environment).flatMap(([name, value]) => [
    '--conf',
    `spark.executorEnv.${name}=${value}`,
  ]);
  const job = [join(root, 'spark/build_graph.py'), '--input', at('articles.jsonl'), '--output', at('out')];
  const { status, stderr } = spawnSync(
    'spark-submit',
    [
      '--master',
      values.master,
      '--conf',
      'spark.log.level=ERROR',
      ...settings,
      ...job,
      '--partitions',
      values.partitions,
    ],
    {
      env: { ...process.env, ...environment },
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'inherit', 'pipe'],
      maxBuffer: 1e9,
    },
  );
  if (status !== 0) throw new Error(`spark-submit ended with ${status}:\n${stderr.slice(-4000)}`);
}

function linesOf(part: string): string[] {
  const files = readdirSync(at('out', 'json', part)).filter((name) => name.startsWith('part-'));
  return files
    .flatMap((name) => readFileSync(at('out', 'json', part, name), 'utf8').split('\n'))
    .filter((line) => line !== '');
}

function timed(work: () => void): number {
  const start = performance.now();
  work();
  return Math.round((performance.now() - start) / 1000);
}

function hashOf(lines: readonly string[]): string {
  return createHash('sha256').update(lines.join('\n')).digest('hex').slice(0, 16);
}
