import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { InputError } from '../../cli/exit-codes.js';
import { besideOf } from '../../cli/unfinished-files.js';
import { writeFileWhole } from '../../cli/write-file-whole.js';

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

test('what a killed process left beside a file is cleared; what others write, or left elsewhere, stays', async () => {
  const { pid } = spawnSync(process.execPath, ['-e', '']);
  const beside = (name: string, number: number): string =>
    basename(besideOf(at(name))).replace(`.${process.pid}-`, `.${number}-`);
  const stay = [
    beside('x.txt', process.ppid),
    beside('y.txt', pid),
    `.x.txt.${pid}-00000000.part`,
    `.x.txt.${pid}.part`,
    beside('x.txt', pid).replace('.part', '.kept'),
  ];
  for (const name of [beside('x.txt', pid), ...stay]) writeFileSync(at(name), 'half');
  await writeFileWhole(['new'], at('x.txt'));
  expect(readdirSync(folder).sort()).toEqual(['x.txt', ...stay].sort());
});
