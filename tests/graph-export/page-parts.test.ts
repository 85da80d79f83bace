import fc from 'fast-check';
import { foldLines } from '../../graph-export/fold-lines.js';
import { coreOf, placesOf, toldBy } from '../../graph-export/html/content/core-of.js';
import { rankBeings } from '../../graph-export/html/content/rank-beings.js';
import { pageModel } from '../../graph-export/html/page/model/page-model.js';
import { pathBetween } from '../../graph-export/html/page/model/path-between.js';
import { passingLines, type ShownLine } from '../../graph-export/html/page/model/shown.js';
import { citationOf } from '../../graph-export/html/page/panel/cite.js';
import { paragraphsAround } from '../../graph-export/html/page/panel/paragraphs-around.js';
import { mostTelling } from '../../graph-export/html/page/stage/most-telling.js';
import { placeLabels } from '../../graph-export/html/page/stage/place-labels.js';
import type { Filters } from '../../graph-export/html/page/state/page-state.js';
import { nodeSearch } from '../../graph-export/html/page/tools/find-nodes.js';
import { timeBins } from '../../graph-export/html/page/tools/time-bins.js';
import type { PageHead } from '../../graph-export/html/page-data.js';
import { edgeTypes, FACTUALITIES, nodeKinds } from '../../src/model/kinds.js';
import { ownCopies } from '../../src/model/own-copies.js';
import { whoseWordIn } from '../../src/model/whose-word.js';
import { sampleGraph } from './sample-graph.js';

const graph = sampleGraph();
const order = {
  nodes: rankBeings(graph),
  edges: graph.edges().sort(),
  articles: Object.keys(graph.getAttribute('articles')).sort(),
};
const head = { opening: 36, places: [] } as unknown as PageHead;
const articleAt = placesOf(order.articles);
const words = whoseWordIn(graph);
const toldOf = (edge: string) => toldBy(graph.getEdgeAttribute(edge, 'evidence'), articleAt, words, ownCopies());
const model = pageModel(head, coreOf(graph, order, order.edges.map(toldOf)));
const at = (key: string) => model.byKey.get(key)!;
const ALL: Filters = {
  kinds: new Set(nodeKinds),
  types: new Set(edgeTypes),
  factualities: new Set(['actual']),
  outlet: null,
  confidence: 0,
  reports: 1,
  from: null,
  until: null,
};
const told = (over: Partial<Filters>): string[] =>
  passingLines(model, { ...ALL, ...over })
    .map(({ source, target, type }) => {
      const ends = [source, target].map((node) => model.nodes[node]!.key);
      // which end of a symmetric line comes first follows from rank
      if (type === 'met') ends.sort();
      return ends.join(` ${type} `);
    })
    .sort();

describe('lines of a graph whose statements, meetings and acts are folded', () => {
  it('joins those who met, speakers and topics, meetings and outlets', () => {
    expect(told({})).toEqual(
      expect.arrayContaining([
        'person:vale said place:norland',
        'person:lund reported-by organisation:wire',
        'person:okoro happened-in place:harbour',
        'person:okoro condemned place:norland',
      ]),
    );
    expect(told({}).filter((line) => / met /.test(line))).toHaveLength(1);
  });

  it('gives no dot to a statement or a meeting, and one to an act that is nobody’s', () => {
    expect([at('event:words'), at('event:meeting'), at('event:act')].map((node) => model.dots[node])).toEqual([
      false,
      false,
      true,
    ]);
  });

  it('stands an act with whose act it was', () => {
    const nodes = ['person', 'person', 'event'].map((type) => ({
      isEvent: type === 'event',
      kind: type === 'event' ? 'act' : null,
    }));
    const edges = [
      { source: 0, target: 2, type: 'condemned', factuality: 'actual' },
      { source: 1, target: 2, type: 'took-part-in', factuality: 'actual' },
    ] as const;
    expect(foldLines(nodes, edges).lines).toEqual([
      { source: 0, target: 1, type: 'condemned', factuality: 'actual', edges: [0] },
    ]);
  });

  it('stands what an event says with whose event it was', () => {
    const nodes = ['person', 'person', 'event', 'event'].map((type, at) => ({
      isEvent: type === 'event',
      kind: type === 'event' ? (at === 2 ? 'meeting' : 'statement') : null,
    }));
    const edges = [
      { source: 0, target: 2, type: 'took-part-in', factuality: 'actual' },
      { source: 2, target: 3, type: 'said', factuality: 'actual' },
      { source: 3, target: 1, type: 'about', factuality: 'actual' },
    ] as const;
    expect(foldLines(nodes, edges).lines).toEqual([
      { source: 0, target: 1, type: 'said', factuality: 'actual', edges: [1] },
    ]);
  });

  it('never joins a dot to itself, and names only edges that there are', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(null, 'statement', 'meeting', 'act', 'attack'), { minLength: 1, maxLength: 12 }),
        fc.array(fc.tuple(fc.nat(11), fc.nat(11), fc.constantFrom(...edgeTypes), fc.constantFrom(...FACTUALITIES)), {
          maxLength: 40,
        }),
        (kinds, ends) => {
          const nodes = kinds.map((kind) => ({ isEvent: kind !== null, kind }));
          const edges = ends.map(([source, target, type, factuality]) => ({
            source: source % kinds.length,
            target: target % kinds.length,
            type,
            factuality,
          }));
          const { lines, dots } = foldLines(nodes, edges);
          for (const { source, target, edges: of, factuality } of lines) {
            expect(source).not.toBe(target);
            expect(dots[source] && dots[target]).toBe(true);
            for (const edge of of) expect(edges[edge]!.factuality).toBe(factuality);
          }
        },
      ),
      { numRuns: 3000 },
    );
  });
});

describe('what the filters let through', () => {
  it.each([
    [
      'a claim that is no fact, only where asked for',
      { factualities: new Set(FACTUALITIES) },
      'person:lund met person:vale',
      true,
    ],
    ['no claim that is no fact', {}, 'person:lund met person:vale', false],
    [
      'nothing of a type that is off',
      { types: new Set(['said'] as const) },
      'person:okoro condemned place:norland',
      false,
    ],
    ['nothing told by fewer reports', { reports: 2 }, 'person:okoro condemned place:norland', false],
    ['what enough reports tell', { reports: 2 }, 'person:lund met person:okoro', true],
    ['what happened in the time', { from: '2031-06-01', until: '2031-06-30' }, 'person:lund met person:okoro', true],
    ['nothing of another time', { from: '2032-01-01' }, 'person:lund met person:okoro', false],
    ['nothing of another outlet', { outlet: 'Copy Times' }, 'person:lund met person:okoro', false],
    ['what its outlet tells', { outlet: 'North Wire' }, 'person:lund met person:okoro', true],
    [
      'nothing of a kind that is off',
      { kinds: new Set(['person'] as const) },
      'person:okoro condemned place:norland',
      false,
    ],
  ] as const)('%s', (_name, over, line, expected) => {
    expect(told(over).includes(line)).toBe(expected);
  });
});

describe('the way between two', () => {
  const lines = passingLines(model, ALL);
  it('has the fewest steps', () => {
    expect(pathBetween(model, lines, at('person:vale'), at('person:lund'))).toEqual(
      ['person:vale', 'place:norland', 'person:okoro', 'person:lund'].map(at),
    );
  });
  it('is none where nothing leads', () => {
    expect(pathBetween(model, lines, at('person:evil'), at('person:lund'))).toBeNull();
  });
});

describe('search', () => {
  const search = nodeSearch(model.nodes);
  it.each([
    ['lund', 'person:lund'],
    ['LUND', 'person:lund'],
    ['president lu', 'person:lund'],
    ['harb', 'place:harbour'],
    ['by spring', 'event:words'],
  ])('%j finds %s first', (typed, key) => {
    expect(model.nodes[search(typed).finds[0]!.node]!.key).toBe(key);
  });

  it.each([[''], ['   '], ['und'], ['lund okoro x']])('%j finds nothing', (typed) => {
    expect(search(typed).finds).toEqual([]);
  });
});

describe('places of labels', () => {
  const wish = fc.record({
    x: fc.integer({ min: 0, max: 600 }),
    y: fc.integer({ min: 0, max: 400 }),
    radius: fc.integer({ min: 2, max: 20 }),
    width: fc.integer({ min: 10, max: 220 }),
  });
  it('never overlap, and lie within the screen', () => {
    fc.assert(
      fc.property(fc.array(wish, { maxLength: 60 }), (wishes) => {
        const placed = placeLabels(
          wishes.map((each, key) => ({ ...each, key: String(key), text: 't', height: 16 })),
          { width: 600, height: 400 },
        );
        for (const [index, a] of placed.entries()) {
          expect(a.left >= 0 && a.top >= 0 && a.right <= 600 && a.bottom <= 400).toBe(true);
          for (const b of placed.slice(index + 1)) {
            expect(a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom).toBe(false);
          }
        }
      }),
    );
  });
  it('names a dot that has room', () => {
    expect(
      placeLabels([{ key: 'a', text: 'Ada', x: 50, y: 50, radius: 8, width: 40, height: 16 }], {
        width: 200,
        height: 100,
      }),
    ).toHaveLength(1);
  });
});

describe('the words around a quote', () => {
  const text = 'One.\n\nTwo tells it.\nThree.\n\nFour.';
  const words = (span: [number, number]) =>
    paragraphsAround(text, span).paragraphs.map(([start, end]) => text.slice(start, end));
  it.each([
    [
      [6, 9],
      ['One.', 'Two tells it.', 'Three.'],
    ],
    [
      [0, 4],
      ['One.', 'Two tells it.'],
    ],
    [
      [28, 33],
      ['Three.', 'Four.'],
    ],
  ] as [[number, number], string[]][])('of %j are %j', (span, expected) => {
    expect(words(span)).toEqual(expected);
  });
});

describe('time', () => {
  it('has a bar for each day of a short time, and outliers do not stretch it', () => {
    const edge = (from: string | null) => ({ from }) as Parameters<typeof timeBins>[0][number];
    const days = timeBins([edge('2031-04-11'), edge('2031-04-13'), edge(null)]);
    expect(days.map(({ from, count }) => `${from} ${count}`)).toEqual(['2031-04-11 1', '2031-04-12 0', '2031-04-13 1']);
    const many = Array.from({ length: 400 }, (_, day) => edge(`2031-0${1 + (day % 9)}-11`));
    expect(timeBins([edge('0870-01-01'), ...many])[0]!.from).toBe('2031-01-11');
    expect(timeBins([edge('2031'), edge('2031-04')])).toHaveLength(91);
    expect(timeBins([edge(null)])).toEqual([]);
  });
});

describe('a citation', () => {
  it('names the words, the article, its outlet, day and address, and on whose word', () => {
    const article = {
      id: 'a',
      title: 'Lund and Okoro meet',
      outlet: 'North Wire',
      date: '2031-04-12',
      url: 'https://north.example/1',
      source: 'n.txt',
      copied: false,
    };
    expect(citationOf('Lund\n met  Okoro', article, 'Cyra Vale')).toBe(
      '“Lund met Okoro” (on the word of Cyra Vale), in “Lund and Okoro meet”, North Wire, 12 Apr 2031, https://north.example/1',
    );
  });
});

describe('lines drawn where there are more than can be told apart', () => {
  const DOTS = Array.from({ length: 8 }, (_, at) => at);
  /** Lines between all pairs of dots, the later ones told more often. */
  const between = (type: ShownLine['type'], from = 0): ShownLine[] =>
    DOTS.flatMap((source) => DOTS.filter((target) => target > source).map((target) => [source, target] as const)).map(
      ([source, target], place) => ({
        ...{ source, target, type, factuality: 'actual', edges: [] },
        ...{ at: from + place, reports: 1 + place },
      }),
    );

  it('are all meetings and condemnations of a few', () => {
    const lines = between('met').slice(0, 12);
    expect(mostTelling({ dots: DOTS, lines, whole: 8 })).toEqual(lines);
  });

  it('are the best told of many, and one of each dot', () => {
    const lines = [...between('met'), ...between('condemned', 28), ...between('said', 56)];
    const drawn = mostTelling({ dots: DOTS, lines, whole: 8 });
    expect(drawn.length).toBeLessThanOrEqual(8 * 4 + 8);
    expect(drawn.filter(({ type }) => type === 'said')).toEqual([]);
    expect(new Set(drawn.flatMap(({ source, target }) => [source, target])).size).toBe(8);
    const left = lines.filter((line) => line.type !== 'said' && !drawn.includes(line));
    expect(left.length).toBeGreaterThan(0);
    const most = Math.max(...left.map(({ reports }) => reports));
    expect(drawn.filter(({ reports }) => reports > most).length).toBeGreaterThanOrEqual(8 * 4 - 8);
  });

  it('are others where meetings leave room', () => {
    const lines = [...between('met').slice(0, 3), ...between('said', 28)];
    const types = mostTelling({ dots: DOTS, lines, whole: 8 }).map(({ type }) => type);
    expect(types.slice(0, 3)).toEqual(['met', 'met', 'met']);
    expect(types.length).toBeGreaterThan(3);
  });
});
