import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { articleId } from '../../../src/articles/article-id.js';
import { openStore, repairStore, unreadArticles } from '../../../src/graph/index.js';
import { newestOf, PageFile } from '../../../src/graph/store/pages/page-file.js';
import { PageSums } from '../../../src/graph/store/pages/page-sums.js';
import { noteSeenWhole, wasSeenWhole } from '../../../src/graph/store/pages/seen-whole.js';
import { freePages, verifyPages } from '../../../src/graph/store/pages/verify-pages.js';
import { FREE_TREE, PageWalk } from '../../../src/graph/store/pages/walk-pages.js';
import { salvageRows } from '../../../src/graph/store/salvage-rows.js';
import { sample } from './sample-articles.js';

let folder: string;
let path: string;
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'wiregraph-pages-')), 'graph');
  path = join(folder, 'articles.mdb');
});
afterEach(() => rmSync(join(folder, '..'), { recursive: true }));

/** A text that fills pages: "lund 7 at 0 lund 7 at 1 …". */
const text = (number: number, words = 1500): string =>
  Array.from({ length: words }, (_, at) => `lund ${number} at ${at * 7919}`).join(' ');

async function change(action: (store: ReturnType<typeof openStore>) => void): Promise<void> {
  const store = openStore(folder, { write: true });
  action(store);
  await store.close();
}
const fill = (from: number, to: number): Promise<void> =>
  change((store) => store.put(Array.from({ length: to - from }, (_, at) => sample(text(from + at)))));

test('a store written to has sums over all of its pages, at once and after every later change', async () => {
  await fill(0, 40);
  expect(verifyPages(path)).toMatchObject({ damage: null, summed: true });
  await fill(40, 43);
  await change((store) =>
    store.remove(
      store
        .ids()
        .slice(0, 20)
        .map((article) => ({ article })),
    ),
  );
  expect(verifyPages(path)).toMatchObject({ damage: null, summed: true });
});

test('a number of pages that no file has leads to no answer about pages that are not there', async () => {
  await fill(0, 10);
  const bytes = readFileSync(path);
  const file = new PageFile(path);
  const { pageSize, lastPage } = newestOf(file.metas()!);
  file.close();
  // the number of the last page stands in both first pages
  for (const at of [0, pageSize].map(
    (page) => page + bytes.subarray(page, page + pageSize).indexOf(lastPage, 24 + 120),
  ))
    bytes[at + 6] = 8;
  writeFileSync(path, bytes);
  expect(verifyPages(path).damage).not.toBeNull();
  expect(salvageRows(path, ['texts']).rows.get('texts')!.size).toBe(10);
});

test.each([
  [52, [1, 2, 3, 4, 5, 6]],
  [53, [5]],
])('flags of the free pages that LMDB would follow to its end are looked at before (byte %d)', async (at, bits) => {
  await fill(0, 10);
  const whole = readFileSync(path);
  expect(verifyPages(path).damage).toBeNull();
  for (const page of [0, 4096])
    for (const bit of bits) {
      const bytes = Buffer.from(whole);
      bytes[page + at]! ^= 1 << bit;
      writeFileSync(path, bytes);
      expect(verifyPages(path).damage).not.toBeNull();
    }
});

test('every page belongs to one tree or to the free pages', async () => {
  await fill(0, 30);
  await change((store) =>
    store.remove(
      store
        .ids()
        .slice(0, 25)
        .map((article) => ({ article })),
    ),
  );
  const file = new PageFile(path);
  const meta = newestOf(file.metas()!);
  const free = new Set<number>();
  const walk = new PageWalk(file, meta, {
    onRow: (row) => {
      if (row.table === FREE_TREE) for (const page of freePages(row, meta.lastPage)) free.add(page);
    },
  });
  walk.walk();
  file.close();
  const pages = Array.from({ length: walk.pages - 2 }, (_, at) => at + 2);
  expect(free.size).toBeGreaterThan(10);
  expect(pages.filter((page) => walk.isLive(page) === free.has(page))).toEqual([]);
});

test('a bit that anybody reads is missed wherever it flips, one that nobody reads is not', async () => {
  await fill(0, 12);
  const whole = readFileSync(path);
  const read = new Uint8Array(whole.length);
  const file = new PageFile(path);
  const meta = newestOf(file.metas()!);
  new PageWalk(file, meta, {
    onPage: ({ number, pages, gap, bytes }) => {
      const at = number * meta.pageSize;
      read.fill(1, at, at + gap[0]);
      read.fill(1, at + gap[1], at + Math.min(bytes.length, pages * meta.pageSize));
    },
  }).walk();
  const summed = PageSums.read(file, meta)!;
  file.close();
  expect(summed.sealed).toBe(meta.transaction - 1);
  fc.assert(
    fc.property(fc.nat(whole.length * 8 - 1), (bit) => {
      const at = bit >> 3;
      const spoilt = Buffer.from(whole);
      spoilt[at]! ^= 1 << (bit & 7);
      writeFileSync(path, spoilt);
      const { damage } = verifyPages(path);
      // the newest pages of free lists and tables are checked by what they lead to
      if (at >= 2 * meta.pageSize && read[at] === 0) expect(damage).toBeNull();
      else if (damage === null) expect(readableAs(whole)).toBe(true);
    }),
    { numRuns: 300 },
  );
  writeFileSync(path, whole);
});

/** Whether the store gives what it gave before. */
function readableAs(whole: Buffer): boolean {
  const told = (): string => {
    const store = openStore(folder);
    const all = JSON.stringify([...store.sources()]);
    void store.close();
    return all;
  };
  const now = told();
  const kept = readFileSync(path);
  writeFileSync(path, whole);
  const before = told();
  writeFileSync(path, kept);
  return now === before;
}

/** Flips a bit in the pages that hold the text of an article. */
function spoil(article: string): Buffer {
  const bytes = readFileSync(path);
  const file = new PageFile(path);
  let [last, at] = [-1, -1];
  new PageWalk(file, newestOf(file.metas()!), {
    onPage: ({ number }) => {
      last = number * 4096;
    },
    onRow: ({ table, key }) => {
      if (table === 'texts' && key.toString().startsWith(article)) at = last + 60;
    },
  }).walk();
  file.close();
  bytes[at]! ^= 4;
  writeFileSync(path, bytes);
  return bytes;
}

test('what is damaged is named with its table, and no reader or writer opens it', async () => {
  await fill(0, 12);
  spoil(articleId(text(7)));
  const said = /articles\.mdb is damaged: page \d+ \(texts\) is not as it was written\. .*wiregraph check --repair -g/;
  expect(() => openStore(folder)).toThrow(said);
  expect(() => openStore(folder, { write: true })).toThrow(said);
});

test('mending keeps what is whole, names what is lost, and leaves the damaged file beside it', async () => {
  await fill(0, 12);
  expect(await repairStore(folder)).toBeNull();
  const bytes = spoil(articleId(text(7)));
  const repaired = await repairStore(folder);
  expect(repaired).toMatchObject({ kept: 11, toRead: 0, lost: [{ source: 'lund.txt' }] });
  expect(repaired!.damages).toEqual([expect.stringMatching(/page \d+ \(texts\)/)]);
  const store = openStore(folder);
  expect([...store.articles()].map((one) => one.text.slice(0, 8)).sort()).toEqual(
    [0, 1, 2, 3, 4, 5, 6, 8, 9, 10, 11].map((number) => text(number).slice(0, 8)).sort(),
  );
  await store.close();
  expect(readFileSync(`${path}.damaged`).equals(bytes)).toBe(true);
});

test('a text whose record is lost is to be read again', async () => {
  await fill(0, 12);
  const file = new PageFile(path);
  const lost: number[] = [];
  new PageWalk(file, newestOf(file.metas()!), {
    onPage: ({ table, number }) => {
      if (table === 'records') lost.push(number);
    },
  }).walk();
  file.close();
  const bytes = readFileSync(path);
  for (const page of lost) bytes.fill(0, page * 4096, (page + 1) * 4096);
  writeFileSync(path, bytes);
  const repaired = await repairStore(folder);
  expect(repaired).toMatchObject({ kept: 0, toRead: 12, lost: [] });
  const store = openStore(folder);
  expect([...unreadArticles(store)].map((one) => one.text).sort()).toEqual(
    Array.from({ length: 12 }, (_, number) => text(number)).sort(),
  );
  await store.close();
});

test('what a writer cut short left without sums is taken as it is, and summed by the next', async () => {
  await fill(0, 12);
  const store = openStore(folder, { write: true });
  store.put([sample('Ada Lund left.')]);
  expect(verifyPages(path)).toMatchObject({ damage: null, summed: false });
  store.put([sample('Bo Marsh left.')]);
  await store.close();
  expect(verifyPages(path)).toMatchObject({ damage: null, summed: true });
});

test('a value that one transaction writes twice, shorter the second time, is no damage', async () => {
  await fill(0, 3);
  // nothing that could be packed tighter: the value has to fill its pages
  const noise = Buffer.concat(Array.from({ length: 500 }, (_, at) => createHash('sha256').update(String(at)).digest()));
  const bytes = (length: number): Buffer => noise.subarray(0, length);
  await change((store) =>
    store.change(() => {
      for (const length of [14_000, 9000]) store.graph!.shingles.putSync(1, bytes(length));
    }),
  );
  expect(verifyPages(path)).toMatchObject({ damage: null, summed: true });
  await change((store) => expect(store.graph!.shingles.get(1)).toEqual(bytes(9000)));
});

test('a large file is taken for whole as long as nobody writes to it, a copy is not, a small one never', async () => {
  await fill(0, 3);
  const note = join(folder, 'seen');
  noteSeenWhole(path, note);
  expect(wasSeenWhole(path, note)).toBe(false);
  const large = join(folder, 'large');
  writeFileSync(large, Buffer.alloc(5 * 1024 * 1024));
  noteSeenWhole(large, note);
  expect(wasSeenWhole(large, note)).toBe(true);
  const { atime, mtime } = statSync(large);
  writeFileSync(large, Buffer.alloc(5 * 1024 * 1024, 1));
  const { utimesSync } = await import('node:fs');
  utimesSync(large, atime, mtime);
  expect(wasSeenWhole(large, note)).toBe(false);
});
