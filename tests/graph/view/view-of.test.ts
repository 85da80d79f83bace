import { edgeConfidence } from '../../../src/graph/assemble/edge-confidence.js';
import { plainestFirst } from '../../../src/graph/assemble/plainest-first.js';
import { viewOf } from '../../../src/graph/index.js';
import { comparableName } from '../../../src/model/comparable-name.js';
import type { Evidence } from '../../../src/model/graph.js';
import { sampleGraph } from '../../questions/sample-graph.js';

const graph = sampleGraph();
const view = viewOf(graph);

describe('names are compared without what people leave out', () => {
  test.each([
    ['Łódź', 'lodz'],
    ['Søren Møller', 'soren moller'],
    ['St. Petersburg’s', 'saint petersburg'],
    ['the Northern Wire', 'northern wire'],
    ['Jean-Luc O’Hara', 'jean luc ohara'],
    ['The', 'the'],
  ])('%s is %s', (name, plain) => {
    expect(comparableName(name)).toBe(plain);
  });
});

describe('a graph as questions read it', () => {
  test('holds every node and edge', () => {
    expect([...view.nodes()].map(({ key }) => key).sort()).toEqual(graph.nodes().sort());
    expect([...view.edges()].map(({ key }) => key).sort()).toEqual(graph.edges().sort());
    expect(view.counts).toEqual({ nodes: graph.order, edges: graph.size, articles: 1 });
  });

  test('finds nodes by name, alias, word and prefix, and no statement by its name', () => {
    expect(view.nodesNamed('president LUND')).toEqual(['p:lund']);
    expect(view.nodesNamed('Norland wants peace')).toEqual([]);
    expect([...view.nodesWithWord('Moe')].sort()).toEqual(['p:karin-moe', 'p:tor-moe']);
    expect([...view.wordsFrom('no')].sort()).toEqual(['norland', 'northern']);
    expect([...view.wordsFrom('zz')]).toEqual([]);
  });

  test('gives the edges of a node by type and direction', () => {
    const keys = (...args: Parameters<typeof view.edgesOf>) => [...view.edgesOf(...args)].map(({ key }) => key);
    expect(keys('e:meeting', 'took-part-in', 'in')).toEqual(
      graph.inEdges('e:meeting').filter((edge) => graph.getEdgeAttribute(edge, 'type') === 'took-part-in'),
    );
    expect(keys('e:meeting', 'took-part-in', 'out')).toEqual([]);
    expect(keys('e:meeting').sort()).toEqual(graph.edges('e:meeting').sort());
    expect(keys('nobody')).toEqual([]);
    expect([view.node('nobody'), view.edge('none'), view.article('none')]).toEqual([null, null, null]);
  });

  test('names on whose word a telling stands', () => {
    const speakers = [...view.edges('met')].flatMap(({ key }) => view.evidence(key).map(({ speaker }) => speaker));
    expect(new Set(speakers)).toEqual(new Set([null, 'Ada Lund']));
  });
});

describe('words of statements and titles', () => {
  test.each([
    ['peaceful', ['e:words']],
    ['wanting peace', ['e:words']],
    ['zzyzx', []],
    ['the', []],
  ])('%s', (words, found) => {
    expect(view.search(words).flatMap(({ node }) => (node ? [node] : []))).toEqual(found);
  });

  test.each([
    ['peace', true],
    ['peace zzyzx', false],
    ['the', false],
  ])('a statement holds all of “%s”: %s', (words, expected) => {
    expect(view.holding(words)('e:words')).toBe(expected);
    expect(view.search(words, 1).some(({ node }) => node === 'e:words')).toBe(expected);
  });

  test('a title is found by its words, and only by them', () => {
    const found = (words: string) => view.search(words).map(({ article }) => article);
    expect(found('lund')).toContain('a1');
    expect(found('harbour')).not.toContain('a1');
  });
});

const telling = (quote: string, over: Partial<Evidence> = {}): Evidence => ({
  article: 'a1',
  claim: quote,
  span: [0, quote.length],
  quote,
  cue: 'met',
  rule: 'met/active',
  confidence: 1,
  onWordOf: null,
  ...over,
});

describe('the plainest telling comes first', () => {
  const ends = [
    { name: 'Ada Lund', aliases: [] },
    { name: 'Bo Vik', aliases: ['Vik'] },
  ] as const;
  const first = (...tellings: Evidence[]) =>
    plainestFirst(tellings, ...ends, (id) => (id === 'new' ? '2031-05-02' : '2031-05-01'))[0]!.quote;

  test('a sentence with both names goes before one with a pronoun', () => {
    expect(first(telling('She met Vik.'), telling('Lund met Vik in Orvik.'))).toBe('Lund met Vik in Orvik.');
  });

  test('a verb goes before a mention, the article’s word before another’s, the newer before the older', () => {
    expect(first(telling('Lund’s third meeting with Vik', { cue: 'meeting' }), telling('Lund met Vik.'))).toBe(
      'Lund met Vik.',
    );
    expect(
      first(telling('Lund met Vik, she said.', { onWordOf: 'c1' }), telling('Lund saw Vik.', { cue: 'saw' })),
    ).toBe('Lund saw Vik.');
    expect(first(telling('Lund met Vik.'), telling('Lund met Vik again.', { article: 'new' }))).toBe(
      'Lund met Vik again.',
    );
  });
});

describe('how sure an edge is', () => {
  const story = (article: string): string => article[0]!;
  test.each<[readonly (readonly [string, number])[], number]>([
    [[['a1', 0.5]], 0.5],
    [
      [
        ['a1', 0.5],
        ['b1', 0.5],
      ],
      0.75,
    ],
    [
      [
        ['a1', 0.5],
        ['a2', 0.5],
      ],
      0.5,
    ],
    [
      [
        ['a1', 1],
        ['b1', 0.2],
      ],
      1,
    ],
  ])('%j is %d', (tellings, sure) => {
    expect(
      edgeConfidence(
        tellings.map(([article, confidence]) => ({ article, confidence })),
        story,
      ),
    ).toBe(sure);
  });
});
