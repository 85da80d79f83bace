import { execFileSync, spawnSync } from 'node:child_process';
import { closeSync, existsSync, mkdtempSync, openSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleProgram } from '../../package/bundle.js';

/** The program as npm installs it: bundled, beside the package's other files. */
const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'wiregraph-program-'));
const graph = join(folder, 'graph');
const wiregraph = (...argv: string[]): string =>
  execFileSync(process.execPath, [join(folder, 'dist/cli/main.js'), ...argv], {
    encoding: 'utf8',
    cwd: folder,
    stdio: 'pipe',
  });

beforeAll(async () => {
  for (const name of ['seeds', 'node_modules', 'package.json', 'examples'])
    symlinkSync(join(root, name), join(folder, name));
  await bundleProgram(join(folder, 'dist'));
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

test('reads on worker threads, answers and exports', () => {
  writeFileSync(
    join(folder, 'a.txt'),
    'OSLO, May 2, 2031 — President Ada Lund met Prime Minister Bo Marsh in Oslo on Friday.',
  );
  writeFileSync(join(folder, 'b.txt'), 'Chancellor Cyra Vale condemned Bo Marsh, “a liar”, in a speech.');
  expect(wiregraph('build', 'a.txt', 'b.txt', '-g', graph, '--workers', '2')).toContain('2 articles');
  expect(wiregraph('query', 'who met Bo Marsh', '-g', graph)).toContain('Ada Lund met Bo Marsh');
  expect(JSON.parse(wiregraph('export', 'json', '-g', graph)).nodes.length).toBeGreaterThan(2);
}, 120_000);

test('is a library', () => {
  const script = `
    const { loadEnglish, extractArticle } = await import(${JSON.stringify(join(folder, 'dist/src/index.js'))});
    const source = { source: 'a', text: 'Ada Lund met Bo Marsh.', title: null, date: null, outlet: null, url: null };
    console.log(extractArticle(source, loadEnglish()).claims.map(({ type }) => type).join());`;
  const out = execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
  expect(out).toContain('met');
}, 60_000);

test.each(readdirSync(join(root, 'examples')))(
  'the example %s runs and prints what it found',
  (name) => {
    const out = execFileSync(
      process.execPath,
      ['--preserve-symlinks', '--preserve-symlinks-main', join('examples', name), 'graph.svg'],
      { encoding: 'utf8', cwd: folder },
    );
    expect(out).toMatch(/met/);
  },
  60_000,
);

(existsSync('/dev/full') ? test.each : test.skip.each)([
  [['--help']],
  [['completion', 'bash']],
  [['articles', '--json', '-g', graph]],
])(
  'what cannot be written is told in a sentence, with exit code 1: %j',
  (argv) => {
    const full = openSync('/dev/full', 'w');
    const { status, stderr } = spawnSync(process.execPath, [join(folder, 'dist/cli/main.js'), ...argv], {
      encoding: 'utf8',
      cwd: folder,
      stdio: ['ignore', full, 'pipe'],
    });
    closeSync(full);
    expect(stderr).toBe('wiregraph: standard output cannot be written: the disk is full.\n');
    expect(status).toBe(1);
  },
  60_000,
);
