import { drawGraph } from '../../graph-export/draw/index.js';
import { extractArticle } from '../../src/extract-article.js';
import { assembleGraph, type StoredArticle } from '../../src/graph/index.js';
import { loadEnglish } from '../../src/language/index.js';
import { growingPlaces, StepCounter, type Steps } from './count-steps.js';
import { PICTURE_SHAPES, SET_SHAPES } from './generate/shapes.js';

/** What once took minutes to assemble or to draw: the steps are counted, of a small one and of one four times as large. */
const language = loadEnglish();
const counter = new StepCounter();
afterAll(() => counter.stop());

const stored = (text: string): StoredArticle => ({
  record: extractArticle(
    { source: 'set', text, title: null, date: '2031-05-02', outlet: null, url: null, language: 'en' },
    language,
  ),
  text,
  sources: ['set'],
});

const sum = (steps: Steps): number => [...steps.values()].reduce((all, count) => all + count, 0);

test('people whose names are all variants of one name take no more than the square of their number', () => {
  const [few, many] = [6_000, 24_000].map((length) => {
    const articles = SET_SHAPES['set of name variants']!(length).map(stored);
    return counter.count(() => assembleGraph(articles, []));
  }) as [Steps, Steps];
  // every two of them have to be compared; what looked from each pair at all others took the cube
  expect(growingPlaces([few, many], [6_000, 24_000], { exponent: 2.3, aLetter: 1 })).toEqual([]);
  expect(sum(many) / sum(few)).toBeLessThan(4 ** 1.6);
}, 60_000);

test.each(['set of bare surnames', 'set of clipped statements', 'set of condemnations'])(
  'a %s takes steps that grow hardly faster than the set',
  (shape) => {
    const [few, many] = [10_000, 40_000].map((length) => {
      const articles = SET_SHAPES[shape]!(length).map(stored);
      return counter.count(() => assembleGraph(articles, []));
    }) as [Steps, Steps];
    expect(sum(many) / sum(few)).toBeLessThan(4 ** 1.15);
  },
  60_000,
);

test('a graph of many names takes steps that grow as their number', () => {
  const [few, many] = [10_000, 40_000].map((length) => {
    const article = stored(PICTURE_SHAPES['picture of many names']!(length));
    return counter.count(() => assembleGraph([article], []));
  }) as [Steps, Steps];
  expect(sum(many) / sum(few)).toBeLessThan(4 ** 1.15);
}, 60_000);

test.each(['picture of one quotation', 'picture of one word', 'picture of one name'])(
  '%s takes as many steps as it has letters, at most',
  (shape) => {
    const [few, many] = [4_000, 16_000].map((length) => {
      const graph = assembleGraph([stored(PICTURE_SHAPES[shape]!(length))], []);
      return counter.count(() => drawGraph(graph, { format: 'svg' }));
    }) as [Steps, Steps];
    expect(growingPlaces([few, many], [4_000, 16_000], { exponent: 1.2, aLetter: 1 })).toEqual([]);
    expect(sum(many)).toBeLessThan(4.5 * sum(few));
  },
  60_000,
);
