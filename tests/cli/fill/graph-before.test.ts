import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommandLine } from '../../../cli/run-command-line.js';
import { capture } from '../capture.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wiregraph-before-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test.each(['build', 'add'])('%s that reads nothing leaves no graph behind', async (command) => {
  const graph = join(folder, 'graph');
  const { result } = await capture(() => runCommandLine([command, join(folder, 'missing.txt'), '-g', graph]));
  expect(result).toBe(1);
  expect(existsSync(graph)).toBe(false);
});

test('build says that no graph was made, and what stood in the folder stays', async () => {
  const graph = join(folder, 'graph');
  mkdirSync(graph);
  writeFileSync(join(graph, '.gitignore'), 'graph.cache');
  const { err } = await capture(() => runCommandLine(['build', join(folder, '*.none'), '-g', graph]));
  expect(err).toContain('no article was read; no graph was made');
  expect(readdirSync(graph)).toEqual(['.gitignore']);
});

test('a graph that was there before stays, and a text that came twice is named', async () => {
  const graph = join(folder, 'graph');
  for (const name of ['a', 'b']) writeFileSync(join(folder, `${name}.txt`), 'Ada Lund met Bo Marsh in Oslo on Friday.');
  const built = await capture(() => runCommandLine(['build', join(folder, '*.txt'), '-g', graph]));
  expect(built.err).toMatch(/b\.txt: has the very text of .*a\.txt; they are one article/);
  const { err } = await capture(() => runCommandLine(['build', join(folder, 'missing.txt'), '-g', graph]));
  expect(err).toContain('holds what it held before');
  expect(existsSync(graph)).toBe(true);
});
