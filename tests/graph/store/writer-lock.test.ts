import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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

  test('of one in another container that gave a sign just now', () => {
    writeFileSync(join(folder, 'writer.lock'), elsewhere);
    expect(() => takeWriterLock(folder)).toThrow(/is writing this graph/);
  });
});
