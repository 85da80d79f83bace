import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildGraph } from '../../../cli/commands/build.js';
import { openStore } from '../../../src/graph/index.js';
import { capture } from '../capture.js';

const script = fileURLToPath(new URL('./build-slowly.ts', import.meta.url));
/** What a reader is ready to wait, and what a busy machine takes besides to end a process. */
const LIMIT_MS = 2000 + 1500;
/** How long starting and getting to the slow article may take. */
const AT_WORK_MS = 8000;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wiregraph-interrupt-'));
  writeFileSync(join(folder, 'good.txt'), 'Ada Lund met Bo Marsh in Orlin.');
  writeFileSync(join(folder, 'slow.txt'), 'Slow is this article.');
});
afterEach(() => rmSync(folder, { recursive: true }));

test.each(['0', '2'])(
  'Ctrl-C ends a build that hangs on an article, with %s workers, and it can go on from there',
  async (workers) => {
    const graph = join(folder, 'graph');
    const inputs = [join(folder, 'good.txt'), join(folder, 'slow.txt')];
    const child = spawn(process.execPath, ['--import', 'tsx', script, graph, workers, ...inputs], { stdio: 'pipe' });
    await new Promise((resolve) => setTimeout(resolve, AT_WORK_MS));
    expect(child.exitCode).toBeNull();
    const start = Date.now();
    const ended = new Promise<number>((resolve) => child.on('exit', () => resolve(Date.now() - start)));
    child.kill('SIGINT');
    expect(await ended).toBeLessThan(LIMIT_MS);

    const toy = new URL('../../build/toy-extractor.ts', import.meta.url).href;
    const { result } = await capture(() => buildGraph([join(folder, 'good.txt')], { graph, workers: 0 }, toy));
    expect(result).toBe(0);
    const store = openStore(graph);
    expect([...store.ids()]).toHaveLength(1);
    await store.close();
  },
  60_000,
);
