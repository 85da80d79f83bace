import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addArticles } from '../../../cli/commands/add.js';
import { listArticles } from '../../../cli/commands/articles.js';
import { buildGraph } from '../../../cli/commands/build.js';
import { refreshGraph } from '../../../cli/commands/refresh.js';
import { removeArticles } from '../../../cli/commands/remove.js';
import { articleId } from '../../../src/articles/article-id.js';
import { loadGraph, openStore } from '../../../src/graph/index.js';
import { sample } from '../../graph/store/sample-articles.js';
import { capture } from '../capture.js';

const TOY = new URL('../../build/toy-extractor.ts', import.meta.url).href;

let folder: string;
let flags: { graph: string };

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wiregraph-cli-'));
  mkdirSync(join(folder, 'in'));
  flags = { graph: join(folder, 'graph') };
});

afterEach(() => rmSync(folder, { recursive: true }));

const MET = 'Ada Lund met Bo Marsh in Orlin.';
const CONDEMNED = 'Bo Marsh condemned Karin Moe.';

/** Writes a file among the inputs and gives its path. */
function file(name: string, text: string): string {
  const path = join(folder, 'in', name);
  writeFileSync(path, text);
  return path;
}

const line = (text: string, more: object = {}): string => JSON.stringify({ text, ...more });
const build = (...inputs: string[]) => capture(() => buildGraph(inputs, flags, TOY));
const add = (...inputs: string[]) => capture(() => addArticles(inputs, flags, TOY));
const remove = (...named: string[]) => capture(() => removeArticles(named, flags));
const graphJson = (): string => JSON.stringify(loadGraph(flags.graph).export());

/** Puts a link in the place of a file. */
function linkTo(target: string, path: string): void {
  rmSync(path);
  symlinkSync(target, path);
}

describe('build', () => {
  test('prints articles, entities by kind and claims by type and factuality', async () => {
    file('met.txt', MET);
    file('moe.txt', CONDEMNED);
    const { result, out, err } = await build(join(folder, 'in'));
    expect(result).toBe(0);
    expect(err).toBe('');
    expect(out).toMatch(/^2 articles in .*graph {2}2 read anew · 0 known$/m);
    expect(out).toMatch(/entities +3 persons · 1 place · 1 event/);
    expect(out).toMatch(/met +1 actual/);
    expect(out).toMatch(/condemned +1 actual/);
  });

  test('names what was skipped and why, does the others, and ends with 1', async () => {
    const { result, out, err } = await build(
      file('met.txt', MET),
      file('refused.txt', 'Refuse this.'),
      join(folder, 'gone.txt'),
    );
    expect(result).toBe(1);
    expect(err).toMatch(/refused\.txt: asks to be refused\.\n/);
    expect(err).toMatch(/gone\.txt: there is no such file or folder\.\n/);
    expect(out).toMatch(/^1 article in/);
    expect(out).toMatch(/skipped +2 inputs, named above/);
  });

  test('keeps the articles of a folder and a file that it may not look at, names them, and ends with 1', async () => {
    if (process.getuid?.() === 0) return; // nothing is forbidden to root
    mkdirSync(join(folder, 'in/sub'));
    file('sub/moe.txt', CONDEMNED);
    const locked = file('locked.txt', 'Karin Moe met Ada Lund.');
    file('met.txt', MET);
    await build(join(folder, 'in'));
    chmodSync(join(folder, 'in/sub'), 0);
    chmodSync(locked, 0);
    const { result, err } = await build(join(folder, 'in'));
    chmodSync(join(folder, 'in/sub'), 0o755);
    expect(result).toBe(1);
    expect(err).toMatch(/in\/sub: you may not look into it; change its permissions/);
    expect(err).toMatch(/locked\.txt: you may not read it/);
    expect(openedIds()).toHaveLength(3);
  });

  test.each<[string, (path: string) => void, RegExp, 'kept' | 'gone']>([
    ['is damaged', (path) => writeFileSync(path, Buffer.from([0x1f, 0x8b, 8, 0, 1])), /is damaged gzip/, 'kept'],
    ['is no text', (path) => writeFileSync(path, Buffer.from([65, 0, 66])), /is a binary file/, 'kept'],
    ['is not in UTF-8', (path) => writeFileSync(path, Buffer.from([0xc3, 0x28])), /is not encoded in UTF-8/, 'kept'],
    ['leads nowhere but in a circle', (path) => linkTo(path, path), /cannot be looked into/, 'kept'],
    ['leads out of the folder', (path) => linkTo('/etc/hostname', path), /leads out of/, 'kept'],
    ['is empty', (path) => writeFileSync(path, ''), /is empty/, 'gone'],
    ['is another article', (path) => writeFileSync(path, 'Karin Moe met Ada Lund.'), /^(?!.*moe\.txt)/s, 'gone'],
    ['is taken away', (path) => rmSync(path), /^(?!.*moe\.txt)/s, 'gone'],
  ])('of a folder where a file %s takes out only what is seen to be gone', async (_, change, told, wanted) => {
    file('met.txt', MET);
    const moe = file('moe.txt', CONDEMNED);
    await build(join(folder, 'in'));
    change(moe);
    const { err } = await build(join(folder, 'in'));
    expect(err).toMatch(told);
    expect(openedIds().includes(articleId(CONDEMNED))).toBe(wanted === 'kept');
    expect(openedIds()).toContain(articleId(MET));
  });

  test('with nothing to read leaves the graph as it was', async () => {
    await build(file('met.txt', MET));
    const { result, err } = await build(join(folder, 'gone'));
    expect(result).toBe(1);
    expect(err).toMatch(/no article was read; .* holds what it held before/);
    expect(openedIds()).toEqual([articleId(MET)]);
  });

  test('names the articles of which little or nothing remains, and ends with 1 where nothing does', async () => {
    const little = file(
      'little.txt',
      `Ada Lund left.\nAdvertisement for a bridge that nobody in Orlin would ever buy.\n`,
    );
    const { result, out, err } = await build(file('met.txt', MET), little);
    expect(result).toBe(0);
    expect(err).toMatch(/little\.txt: 21 % remains \(advertisement line\); wiregraph clean shows what went\.\n/);
    expect(out).toMatch(/little left +of 1 article, named above/);
    const nothing = await add(file('nothing.txt', 'Advertisement\n'));
    expect(nothing.result).toBe(1);
    expect(nothing.err).toMatch(/nothing\.txt: nothing remains \(advertisement line\)/);
    const { out: listed } = await capture(() => listArticles(flags));
    expect(listed).toMatch(/nothing\.txt {2}\(nothing remains \(advertisement line\)\)/);
    expect(listed.match(/remains/g)).toHaveLength(2);
  });

  test('gives its summary as JSON', async () => {
    const { out } = await capture(() => buildGraph([file('met.txt', MET)], { ...flags, json: true }, TOY));
    expect(JSON.parse(out)).toMatchObject({
      articles: 1,
      extracted: 1,
      entities: { person: 2 },
      claims: { met: { actual: 1 } },
      skipped: [],
    });
  });

  test('stopped by Ctrl-C keeps what it read, says so, and goes on from there', async () => {
    await build(file('met.txt', MET));
    const many = Array.from({ length: 20_000 }, (_, i) => line(`Ada Lund said item ${i} is settled.`)).join('\n');
    const feed = file('feed.jsonl', many);
    const listening = setInterval(() => {
      if (process.listenerCount('SIGINT') === 0) return;
      clearInterval(listening);
      setTimeout(() => process.emit('SIGINT'), 200);
    }, 10);
    const { result, err } = await build(feed);
    expect(result).toBe(130);
    const done = Number(/stopped after (\d+) articles; they are kept, and the same command goes on/.exec(err)?.[1]);
    expect(done).toBeGreaterThan(0);
    expect(openedIds()).toEqual([articleId(MET)]);
    expect((await capture(() => listArticles(flags))).err).toContain(
      `${done} more were read by a build that was cut short`,
    );
    expect(process.listenerCount('SIGINT')).toBe(0);
  });

  test('says who is writing when another process is', async () => {
    const writer = openStore(flags.graph, { write: true });
    await expect(build(file('met.txt', MET))).rejects.toThrow(`process ${process.pid} is writing this graph`);
    await writer.close();
  });

  test('names a broken decisions.json before it reads anything', async () => {
    mkdirSync(flags.graph);
    writeFileSync(join(flags.graph, 'decisions.json'), 'oops');
    await expect(build(file('met.txt', MET))).rejects.toThrow(/decisions\.json: is no JSON/);
  });
});

function openedIds(): string[] {
  const store = openStore(flags.graph);
  try {
    return store.ids();
  } finally {
    void store.close();
  }
}

describe('add and remove', () => {
  test('adding then removing equals never having added', async () => {
    await build(file('met.txt', MET));
    const before = graphJson();
    const { out } = await add(file('moe.txt', CONDEMNED));
    expect(out).toMatch(/^[0-9a-f]{8} {2}.*moe\.txt {2}\(2 entities, 1 claims\)$/m);
    expect(graphJson()).not.toBe(before);
    await remove(articleId(CONDEMNED));
    expect(graphJson()).toBe(before);
  });

  test('adding what is known reads nothing anew', async () => {
    const met = file('met.txt', MET);
    await build(met);
    expect((await add(met)).err).toMatch(/0 read anew, 1 known/);
  });

  test.each([
    ['the first digits of its id', () => articleId(MET).slice(0, 6)],
    ['its source', () => join(folder, 'in', 'met.txt')],
    ['its address', () => 'https://wire.example/met'],
  ])('an article is taken out by %s', async (_, named) => {
    await build(
      file('met.txt', MET),
      file('feed.jsonl', `${line('Tor Moe said no.', { url: 'https://wire.example/met' })}\n`),
    );
    const { result, out } = await remove(named());
    expect(result).toBe(0);
    expect(out).toMatch(/^took out [0-9a-f]{8} \(/);
    expect(openedIds()).toHaveLength(1);
  });

  test('one of several sources taken out leaves the article', async () => {
    await build(file('met.txt', MET), file('copy.txt', MET));
    const { out } = await remove(join(folder, 'in', 'copy.txt'));
    expect(out).toMatch(/one source of it; the text stays/);
    expect(openedIds()).toEqual([articleId(MET)]);
  });

  test('a name that fits several takes none of them out unless --all is given', async () => {
    const feed = file('feed.jsonl', `${line(MET)}\n${line(CONDEMNED)}\n`);
    await build(feed);
    const { result, err } = await remove(feed);
    expect(result).toBe(1);
    expect(err).toMatch(/feed\.jsonl: fits 2 articles: .*name one by its id, or take all with --all/);
    expect(openedIds()).toHaveLength(2);
    await capture(() => removeArticles([feed], { ...flags, all: true }));
    expect(openedIds()).toEqual([]);
  });

  test('a name that fits none is said, and the others are taken out', async () => {
    await build(file('met.txt', MET), file('moe.txt', CONDEMNED));
    const { result, err } = await remove('nothing.txt', articleId(MET));
    expect(result).toBe(1);
    expect(err).toMatch(/nothing\.txt: no article has this id, source or address/);
    expect(openedIds()).toEqual([articleId(CONDEMNED)]);
  });

  test('removing from a folder without a graph makes none', async () => {
    await expect(remove('x')).rejects.toThrow('there is no graph');
  });
});

describe('another graph as an input', () => {
  test('gives its articles with their records, in either direction the same graph', async () => {
    const [one, other] = [join(folder, 'one'), join(folder, 'other')];
    await capture(() => buildGraph([file('met.txt', MET)], { graph: one }, TOY));
    await capture(() => buildGraph([file('moe.txt', CONDEMNED)], { graph: other }, TOY));
    await build(one, other);
    const merged = graphJson();
    const { err } = await capture(() => addArticles([one], { graph: other }, TOY));
    expect(err).toMatch(/0 read anew, 1 known/);
    flags = { graph: other };
    expect(graphJson()).toBe(merged);
  });

  test('is not added to itself', async () => {
    await build(file('met.txt', MET));
    const { result, err } = await add(flags.graph);
    expect(result).toBe(1);
    expect(err).toMatch(/is this very graph/);
  });
});

describe('versions at one address', () => {
  const url = 'https://wire.example/met';

  test('the newer replaces the older; taking it out brings the older back', async () => {
    await build(file('old.jsonl', `${line(MET, { url, date: '2031-05-02' })}\n`));
    const { out } = await add(file('new.jsonl', `${line(CONDEMNED, { url, date: '2031-05-03' })}\n`));
    expect(out).toMatch(
      new RegExp(`${articleId(CONDEMNED).slice(0, 8)} counts instead of ${articleId(MET).slice(0, 8)}`),
    );
    const listed = await capture(() => listArticles({ ...flags, json: true }));
    expect(
      (JSON.parse(listed.out) as { supersededBy: string | null }[]).map(({ supersededBy }) => supersededBy).sort(),
    ).toEqual([articleId(CONDEMNED), null].sort());
    expect((await remove(articleId(CONDEMNED))).out).toMatch(/counts again: the newer version at its address is gone/);
  });
});

describe('articles', () => {
  test('lists id, date, outlet, title and source, a line each', async () => {
    await build(
      file('feed.jsonl', `${line(MET, { title: 'Lund\nmeets', outlet: 'Northern Wire', date: '2031-05-02' })}\n`),
    );
    const { out } = await capture(() => listArticles(flags));
    expect(out).toBe(
      `${articleId(MET).slice(0, 8)}  2031-05-02  Northern Wire         Lund meets · ${join(folder, 'in', 'feed.jsonl')}:1\n`,
    );
  });

  test('no terminal escape reaches the screen', async () => {
    await build(file('feed.jsonl', `${line(MET, { title: '\u001b[31mred' })}\n`));
    expect((await capture(() => listArticles(flags))).out).not.toContain('\u001b');
  });
});

describe('refresh', () => {
  test('reads again what another extractor read, and names it', async () => {
    const store = openStore(flags.graph, { write: true });
    store.put([sample(MET, { source: 'met.txt' }, 'toy 0'), sample(CONDEMNED, { source: 'moe.txt' }, 'toy 1')]);
    await store.close();
    const { result, out, err } = await capture(() => refreshGraph(flags, TOY));
    expect(result).toBe(0);
    expect(out).toBe(`${articleId(MET).slice(0, 8)} (met.txt) was read by toy 0\n`);
    expect(err).toMatch(/1 read again by toy 1/);
    expect(loadGraph(flags.graph).filterEdges((_, { type }) => type === 'met')).toHaveLength(1);
    expect((await capture(() => refreshGraph(flags, TOY))).err).toMatch(/nothing to do/);
  });

  test('takes along what an older version stored in another shape', async () => {
    const old = sample(MET, { source: 'met.txt' }, 'toy 1');
    const store = openStore(flags.graph, { write: true });
    store.put([{ ...old, record: { ...old.record, schema: 1 } as unknown as typeof old.record }]);
    await store.close();
    expect((await capture(() => listArticles(flags))).out).toMatch(/met\.txt.*to be refreshed/);
    expect(loadGraph(flags.graph).order).toBe(0);
    const { result, err } = await capture(() => refreshGraph(flags, TOY));
    expect(result).toBe(0);
    expect(err).toMatch(/1 read again by toy 1/);
    expect(loadGraph(flags.graph).filterEdges((_, { type }) => type === 'met')).toHaveLength(1);
    expect((await capture(() => listArticles(flags))).out).not.toMatch(/to be refreshed/);
  });

  test('what cannot be read again stays as it was', async () => {
    const store = openStore(flags.graph, { write: true });
    store.put([sample('Refuse this now.', { source: 'met.txt' }, 'toy 0')]);
    await store.close();
    const { result, err } = await capture(() => refreshGraph(flags, TOY));
    expect(result).toBe(1);
    expect(err).toMatch(/met\.txt: asks to be refused/);
    expect(openedIds()).toEqual([articleId('Refuse this now.')]);
  });
});
