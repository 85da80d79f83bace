import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import * as lockHolder from '../../../src/graph/store/lock-holder.js';

/** What others do between the moment in which a lock is found stale and the one in which it is taken away. */
let meanwhile: () => void = () => {};
const isWriting = (lock: string, holder: lockHolder.Holder): boolean => {
  const writes = lockHolder.isWriting(lock, holder);
  if (!writes) meanwhile();
  return writes;
};
jest.unstable_mockModule('../../../src/graph/store/lock-holder.js', () => ({ ...lockHolder, isWriting }));
const { takeWriterLock } = await import('../../../src/graph/store/writer-lock.js');

let folder: string;
let lock: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wiregraph-stale-'));
  lock = join(folder, 'writer.lock');
  writeFileSync(lock, DEAD);
});
afterEach(() => {
  meanwhile = () => {};
  rmSync(folder, { recursive: true });
});

const DEAD = JSON.stringify({ pid: 999_999_999, started: '1', owner: 'dead' });
const wordsOf = (pid: number, owner: string): string =>
  JSON.stringify({ pid, started: lockHolder.startedAt(pid), owner });
const LIVING = wordsOf(process.ppid, 'living');
/** Who takes a stale lock away holds a file named after its very words. */
const claimOf = (words: string): string =>
  `${lock}.after.${createHash('sha256').update(words).digest('hex').slice(0, 16)}`;

test('a stale lock is taken over, and nothing of it is left', () => {
  const release = takeWriterLock(folder);
  expect(JSON.parse(readFileSync(lock, 'utf8'))).toMatchObject({ pid: process.pid });
  expect(readdirSync(folder)).toEqual(['writer.lock']);
  release();
});

test('one that somebody took over meanwhile is not taken away', () => {
  meanwhile = () => writeFileSync(lock, LIVING);
  expect(() => takeWriterLock(folder)).toThrow(`process ${process.ppid} is writing this graph`);
  expect(readFileSync(lock, 'utf8')).toBe(LIVING);
  expect(readdirSync(folder)).toEqual(['writer.lock']);
});

test('while somebody alive takes it away nobody else does', () => {
  writeFileSync(claimOf(DEAD), LIVING);
  expect(() => takeWriterLock(folder)).toThrow('another process is writing this graph');
  expect(readFileSync(lock, 'utf8')).toBe(DEAD);
  expect(readFileSync(claimOf(DEAD), 'utf8')).toBe(LIVING);
});

test('who died while taking it away keeps nobody from it', () => {
  const died = JSON.stringify({ pid: 999_999_998, started: '1', owner: 'died' });
  writeFileSync(claimOf(DEAD), died);
  const release = takeWriterLock(folder);
  expect(JSON.parse(readFileSync(lock, 'utf8'))).toMatchObject({ pid: process.pid });
  expect(readdirSync(folder)).toEqual(['writer.lock']);
  release();
});
