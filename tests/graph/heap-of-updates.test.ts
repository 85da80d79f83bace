import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jest } from '@jest/globals';

/** How far the heap may grow, in percent; 0 is V8's own way. */
let growth = 0;
jest.unstable_mockModule('node:v8', () => ({
  ...jest.requireActual<object>('node:v8'),
  setFlagsFromString: (flag: string) => {
    growth = Number(flag.replace('--heap-growing-percent=', ''));
  },
}));
const { bringUpToDate, bringUpToDateInTurns, openStore, tellUpdatesTo } = await import('../../src/graph/index.js');
const { sample } = await import('./store/sample-articles.js');

let folder: string;
let store: ReturnType<typeof openStore>;
let during: Set<number>;

beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'wiregraph-heap-')), 'graph');
  store = openStore(folder, { write: true });
  store.put([sample('Text.')]);
  growth = 0;
  during = new Set();
  tellUpdatesTo(({ step }) => step && during.add(growth));
});
afterEach(async () => {
  tellUpdatesTo(() => {});
  await store.close();
  rmSync(join(folder, '..'), { recursive: true, force: true });
});

test.each([
  ['at one go', async () => bringUpToDate(store)],
  ['in turns', () => bringUpToDateInTurns(store)],
])('while tables are made %s the heap is kept small, and afterwards it is as it was', async (_, bring) => {
  await bring();
  expect([...during].every((percent) => percent > 0)).toBe(true);
  expect(during.size).toBe(1);
  expect(growth).toBe(0);
});

test('a few changes are brought in as fast as the heap lets them', async () => {
  bringUpToDate(store);
  during.clear();
  store.put([sample('Another text.', { source: 'other.txt' })]);
  await bringUpToDateInTurns(store);
  expect([...during]).toEqual([0]);
});

test('an update that fails gives the heap back', async () => {
  tellUpdatesTo(() => {
    throw new Error('no more');
  });
  await expect(bringUpToDateInTurns(store)).rejects.toThrow('no more');
  expect(growth).toBe(0);
});
