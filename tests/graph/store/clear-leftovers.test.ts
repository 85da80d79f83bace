import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { checkGraph } from '../../../cli/commands/check.js';
import { compactGraph } from '../../../cli/commands/compact.js';
import { openStore } from '../../../src/graph/index.js';
import { takeWriterLock } from '../../../src/graph/store/writer-lock.js';
import { besideOf } from '../../../src/model/unfinished-files.js';
import { capture } from '../../cli/capture.js';
import { sample } from './sample-articles.js';

let folder: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'wiregraph-leftovers-'));
  const store = openStore(folder, { write: true });
  store.put([sample('Ada Lund met Bo Marsh in Orlin.')]);
  await store.close();
});
afterEach(() => rmSync(folder, { recursive: true }));

const { pid: gone } = spawnSync(process.execPath, ['-e', '']);
const LONG_AGO = new Date('2020-01-01');
const part = (name: string, pid: number): string =>
  basename(besideOf(join(folder, name))).replace(`.${process.pid}-`, `.${pid}-`);
const words = (pid: number, space?: string): string =>
  JSON.stringify({ pid, started: '1', ...(space ? { space } : {}), owner: 'x' });

function leave(name: string, text: string, at?: Date): string {
  writeFileSync(join(folder, name), text);
  if (at) utimesSync(join(folder, name), at, at);
  return name;
}

/** What nobody alive can have. */
const dead = (): string[] => [
  leave(part('articles.seen', gone), '{'),
  leave(part('page.html', gone), '<'),
  leave('.page.html.4711-00000000.part', '<', LONG_AGO),
  leave(`writer.lock.${gone}.0`, words(gone)),
  leave('writer.lock.4711.3', '', LONG_AGO),
  leave('writer.lock.4711.4', words(4711, 'pid:[1]'), LONG_AGO),
  leave('articles.seen.4711', '{', LONG_AGO),
];
/** What somebody may have, or is not ours. */
const alive = (): string[] => [
  leave(part('articles.seen', process.ppid), '{'),
  leave('.page.html.4711-00000000.part', '<'),
  leave('writer.lock.4711.3', ''),
  leave('writer.lock.4711.4', words(4711, 'pid:[1]')),
  leave('articles.seen.4711', '{'),
  leave('.gitignore', '*', LONG_AGO),
  leave('notes.4711.part', 'mine', LONG_AGO),
];
const there = (): string[] => readdirSync(folder).sort();

const CLEARING: readonly (readonly [string, () => Promise<unknown>])[] = [
  ['check', () => capture(() => checkGraph({ graph: folder }))],
  ['compact', () => capture(() => compactGraph({ graph: folder }))],
  ['whoever writes', () => openStore(folder, { write: true }).close()],
];

describe.each(CLEARING)('%s', (_, run) => {
  test('clears what killed processes left in the folder', async () => {
    const left = dead();
    await run();
    expect(there().filter((name) => left.includes(name))).toEqual([]);
    expect(there()).toContain('articles.mdb');
  });

  test('leaves what somebody may go on with, and what is not ours', async () => {
    const left = alive();
    await run();
    expect(there()).toEqual(expect.arrayContaining(left));
  });
});

describe('what a stale lock was cleared by', () => {
  const claim = 'writer.lock.after.0123456789abcdef';

  test('goes where the lock is held', () => {
    leave(claim, words(gone));
    takeWriterLock(folder)();
    expect(there()).not.toContain(claim);
  });

  test('stays where nobody holds it: somebody may be about to take the stale lock away by it', async () => {
    leave(claim, words(gone));
    await capture(() => checkGraph({ graph: folder }));
    expect(there()).toContain(claim);
  });
});
