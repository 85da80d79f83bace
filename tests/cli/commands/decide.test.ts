import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildGraph } from '../../../cli/commands/build.js';
import { mergeBeings } from '../../../cli/commands/merge.js';
import { keepApart } from '../../../cli/commands/never.js';
import { rejectClaim } from '../../../cli/commands/reject.js';
import { splitOff } from '../../../cli/commands/split.js';
import { tellWhy } from '../../../cli/commands/why.js';
import { articleId } from '../../../src/articles/article-id.js';
import { loadGraph, readDecisions } from '../../../src/graph/index.js';
import { capture } from '../capture.js';

const TOY = new URL('../../build/toy-extractor.ts', import.meta.url).href;

let folder: string;
let flags: { graph: string };

/** Two of one surname, and a bare surname that may be either. */
const ARTICLES = {
  ada: 'Ada Lund met Bo Marsh in Orlin.',
  ann: 'Ann Lund condemned Bo Marsh.',
  bare: 'Lund said peace is near. Lund met Olaf Berg.',
  again: 'Ada Lund met Bo Marsh in Sundvik. Ada Lund met Karin Moe.',
} as const;
const id = (name: keyof typeof ARTICLES): string => articleId(ARTICLES[name]);
const short = (name: keyof typeof ARTICLES): string => id(name).slice(0, 8);

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'wiregraph-decide-'));
  mkdirSync(join(folder, 'in'));
  flags = { graph: join(folder, 'graph') };
  for (const [name, text] of Object.entries(ARTICLES)) writeFileSync(join(folder, 'in', `${name}.txt`), text);
  await capture(() => buildGraph([join(folder, 'in')], flags, TOY));
});

afterEach(() => rmSync(folder, { recursive: true }));

const persons = (): string[] => {
  const graph = loadGraph(flags.graph);
  return graph
    .filterNodes((_, { type }) => type === 'person')
    .map((key) => graph.getNodeAttribute(key, 'name'))
    .sort();
};
const told = (type: string): number => {
  let count = 0;
  loadGraph(flags.graph).forEachEdge((_, edge) => {
    if (edge.type === type) count += edge.evidence.length;
  });
  return count;
};

describe('merge', () => {
  test('joins two beings by names, and why tells that it was decided', async () => {
    expect(persons()).toEqual(['Ada Lund', 'Ann Lund', 'Bo Marsh', 'Karin Moe', 'Lund', 'Olaf Berg']);
    const { out } = await capture(() => mergeBeings('Lund', 'Ada Lund', { ...flags, note: 'the minister' }));
    expect(out).toBe(
      `from now on: merge “Lund” (${short('bare')}:0-4) and “Ada Lund” (${[id('ada'), id('again')].sort()[0]!.slice(0, 8)}:0-8)\n`,
    );
    expect(readDecisions(flags.graph)).toMatchObject([{ decide: 'merge', note: 'the minister' }]);
    expect(persons()).toEqual(['Ada Lund', 'Ann Lund', 'Bo Marsh', 'Karin Moe', 'Olaf Berg']);
    const why = await capture(() => tellWhy('Lund', 'Ada Lund', flags));
    expect(why.out).toMatch(/^One being, Ada Lund:\n {2}“Lund” in /);
    expect(why.out).toMatch(/decision/);
  });

  test('takes node keys and name#2 for names, and a key alone where a name fits several', async () => {
    const keys = loadGraph(flags.graph)
      .filterNodes((_, { name }) => name.endsWith('Lund'))
      .sort();
    expect(keys).toEqual(['person:ada-lund', 'person:ann-lund', 'person:lund']);
    const why = await capture(() => tellWhy('person:ada-lund', undefined, flags));
    expect(why.out).toMatch(/^Ada Lund, in 2 articles:/);
    const second = await capture(() => tellWhy('Lund#1', 'person:ann-lund', flags));
    expect(second.out).toMatch(/^Not one being:/);
    await capture(() => mergeBeings('person:lund', 'person:ann-lund', flags));
    expect(persons()).toEqual(['Ada Lund', 'Ann Lund', 'Bo Marsh', 'Karin Moe', 'Olaf Berg']);
    expect((await capture(() => rejectClaim('met', ['person:ada-lund', 'person:karin-moe'], flags))).out).toMatch(
      /from now on/,
    );
  });

  test.each(['person:tor-lund', 'Lund#99', 'Lundd'])('%s means nobody: nothing is decided', async (name) => {
    await expect(capture(() => mergeBeings(name, 'Ada Lund', flags))).rejects.toThrow('is called so');
    expect(readDecisions(flags.graph)).toEqual([]);
  });

  test('is taken back by --undo', async () => {
    await capture(() => mergeBeings('Lund', 'Ada Lund', flags));
    const { out } = await capture(() => mergeBeings('Ada Lund', 'Lund', { ...flags, undo: true }));
    expect(out).toMatch(/^no longer: merge “Lund”/);
    expect(readDecisions(flags.graph)).toEqual([]);
    expect(persons()).toContain('Lund');
  });

  test.each([
    ['an unknown name', 'Tor Moe', 'Ada Lund', '“Tor Moe”: nobody and nothing in the graph is called so'],
    [
      'two kinds',
      'Orlin',
      'Ada Lund',
      '“Orlin” is of the kind place, “Ada Lund” of the kind person; kinds never merge',
    ],
    ['one being with itself', 'Ada Lund', 'Ada Lund', '“Ada Lund” and “Ada Lund” are one already'],
  ])('of %s is refused', async (_, one, other, message) => {
    await expect(mergeBeings(one, other, flags)).rejects.toThrow(message);
    expect(readDecisions(flags.graph)).toEqual([]);
  });

  test('that was never decided cannot be taken back', async () => {
    await expect(mergeBeings('Lund', 'Ada Lund', { ...flags, undo: true })).rejects.toThrow(
      'holds no decision to merge “Lund” and “Ada Lund”',
    );
  });
});

describe('never', () => {
  test('takes the place of a merge of the same two', async () => {
    await capture(() => mergeBeings('Lund', 'Ada Lund', flags));
    const { one, other } = readDecisions(flags.graph)[0] as { one: { article: string }; other: { article: string } };
    await capture(() => keepApart('Lund', 'Ada Lund', { ...flags, article: one.article, otherArticle: other.article }));
    expect(readDecisions(flags.graph).map(({ decide }) => decide)).toEqual(['never']);
    expect((await capture(() => tellWhy('Lund', 'Ada Lund', flags))).out).toMatch(/^Not one being/);
  });

  test('of one being told by several articles asks which tellings are meant', async () => {
    await expect(keepApart('Ada Lund', 'Ada Lund', flags)).rejects.toThrow(
      /“Ada Lund” fits 2; say which one is meant:\n {2}--article [0-9a-f]{8} --span 0-8 {3}Ada Lund, person, in /,
    );
  });

  test('parts what the rules joined', async () => {
    await capture(() =>
      keepApart('Ada Lund', 'Ada Lund', { ...flags, article: short('ada'), otherArticle: short('again') }),
    );
    expect(persons().filter((name) => name === 'Ada Lund')).toHaveLength(2);
    const { out } = await capture(() =>
      tellWhy('Ada Lund', 'Ada Lund', {
        ...flags,
        article: short('ada'),
        span: [0, 8],
        otherArticle: short('again'),
        otherSpan: [0, 8],
      }),
    );
    expect(out).toMatch(/^Not one being: “Ada Lund” in /);
    expect(out).toMatch(/decision/);
  });
});

describe('split', () => {
  test('sets the being of one article on its own', async () => {
    await capture(() => splitOff('Ada Lund', { ...flags, article: short('again') }));
    expect(persons().filter((name) => name === 'Ada Lund')).toHaveLength(2);
    await capture(() => splitOff('Ada Lund', { ...flags, undo: true }));
    expect(persons().filter((name) => name === 'Ada Lund')).toHaveLength(1);
  });

  test('of a being in one article is refused', async () => {
    await expect(splitOff('Ann Lund', flags)).rejects.toThrow('stands on its own already');
  });

  test('of one of several tellings asks which', async () => {
    await expect(splitOff('Ada Lund', flags)).rejects.toThrow('“Ada Lund” fits 2; say which one is meant');
  });
});

describe('reject', () => {
  test('leaves one claim out, and only that one', async () => {
    const before = told('met');
    await capture(() => rejectClaim('met', ['Lund', 'Olaf Berg'], { ...flags, article: short('bare') }));
    expect(told('met')).toBe(before - 1);
    await capture(() => rejectClaim('met', ['Olaf Berg'], { ...flags, undo: true }));
    expect(told('met')).toBe(before);
  });

  test('of several tellings lists them, and takes all with --all', async () => {
    await expect(rejectClaim('met', ['Ada Lund', 'Bo Marsh'], flags)).rejects.toThrow(
      /2 tellings of met fit; .*--all:\n {2}--article [0-9a-f]{8} --span 0-/,
    );
    await capture(() => rejectClaim('met', ['Ada Lund', 'Bo Marsh'], { ...flags, all: true }));
    expect(readDecisions(flags.graph)).toHaveLength(2);
    expect(told('met')).toBe(2);
  });

  test.each([
    ['an unknown type', 'kissed', ['Lund'], '“kissed” is no claim'],
    ['nobody at all', 'met', [], 'name whom the claim joins'],
    ['what nobody told', 'condemned', ['Karin Moe'], 'No condemned of “Karin Moe” in the graph'],
  ])('of %s is refused', async (_, type, names, message) => {
    await expect((async () => rejectClaim(type, names, flags))()).rejects.toThrow(message);
  });
});

describe('why', () => {
  test('two names of different beings are apart, with a reason', async () => {
    const { out } = await capture(() => tellWhy('Ada Lund', 'Ann Lund', flags));
    expect(out).toMatch(/^Not one being: “Ada Lund” in .*\n +and: “Ann Lund” in .*\n {2}\S+: .+\.\n$/);
  });

  test('of one name, every rule that joined its tellings', async () => {
    const { out } = await capture(() => tellWhy('Ada Lund', undefined, flags));
    expect(out).toMatch(/^Ada Lund, in 2 articles:\n {2}\S+: .+\n {4}“Ada Lund” in .*\n {4}“Ada Lund” in .*\n$/);
    expect((await capture(() => tellWhy('Ann Lund', undefined, flags))).out).toMatch(/told by one article alone/);
  });

  test('kinds never merge', async () => {
    expect((await capture(() => tellWhy('Ada Lund', 'Orlin', flags))).out).toMatch(
      /One is of the kind person, the other of the kind place/,
    );
  });

  test('gives its answer as JSON', async () => {
    const { out } = await capture(() => tellWhy('Ada Lund', 'Ann Lund', { ...flags, json: true }));
    expect(JSON.parse(out)).toMatchObject({
      together: false,
      one: { words: 'Ada Lund' },
      other: { words: 'Ann Lund' },
      steps: [],
    });
  });

  test('a span without its article is wrong usage', async () => {
    await expect(tellWhy('Ada Lund', 'Lund', { ...flags, span: [3, 9] })).rejects.toThrow('--span: needs --article');
  });
});
