import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildGraph } from '../../cli/commands/build.js';
import { bundleProgram } from '../../package/bundle.js';
import { readDecisions } from '../../src/graph/decisions/read-decisions.js';
import { openStore } from '../../src/graph/index.js';
import { capture } from '../cli/capture.js';

/** Sixteen people decide on one graph at one moment, each in a process of his own: what one was told is written, is written. */
const AT_ONCE = 16;
const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'wiregraph-decide-'));
const graph = join(folder, 'graph');

beforeAll(async () => {
  for (const name of ['seeds', 'node_modules', 'package.json']) symlinkSync(join(root, name), join(folder, name));
  await bundleProgram(join(folder, 'dist'));
  const rows = Array.from({ length: AT_ONCE }, (_, n) =>
    JSON.stringify({
      text: `Ada Lund met Bo Marsh in Orlin. “It is late in town ${n},” said Lund.`,
      date: '2031-05-02',
    }),
  );
  writeFileSync(join(folder, 'rows.jsonl'), rows.join('\n'));
  await capture(() => buildGraph([join(folder, 'rows.jsonl')], { graph, workers: 0 }));
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Ends with the exit code and what it said; begins its work only when a line is written to it. */
function reject(article: string): { readonly child: ChildProcess; readonly end: Promise<readonly [number, string]> } {
  // all are started, wait for the word, and go at one moment
  const line = ['dist/cli/main.js', 'reject', 'said', '--article', article, '--all', '-g', graph];
  const child = spawn('sh', ['-c', 'read go; exec "$0" "$@"', process.execPath, ...line], { cwd: folder });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream!.on('data', (piece: Buffer) => {
      said += piece.toString();
    });
  return { child, end: once(child, 'close').then(([code]) => [code as number, said] as const) };
}

test('of sixteen decisions made at one moment none is lost', async () => {
  const store = openStore(graph);
  const articles = store.ids();
  await store.close();
  expect(articles).toHaveLength(AT_ONCE);
  const all = articles.map((article) => ({ article, ...reject(article) }));
  for (const { child } of all) child.stdin!.end('go\n');
  const ends = await Promise.all(all.map(async ({ article, end }) => [article, ...(await end)] as const));
  const written = new Set(readDecisions(graph).map(({ one }) => one.article));
  const told = ends.filter(([, code]) => code === 0).map(([article]) => article);
  expect([...written].sort()).toEqual([...told].sort());
  // whoever could not write is told so; there is time for all of them to
  expect(ends.filter(([, code]) => code !== 0)).toEqual([]);
  expect(readDecisions(graph)).toHaveLength(written.size);
}, 300_000);
