import { execFileSync } from 'node:child_process';
import { existsSync, lstatSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { open } from 'lmdb';
import { articleId } from '../../../src/articles/article-id.js';
import { writeDecisions } from '../../../src/graph/decisions/write-decisions.js';
import { type ArticleStore, openStore } from '../../../src/graph/index.js';
import { SpilledRuns } from '../../../src/graph/sorting/spilled-runs.js';
import { given, sample } from './sample-articles.js';

let folder: string;
let store: ArticleStore;

beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'wiregraph-store-')), 'graph');
  store = openStore(folder, { write: true });
});

afterEach(async () => {
  await store.close();
  rmSync(join(folder, '..'), { recursive: true, force: true });
});

const LUND = 'Ada Lund met Bo Marsh in Orlin.';
const VIK = 'Bo Marsh condemned the raid.';
const sourcesHeld = (): string[] => [...store.sources()].map(({ given: { source } }) => source).sort();

describe('files of a graph folder that came from elsewhere', () => {
  const own = ['articles.mdb', 'articles.mdb-lock', 'articles.seen'];
  const outside = (): string => join(folder, '..', 'theirs');
  beforeEach(async () => {
    store.put([sample(LUND)]);
    await store.close();
    writeFileSync(outside(), 'theirs');
  });

  test.each(own)('%s as a link is refused, and what it leads to stays', (name) => {
    rmSync(join(folder, name), { force: true });
    symlinkSync(outside(), join(folder, name));
    for (const write of [false, true])
      expect(() => openStore(folder, { write })).toThrow(`its ${name} is a link to somewhere else`);
    expect(readFileSync(outside(), 'utf8')).toBe('theirs');
    rmSync(join(folder, name));
  });

  test.each(own)('%s as a pipe is refused at once', (name) => {
    rmSync(join(folder, name), { force: true });
    execFileSync('mkfifo', [join(folder, name)]);
    for (const write of [false, true]) expect(() => openStore(folder, { write })).toThrow(`its ${name} is no file`);
    rmSync(join(folder, name));
  });

  test('what is written beside its place is not written through a link', () => {
    for (const name of ['decisions.json.new', 'sorting-told']) symlinkSync(outside(), join(folder, name));
    writeDecisions(folder, []);
    const runs = new SpilledRuns(join(folder, 'sorting-told'));
    runs.add([[Buffer.from('a'), Buffer.from('b')]]);
    runs.close();
    expect(readFileSync(outside(), 'utf8')).toBe('theirs');
    expect(existsSync(join(folder, 'sorting-told'))).toBe(false);
    expect(lstatSync(join(folder, 'decisions.json')).isFile()).toBe(true);
  });

  test('a folder that is itself a link is one', async () => {
    const link = `${folder}-link`;
    symlinkSync(folder, link);
    const through = openStore(link);
    expect(through.size()).toBe(1);
    await through.close();
  });
});

describe('what is held', () => {
  test('an article put is found by the id of its text, with its text and record', () => {
    const lund = sample(LUND);
    store.put([lund]);
    expect(store.size()).toBe(1);
    expect(store.get(articleId(LUND))).toEqual({ record: lund.record, text: LUND, sources: ['lund.txt'] });
    expect(store.get(articleId(VIK))).toBeNull();
  });

  test('the same text from two sources is one article, sources sorted, metadata of the first', () => {
    store.put([sample(LUND, { source: 'z.txt', title: 'Z' }), sample(LUND, { source: 'a.txt', title: 'A' })]);
    expect(store.size()).toBe(1);
    expect(store.get(articleId(LUND))).toMatchObject({
      sources: ['a.txt', 'z.txt'],
      record: { article: { title: 'A' } },
    });
  });

  test('the same text and source with other metadata depends on no order', () => {
    const [one, other] = [sample(LUND, { title: 'One' }), sample(LUND, { title: 'Other' })];
    store.put([one]);
    store.put([other]);
    const first = store.get(articleId(LUND));
    store.remove([{ article: articleId(LUND) }]);
    store.put([other]);
    store.put([one]);
    expect(store.get(articleId(LUND))).toEqual(first);
    expect(first?.sources).toEqual(['lund.txt']);
  });

  test('articles come in the order of ids', () => {
    store.put([VIK, LUND, 'Karin Moe said no.'].map((text) => sample(text)));
    const ids = [...store.articles()].map(({ record }) => record.article.id);
    expect(ids).toEqual([...ids].sort());
    expect(ids).toEqual(store.ids());
  });

  test('a reader sees one moment, whatever is written meanwhile', () => {
    store.put([LUND, VIK].map((text) => sample(text)));
    const reading = store.articles();
    const seen = [reading.next().value?.text];
    store.remove(store.ids().map((article) => ({ article })));
    store.put([sample('Karin Moe said no.')]);
    for (const { text } of reading) seen.push(text);
    expect(seen.sort()).toEqual([LUND, VIK].sort());
  });

  test('texts of any length and script come back as they were', () => {
    const texts = ['', 'Ж'.repeat(5000), '\u{1F600} \ud800 lone', `${LUND}\r\n\0`.repeat(20_000)];
    store.put(texts.map((text) => sample(text)));
    for (const text of texts) expect(store.get(articleId(text))?.text).toBe(text.replace('\ud800 ', '\ufffd '));
  });
});

describe('articles at one address', () => {
  const url = 'https://wire.example/lund';
  const at = (address: string): string[] =>
    store
      .headsAt(address)
      .map(({ article }) => article.id)
      .sort();

  test('are found by it, and others are not', () => {
    store.put([
      sample(LUND, { url }),
      sample(VIK, { url }),
      sample('Karin Moe said no.', { url: `${url}/2` }),
      sample('No address.'),
    ]);
    expect(at(url)).toEqual([articleId(LUND), articleId(VIK)].sort());
    expect(at('https://wire.example')).toEqual([]);
  });

  test('are found no longer when they are gone, or have moved', () => {
    store.put([sample(LUND, { url }), sample(VIK, { url })]);
    store.remove([{ article: articleId(LUND) }]);
    const moved = sample(VIK, { url });
    store.put([{ ...moved, record: { ...moved.record, article: { ...moved.record.article, url: `${url}/2` } } }]);
    expect(at(url)).toEqual([]);
    expect(at(`${url}/2`)).toEqual([articleId(VIK)]);
  });

  test('that wait for a build cut short are not held', () => {
    store.beginSet();
    store.putInSet([sample(LUND, { url })]);
    expect(at(url)).toEqual([]);
  });
});

describe('taking out', () => {
  test('an article taken out leaves nothing', () => {
    store.put([sample(LUND), sample(VIK)]);
    store.remove([{ article: articleId(LUND) }]);
    expect(sourcesHeld()).toEqual(['lund.txt']);
    expect(store.recordFor(given(LUND))).toBeNull();
    expect(store.get(articleId(LUND))).toBeNull();
  });

  test('one source of two taken out leaves the other', () => {
    store.put([sample(LUND, { source: 'a.txt' }), sample(LUND, { source: 'b.txt' })]);
    store.remove([{ article: articleId(LUND), source: 'a.txt' }]);
    expect(store.get(articleId(LUND))?.sources).toEqual(['b.txt']);
  });

  test('taking out what is not there changes nothing', () => {
    store.put([sample(LUND)]);
    store.remove([{ article: articleId(VIK) }, { article: articleId(LUND), source: 'other.txt' }]);
    expect(store.size()).toBe(1);
  });
});

describe('a set under way', () => {
  test('changes nothing until it is settled, and then everything at once', () => {
    store.put([sample(LUND), sample(VIK, { source: 'vik.txt' })]);
    store.beginSet();
    store.keepInSet([given(LUND)]);
    store.putInSet([sample('Karin Moe said no.', { source: 'moe.txt' })]);
    expect(sourcesHeld()).toEqual(['lund.txt', 'vik.txt']);
    expect(store.waiting()).toBe(1);
    expect(store.settleSet()).toEqual({ added: 1, kept: 1, removed: 1 });
    expect(sourcesHeld()).toEqual(['lund.txt', 'moe.txt']);
    expect(store.waiting()).toBe(0);
  });

  test('cut short: its records wait for the next one, which takes them up or clears them away', () => {
    store.beginSet();
    store.putInSet([sample(LUND), sample(VIK)]);
    store.beginSet();
    expect(store.size()).toBe(0);
    expect(store.recordFor(given(LUND))).toEqual(sample(LUND).record);
    store.keepInSet([given(LUND)]);
    expect(store.settleSet()).toEqual({ added: 1, kept: 0, removed: 0 });
    expect(store.recordFor(given(VIK))).toBeNull();
  });
});

describe('the folder', () => {
  test('survives being closed and opened', async () => {
    store.put([sample(LUND)]);
    await store.close();
    const reader = openStore(folder);
    expect(reader.ids()).toEqual([articleId(LUND)]);
    await reader.close();
    store = openStore(folder, { write: true });
    expect(store.size()).toBe(1);
  });

  test('a reader may read while a writer is at work', async () => {
    store.put([sample(LUND)]);
    const reader = openStore(folder);
    expect(reader.size()).toBe(1);
    await reader.close();
  });

  test('a second writer is told who is writing', () => {
    expect(() => openStore(folder, { write: true })).toThrow(`process ${process.pid} is writing this graph; wait`);
  });

  test('the lock of a dead process is taken over', async () => {
    await store.close();
    writeFileSync(join(folder, 'writer.lock'), JSON.stringify({ pid: 2 ** 22 + 1, started: '1' }));
    store = openStore(folder, { write: true });
    expect(existsSync(join(folder, 'writer.lock'))).toBe(true);
  });

  test('a lock that is no lock is taken over', async () => {
    await store.close();
    writeFileSync(join(folder, 'writer.lock'), '');
    store = openStore(folder, { write: true });
    expect(store.size()).toBe(0);
  });

  test.each([
    ['that is missing', 'nowhere', 'there is no graph; build one first'],
    ['that holds other things', '..', 'is no graph folder'],
  ])('a folder %s is named', (_, name, message) => {
    expect(() => openStore(join(folder, name))).toThrow(message);
  });

  test('a store of another format is named and left alone', async () => {
    store.put([sample(LUND)]);
    await store.close();
    const root = open({ path: join(folder, 'articles.mdb'), noSubdir: true, compression: true, maxDbs: 8 });
    await root.openDB<string, string>({ name: 'about' }).put('format', '0');
    await root.close();
    for (const options of [{}, { write: true }]) {
      expect(() => openStore(folder, options)).toThrow(
        'was written by another version of wiregraph (store format 0, not 2)',
      );
    }
    store = openStore(join(folder, '..', 'other'), { write: true });
  });

  test('a folder of other files takes no graph', () => {
    const other = mkdtempSync(join(tmpdir(), 'wiregraph-other-'));
    writeFileSync(join(other, 'notes.txt'), 'mine');
    expect(() => openStore(other, { write: true })).toThrow('holds other files (notes.txt …)');
    rmSync(other, { recursive: true });
  });
});

describe('a file that is no whole store is named, and never ends the process', () => {
  const write = (bytes: Buffer | string): string => {
    const broken = mkdtempSync(join(folder, '..', 'broken-'));
    writeFileSync(join(broken, 'articles.mdb'), bytes);
    return broken;
  };

  test.each([
    ['other words', 'these words are no database '.repeat(1000)],
    ['a few other words', 'these words are no database'],
  ])('%s', (_, words) => {
    for (const options of [{}, { write: true }]) {
      expect(() => openStore(write(words), options)).toThrow('is no store of ours');
    }
  });

  test('a store that lost its end', () => {
    store.put([sample(Array.from({ length: 200_000 }, (_, i) => `word${(i * 7919) % 104729}`).join(' '))]);
    const bytes = readFileSync(join(folder, 'articles.mdb'));
    expect(() => openStore(write(bytes.subarray(0, 100_000)))).toThrow('lacks its end');
  });

  test.each([0, 4096])('a store whose making was cut short after %i bytes is made again', async (length) => {
    const broken = write(readFileSync(join(folder, 'articles.mdb')).subarray(0, length));
    expect(() => openStore(broken)).toThrow('cut short before the first article; build it again');
    const again = openStore(broken, { write: true });
    again.put([sample(LUND)]);
    expect(again.size()).toBe(1);
    await again.close();
  });
});
