import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Placed } from './placed/journal.js';

/** A power cut finds either file whole: what takes another's place is on the disk before it does, whoever puts it there. */
const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'wiregraph-placed-'));
let told: Readonly<Record<string, readonly Placed[]>>;

beforeAll(() => {
  const loaded = ['tsx', './tests/hostile/placed/journal.ts'].flatMap((each) => ['--import', each]);
  const { stdout, stderr } = spawnSync(process.execPath, [...loaded, 'tests/hostile/placed/put-in-place.ts', folder], {
    cwd: root,
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  told = JSON.parse(stdout);
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

/** What may be lost without harm. */
const NOT_WAITED_FOR = ['src/graph/store/pages/seen-whole.ts'];

test('every file of the program that renames is tried', () => {
  const renaming = ['cli', 'src', 'graph-export'].flatMap((part) =>
    readdirSync(join(root, part), { recursive: true, encoding: 'utf8' })
      .map((file) => `${part}/${file}`)
      .filter((file) => /\.tsx?$/.test(file) && /\brename(?:Sync)?\(/.test(readFileSync(join(root, file), 'utf8'))),
  );
  expect(renaming.sort()).toEqual([...Object.keys(told), ...NOT_WAITED_FOR].sort());
});

test.each([
  ['src/graph/store/compact-store.ts', 'graph/articles.mdb'],
  ['src/graph/store/repair-store.ts', 'spoilt/articles.mdb'],
  ['src/graph/decisions/write-decisions.ts', 'graph/decisions.json'],
  ['cli/console/history.ts', 'state/asked.txt'],
  ['cli/write-file-whole.ts', 'graph.json'],
])('%s waits until %s is on the disk', (file, to) => {
  expect(told[file]).toEqual([expect.objectContaining({ to: join(folder, to), onDisk: true })]);
});
