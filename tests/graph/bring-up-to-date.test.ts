import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bringUpToDate, bringUpToDateInTurns, isUpToDate } from '../../src/graph/bring-up-to-date.js';
import { type ArticleStore, openStore, readDecisions } from '../../src/graph/index.js';
import { sample } from './store/sample-articles.js';

let folder: string;
let store: ArticleStore;

beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'wiregraph-date-')), 'graph');
  store = openStore(folder, { write: true });
});

afterEach(async () => {
  await store.close();
  rmSync(join(folder, '..'), { recursive: true, force: true });
});

const isNow = (): boolean => isUpToDate(store, readDecisions(folder));
const put = (first: number, count: number): void =>
  store.put(Array.from({ length: count }, (_, at) => sample(`Text ${first + at}.`, { source: `${first + at}.txt` })));

/** More changed articles than one transaction takes. */
const MANY = 600;

describe.each([
  ['at one go', async () => bringUpToDate(store)],
  ['in turns', () => bringUpToDateInTurns(store)],
])('tables brought up to date %s', (_, bring) => {
  test('are made anew once, and then there is nothing to do', async () => {
    put(0, 3);
    expect(isNow()).toBe(false);
    expect(await bring()).toBe(true);
    expect(isNow()).toBe(true);
    expect(await bring()).toBe(false);
    put(3, 1);
    expect(isNow()).toBe(false);
    // one more article: what is there is gone on from
    expect(await bring()).toBe(false);
    expect(isNow()).toBe(true);
  });

  test('are whole after more changes than one transaction takes', async () => {
    put(0, 1);
    await bring();
    put(1, MANY);
    expect(isNow()).toBe(false);
    expect(await bring()).toBe(false);
    expect(isNow()).toBe(true);
    expect(await bring()).toBe(false);
  });
});

test('what was cut short between two transactions is made anew, not gone on from', async () => {
  put(0, 1);
  bringUpToDate(store);
  const { about } = store.graph!;
  about.putSync('made', { ...(about.get('made') as object), whole: false });
  expect(isNow()).toBe(false);
  expect(bringUpToDate(store)).toBe(true);
  expect(isNow()).toBe(true);
});

test('until the last of several transactions is done the tables are not whole', async () => {
  put(0, MANY);
  const seen: boolean[] = [];
  const { about } = store.graph!;
  const watched = new Proxy(store, {
    get: (target, name) => {
      const part: unknown = Reflect.get(target, name, target);
      if (typeof part !== 'function') return part;
      return (...given: unknown[]): unknown => {
        const made: unknown = part.apply(target, given);
        if (name === 'change') seen.push((about.get('made') as { whole?: boolean } | undefined)?.whole === true);
        return made;
      };
    },
  });
  bringUpToDate(watched);
  expect(seen.length).toBeGreaterThan(2);
  expect(seen.slice(0, -1)).not.toContain(true);
  expect(seen.at(-1)).toBe(true);
});

test('in turns, what else is to be done gets its turn', async () => {
  put(0, MANY);
  let turns = 0;
  let done = false;
  const count = (): void => {
    turns += 1;
    if (!done) setImmediate(count);
  };
  setImmediate(count);
  await bringUpToDateInTurns(store);
  done = true;
  expect(turns).toBeGreaterThan(0);
});
