import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { jest } from '@jest/globals';
import { InputError } from '../../cli/exit-codes.js';
import { writeFileWhole } from '../../cli/write-file-whole.js';
import { besideOf } from '../../src/model/unfinished-files.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wiregraph-whole-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const at = (name: string): string => join(folder, name);

test('a file is written whole, in the place of the one before', async () => {
  writeFileSync(at('x.txt'), 'old');
  await writeFileWhole(['new ', Buffer.from('words')], at('x.txt'));
  expect(readFileSync(at('x.txt'), 'utf8')).toBe('new words');
  expect(readdirSync(folder)).toEqual(['x.txt']);
});

test('what is written is on the disk before it takes the place of the one before', async () => {
  writeFileSync(at('x.txt'), 'old');
  const handle = await open(at('x.txt'));
  const handles = Object.getPrototypeOf(handle) as FileHandle;
  await handle.close();
  const seen: string[][] = [];
  const { sync } = handles;
  const spy = jest.spyOn(handles, 'sync').mockImplementation(function (this: FileHandle) {
    seen.push(readdirSync(folder).map((name) => readFileSync(at(name), 'utf8')));
    return sync.call(this);
  });
  try {
    await writeFileWhole(['new'], at('x.txt'));
  } finally {
    spy.mockRestore();
  }
  expect(seen.map((texts) => texts.sort())).toEqual([['new', 'old']]);
  expect(readFileSync(at('x.txt'), 'utf8')).toBe('new');
});

test('when making it fails half-way, the file before stays and nothing is left beside it', async () => {
  writeFileSync(at('x.txt'), 'old');
  const pieces = (function* () {
    yield 'x'.repeat(3_000_000);
    throw new Error('half-way');
  })();
  await expect(writeFileWhole(pieces, at('x.txt'))).rejects.toThrow('half-way');
  expect(readFileSync(at('x.txt'), 'utf8')).toBe('old');
  expect(readdirSync(folder)).toEqual(['x.txt']);
});

test('a link stays a link, and what it leads to is written', async () => {
  writeFileSync(at('real.txt'), 'old');
  symlinkSync(at('real.txt'), at('link.txt'));
  await writeFileWhole(['new'], at('link.txt'));
  expect(readFileSync(at('real.txt'), 'utf8')).toBe('new');
});

test('a full disk is told in a sentence', async () => {
  if (!existsSync('/dev/full')) return;
  const failed = await writeFileWhole(['x'.repeat(100_000)], '/dev/full').catch((error: unknown) => error);
  expect(failed).toBeInstanceOf(InputError);
  expect((failed as Error).message).toMatch(/the disk is full/);
});

test.each(['articles.mdb', 'decisions.json', 'writer.lock'])('%s of a graph is never an output', async (name) => {
  mkdirSync(at('graph'));
  writeFileSync(at('graph/articles.mdb'), 'store');
  writeFileSync(at('graph/decisions.json'), '[]');
  await expect(writeFileWhole(['x'], at(`graph/${name}`))).rejects.toThrow('is a part of the graph');
  expect(readFileSync(at('graph/articles.mdb'), 'utf8')).toBe('store');
  await writeFileWhole(['x'], at('graph/picture.svg'));
});

test('a file of such a name elsewhere is any file', async () => {
  await writeFileWhole(['[]'], at('decisions.json'));
  expect(readFileSync(at('decisions.json'), 'utf8')).toBe('[]');
});

test('what killed processes left unfinished in its folder is cleared; what others write, or left elsewhere just now, stays', async () => {
  const { pid } = spawnSync(process.execPath, ['-e', '']);
  const beside = (name: string, number: number): string =>
    basename(besideOf(at(name))).replace(`.${process.pid}-`, `.${number}-`);
  const gone = [beside('x.txt', pid), beside('y.txt', pid), `.z.txt.${pid}-00000000.part`];
  const stay = [
    beside('x.txt', process.ppid),
    `.x.txt.${pid}-00000000.part`,
    `.x.txt.${pid}.part`,
    beside('x.txt', pid).replace('.part', '.kept'),
  ];
  for (const name of [...gone, ...stay]) writeFileSync(at(name), 'half');
  const twoDaysAgo = new Date(Date.now() - 2 * 86_400_000);
  for (const name of [gone[2]!, stay[2]!, stay[3]!]) utimesSync(at(name), twoDaysAgo, twoDaysAgo);
  await writeFileWhole(['new'], at('x.txt'));
  expect(readdirSync(folder).sort()).toEqual(['x.txt', ...stay].sort());
});
