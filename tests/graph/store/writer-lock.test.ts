import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { takeWriterLock } from '../../../src/graph/store/writer-lock.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wiregraph-lock-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const LONG_AGO = new Date('2020-01-01');
const elsewhere = JSON.stringify({ pid: 1, started: '1', space: 'pid:[1]' });

describe('a lock file that blocks nobody', () => {
  test.each([
    ['empty', ''],
    ['no JSON', 'hello'],
    ['null', 'null'],
    ['no process', '{}'],
    ['a process that cannot be', '{"pid":-1}'],
    ['a process that is dead', '{"pid":999999999,"started":"1"}'],
  ])('%s', (_, text) => {
    writeFileSync(join(folder, 'writer.lock'), text);
    takeWriterLock(folder)();
  });

  test('a folder', () => {
    mkdirSync(join(folder, 'writer.lock', 'deep'), { recursive: true });
    takeWriterLock(folder)();
  });

  test('a pipe, which is never waited for', () => {
    if (spawnSync('mkfifo', [join(folder, 'writer.lock')]).status !== 0) return;
    takeWriterLock(folder)();
  });

  test('a link to what has no end', () => {
    symlinkSync('/dev/zero', join(folder, 'writer.lock'));
    takeWriterLock(folder)();
  });

  test('more words than any of ours', () => {
    writeFileSync(join(folder, 'writer.lock'), `{"pid":1,${' '.repeat(5000)}"started":"1"}`);
    takeWriterLock(folder)();
  });

  const isLinux = process.platform === 'linux';
  (isLinux ? test.each : test.skip.each)([
    ['long ago', LONG_AGO],
    ['in days to come', new Date('2999-01-01')],
  ])('of a process that lives, not telling when it began, whose last sign was %s', (_, sign) => {
    writeFileSync(join(folder, 'writer.lock'), JSON.stringify({ pid: process.pid }));
    utimesSync(join(folder, 'writer.lock'), sign, sign);
    takeWriterLock(folder)();
  });

  test('one of another container that gave no sign for long', () => {
    writeFileSync(join(folder, 'writer.lock'), elsewhere);
    utimesSync(join(folder, 'writer.lock'), LONG_AGO, LONG_AGO);
    takeWriterLock(folder)();
  });
});

describe('a lock file that holds', () => {
  test('of a writer in this container', () => {
    const release = takeWriterLock(folder);
    expect(() => takeWriterLock(folder)).toThrow(/is writing this graph; wait until it is done/);
    release();
    takeWriterLock(folder)();
  });

  test('of a process that lives, not telling when it began, that gave a sign just now', () => {
    writeFileSync(join(folder, 'writer.lock'), JSON.stringify({ pid: process.pid }));
    expect(() => takeWriterLock(folder)).toThrow(/is writing this graph/);
  });

  test('of one in another container that gave a sign just now', () => {
    writeFileSync(join(folder, 'writer.lock'), elsewhere);
    expect(() => takeWriterLock(folder)).toThrow(/is writing this graph/);
  });
});

test('a writer shows from time to time that it lives, and no more once it is done', () => {
  jest.useFakeTimers({ now: Date.now() });
  try {
    const release = takeWriterLock(folder);
    const lock = join(folder, 'writer.lock');
    utimesSync(lock, LONG_AGO, LONG_AGO);
    // well within the ten minutes for which it is believed
    jest.advanceTimersByTime(60_000);
    expect(Math.abs(statSync(lock).mtimeMs - Date.now())).toBeLessThan(60_000);
    release();
    writeFileSync(lock, elsewhere);
    utimesSync(lock, LONG_AGO, LONG_AGO);
    jest.advanceTimersByTime(60_000);
    expect(statSync(lock).mtimeMs).toBe(LONG_AGO.getTime());
  } finally {
    jest.useRealTimers();
  }
});

test('a writer of another container that lives longer than its lease keeps its place', () => {
  jest.useFakeTimers({ now: Date.now() });
  const release = takeWriterLock(folder);
  try {
    // as who cannot tell whether the process lives sees it
    writeFileSync(join(folder, 'writer.lock'), elsewhere);
    for (let minutes = 0; minutes < 60; minutes += 5) {
      jest.advanceTimersByTime(5 * 60_000);
      expect(() => takeWriterLock(folder)).toThrow(/is writing this graph/);
    }
  } finally {
    release();
    jest.useRealTimers();
  }
});
