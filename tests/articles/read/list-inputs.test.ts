import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Listed, listInputs } from '../../../src/articles/read/files/list-inputs.js';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wiregraph-list-'));
  chmodSync(folder, 0o755);
  mkdirSync(join(folder, 'in/sub'), { recursive: true });
  for (const name of ['in/a.txt', 'in/sub/b.txt']) writeFileSync(join(folder, name), 'Ada Lund met Bo Marsh.');
});

afterEach(() => {
  chmodSync(join(folder, 'in/sub'), 0o755);
  rmSync(folder, { recursive: true });
});

const NOBODY = 65_534;

/** Does something as somebody to whom things are forbidden; nothing is to root. */
function forbidding<Result>(run: () => Result): Result {
  const own = process.geteuid!();
  if (own !== 0) return run();
  // the package that reads patterns is loaded by who may load it
  listInputs(`${folder}/in/*.txt`);
  process.seteuid!(NOBODY);
  try {
    return run();
  } finally {
    process.seteuid!(own);
  }
}

const told = (listed: readonly Listed[]): string[] =>
  listed.map((each) =>
    (typeof each === 'string' ? each : `${each.unseen ? 'unseen ' : ''}${each.problem}`).replaceAll(folder, ''),
  );

describe('a folder below that may not be looked into', () => {
  test.each([
    ['in a folder', 'in', 0o000],
    ['in a pattern', 'in/**/*.txt', 0o000],
    ['in a folder, its names known but nothing of what they are', 'in', 0o444],
  ])('is a problem, its articles unseen: %s', (_, input, mode) => {
    chmodSync(join(folder, 'in/sub'), mode);
    expect(told(forbidding(() => listInputs(join(folder, input))))).toEqual([
      '/in/a.txt',
      'unseen /in/sub: you may not look into it; change its permissions.',
    ]);
  });

  test('keeps a file in it from being taken for missing', () => {
    chmodSync(join(folder, 'in/sub'), 0);
    expect(() => forbidding(() => listInputs(join(folder, 'in/sub/b.txt')))).toThrow(/EACCES/);
    expect(() => forbidding(() => listInputs(join(folder, 'in/c.txt')))).toThrow(/there is no such file or folder/);
  });
});

test.each<[string, string, string[]]>([
  ['a folder', 'in', ['/in/a.txt', '/in/sub/b.txt']],
  ['a pattern', 'in/**/*.txt', ['/in/a.txt', '/in/sub/b.txt']],
  ['a pattern of one level', 'in/*.txt', ['/in/a.txt']],
])('%s that may be looked at has no problem', (_, input, wanted) => {
  expect(told(listInputs(join(folder, input)))).toEqual(wanted);
});

test('of links only those to articles are looked at', () => {
  for (const name of ['c.txt', 'c']) symlinkSync(name, join(folder, 'in', name));
  symlinkSync('gone.txt', join(folder, 'in/d.txt'));
  expect(told(listInputs(join(folder, 'in')))).toEqual([
    '/in/a.txt',
    '/in/sub/b.txt',
    'unseen /in/c.txt: cannot be looked into (ELOOP).',
  ]);
});
