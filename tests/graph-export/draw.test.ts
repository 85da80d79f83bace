import { loadImage } from '@napi-rs/canvas';
import { MultiDirectedGraph } from 'graphology';
import { buildScene } from '../../graph-export/draw/build-scene.js';
import { composePicture } from '../../graph-export/draw/compose-picture.js';
import { countCrossings } from '../../graph-export/draw/crossings.js';
import { textMeasure } from '../../graph-export/draw/fonts.js';
import { improvePlaces } from '../../graph-export/draw/improve-places.js';
import { drawGraph } from '../../graph-export/draw/index.js';
import { boxesOf } from '../../graph-export/draw/lay-out-scene.js';
import { networkLegend } from '../../graph-export/draw/legend-shapes.js';
import { limitOutline } from '../../graph-export/draw/limit-outline.js';
import { networkBody } from '../../graph-export/draw/network-body.js';
import { outlineScene } from '../../graph-export/draw/outline-scene.js';
import { readsWell, withCue, worthTelling } from '../../graph-export/draw/reads-well.js';
import { overlap } from '../../graph-export/draw/separate-cards.js';
import { timeScale } from '../../graph-export/draw/time-scale.js';
import { type TimedEdge, timedEdges } from '../../graph-export/draw/timed-edges.js';
import type { Arrow, Card, Scene } from '../../graph-export/draw/types.js';
import { wrapText } from '../../graph-export/draw/wrap-text.js';
import { selectView, type ViewOptions } from '../../graph-export/view/index.js';
import { EDGE_TYPES, edgeTypes, FACTUALITIES } from '../../src/model/kinds.js';
import type { NewsGraph } from '../../src/model/news-graph.js';
import { whoseWordIn } from '../../src/model/whose-word.js';
import { sampleGraph } from './sample-graph.js';

function sceneOf(graph: NewsGraph, options: ViewOptions = {}, limit = Number.POSITIVE_INFINITY): Scene {
  const view = selectView(graph, options).graph;
  const outline = limitOutline(outlineScene(view, whoseWordIn(graph)), limit);
  return buildScene(view, outline, whoseWordIn(graph), textMeasure());
}
const textOf = ({ cards }: Scene): string[] => cards.map(({ lines }) => lines.map(({ text }) => text).join(' '));
const captionsOf = ({ arrows }: Scene): string[] => arrows.flatMap(({ caption }) => caption?.rows ?? []);

/** A graph with so many persons, each of whom met the one before and said three things. */
function longChain(persons: number): NewsGraph {
  const graph = sampleGraph();
  const add = (key: string, type: 'person' | 'event', over: object) =>
    graph.addNode(key, { ...graph.getNodeAttributes('person:vale'), type, ...over });
  for (let i = 0; i < persons; i++) {
    add(`person:${i}`, 'person', { name: `Person Number ${i}` });
    for (let j = 0; j < 3; j++) {
      const statement = `event:${i}-${j}`;
      add(statement, 'event', {
        name: 'words',
        kind: 'statement',
        quote: `Statement ${j} of speaker ${i} is of some length`,
      });
      link(graph, 'said', `person:${i}`, statement);
    }
    if (i > 0) link(graph, 'met', `person:${i - 1}`, `person:${i}`);
  }
  return graph;
}

function link(graph: NewsGraph, type: 'said' | 'met', source: string, target: string): void {
  const evidence = [
    {
      article: 'art1',
      claim: 'c',
      span: [0, 1] as [number, number],
      quote: 'q',
      cue: null,
      rule: 'r',
      confidence: 1,
      onWordOf: null,
    },
  ];
  graph.addEdge(source, target, {
    type,
    factuality: 'actual',
    event: null,
    evidence,
    confidence: 1,
    reports: 1,
    copies: 1,
  });
}

describe('what a picture shows', () => {
  it('tells who met whom, when and where, and who reported it, on their line', () => {
    const scene = sceneOf(sampleGraph());
    expect(captionsOf(scene)).toEqual(
      expect.arrayContaining(['11 Apr 2031, Harbour City', 'reported by North Wire', '2 Jun 2031']),
    );
    expect(scene.arrows.filter(({ type }) => type === 'met')).toHaveLength(2);
  });

  it('shows facts only, unless asked for more', () => {
    expect(sceneOf(sampleGraph()).arrows.every(({ factuality }) => factuality === 'actual')).toBe(true);
    const all = sceneOf(sampleGraph(), { include: FACTUALITIES });
    expect(captionsOf(all)).toEqual(expect.arrayContaining(['possible', 'negated', 'planned']));
  });

  it('says on whose word a line stands', () => {
    expect(captionsOf(sceneOf(sampleGraph()))).toEqual(
      expect.arrayContaining(['says Cyra Vale', 'says an unnamed speaker']),
    );
  });

  it('puts the statements of one speaker on one card, and counts those that have no room', () => {
    const graph = longChain(1);
    graph.addNode('event:more', {
      ...graph.getNodeAttributes('event:0-0'),
      quote: 'A fourth statement of speaker 0 was long too',
    });
    link(graph, 'said', 'person:0', 'event:more');
    const [card] = textOf(sceneOf(graph)).filter((text) => text.includes('speaker 0'));
    expect(card).toContain('and 1 more');
  });

  it('gathers no statement that is no fact with facts', () => {
    const graph = longChain(1);
    graph.setEdgeAttribute(graph.inEdges('event:0-1')[0]!, 'factuality', 'possible');
    const cards = textOf(sceneOf(graph, { include: FACTUALITIES })).filter((text) => text.includes('speaker 0'));
    expect(cards).toHaveLength(2);
  });

  it('keeps meetings before words when there is no room for all', () => {
    const scene = sceneOf(sampleGraph(), {}, 2);
    expect(scene.cards.map(({ key }) => key).sort()).toEqual(['person:lund', 'person:okoro']);
  });

  it('keeps statements with their speakers', () => {
    const scene = sceneOf(longChain(3), {}, 5);
    expect(textOf(scene).some((text) => text.includes('of speaker'))).toBe(true);
  });
});

describe('where all met all', () => {
  it('leaves out the least told lines, and counts them', () => {
    const graph = longChain(8);
    for (let i = 0; i < 8; i++) for (let j = i + 2; j < 8; j++) link(graph, 'met', `person:${i}`, `person:${j}`);
    const outline = limitOutline(outlineScene(selectView(graph).graph, whoseWordIn(graph)), 8);
    expect(outline.arrows.filter(({ type }) => type === 'met').length).toBeLessThanOrEqual(16);
    expect(outline.leftOut).toBeGreaterThan(10);
    expect(limitOutline(outline, 100).leftOut).toBe(0);
  });

  it('shows who said a thing alone before what several said', () => {
    const graph = longChain(8);
    for (let i = 0; i < 8; i++)
      for (let j = i + 2; j < 8; j++) {
        graph.addNode(`event:both-${i}-${j}`, {
          ...graph.getNodeAttributes('event:0-0'),
          quote: `Words ${i} of ${j} alike`,
        });
        for (const one of [i, j]) link(graph, 'said', `person:${one}`, `event:both-${i}-${j}`);
      }
    const whole = outlineScene(selectView(graph).graph, whoseWordIn(graph));
    const limited = limitOutline(whole, 8);
    const said = limited.arrows.filter(({ type }) => type === 'said');
    const own = said.filter(({ source, target }) =>
      said.every((line) => line.target !== target || line.source === source),
    );
    const persons = limited.cards.filter(({ key }) => /^person:\d$/.test(key));
    expect(persons.length).toBeGreaterThan(4);
    expect(persons.every(({ key }) => own.some(({ source }) => source === key))).toBe(true);
    expect(said.length).toBeLessThanOrEqual(8 + 16);
  });
});

describe('the layout', () => {
  it.each([
    ['the sample', sceneOf(sampleGraph())],
    ['the sample with all claims and topics', sceneOf(sampleGraph(), { include: FACTUALITIES, topics: true })],
    ['a chain of thirty speakers', sceneOf(longChain(30))],
  ])('no card or caption of %s covers another, and every place is finite', (_name, scene) => {
    const body = networkBody(scene, 1, null);
    const { routes } = body;
    const { width, height } = composePicture(body, { title: 'T', subtitle: 'S', credit: 'C' }, null);
    const boxes = boxesOf(scene);
    for (const [index, box] of boxes.entries()) {
      expect(Number.isFinite(box.x) && Number.isFinite(box.y)).toBe(true);
      expect([box.x > 0, box.x < width, box.y > 0, box.y < height]).toEqual([true, true, true, true]);
      for (const other of boxes.slice(index + 1)) expect(overlap(box, other)).toBe(false);
    }
    for (const { from, bend, to } of routes) {
      for (const { x, y } of [from, bend, to]) expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
    }
  });

  it('tells every two types of relation apart by colour and by stroke', () => {
    const relations = edgeTypes.filter((type) => EDGE_TYPES[type].relation);
    const looks = relations.map((type) => JSON.stringify(EDGE_TYPES[type].line));
    expect(new Set(looks).size).toBe(relations.length);
    expect(new Set(relations.map((type) => EDGE_TYPES[type].colour)).size).toBe(relations.length);
  });
});

describe('the picture', () => {
  it.each(['svg', 'png'] as const)('%s: same graph, same bytes, in whatever order it was made', (format) => {
    const graph = sampleGraph();
    const other = new MultiDirectedGraph() as unknown as NewsGraph;
    other.replaceAttributes(graph.getAttributes());
    for (const key of graph.nodes().reverse()) other.addNode(key, graph.getNodeAttributes(key));
    for (const key of graph.edges().reverse()) {
      other.addEdgeWithKey(key, graph.source(key), graph.target(key), graph.getEdgeAttributes(key));
    }
    const [one, two] = [graph, other].map((each) => drawGraph(each, { format, scale: 1 }).bytes);
    expect(one!.equals(two!)).toBe(true);
  });

  it('is another one for another seed', () => {
    const draw = (seed: number) => drawGraph(sampleGraph(), { format: 'svg', seed }).bytes;
    expect(draw(2).equals(draw(1))).toBe(false);
  });

  it('is a PNG that can be read, at the scale asked for', async () => {
    const sizes = await Promise.all(
      [1, 2].map(async (scale) => (await loadImage(drawGraph(sampleGraph(), { format: 'png', scale }).bytes)).width),
    );
    expect(sizes[1]).toBe(2 * sizes[0]!);
  });

  const svgOf = (over: object = {}, graph = sampleGraph()) =>
    drawGraph(graph, { format: 'svg', ...over }).bytes.toString('utf8');

  it('is an SVG whose letters are letters, with groups by kind, ids used once and a title each', () => {
    const svg = svgOf();
    expect(svg).toMatch(/<text[^>]*>Ada Lund<\/text>/);
    expect(svg).toMatch(/<g id="person-lund" class="person"><title>Ada Lund<\/title>/);
    expect(svg).toContain('<title>Ada Lund met Bem Okoro</title>');
    const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(svg).not.toMatch(/<(script|image|foreignObject|img)\b|url\(|href/);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are exactly what is looked for
    expect(svg).not.toMatch(/[\u0000-\u0008\u000b-\u001f]/);
  });

  it('is small: thirty speakers with their statements take less than 150 kB', () => {
    expect(svgOf({}, longChain(30)).length).toBeLessThan(150_000);
  });

  it('says whose articles tell it, and takes a title of ours', () => {
    expect(svgOf({ title: 'Two meetings' })).toMatch(/<title>Two meetings<\/title>/);
    expect(svgOf()).toMatch(/Source: 2 articles of 1 outlet, 12 Apr 2031 to 20 Apr 2031/);
  });

  it('puts whom it is about in the middle, marked', () => {
    const scene = sceneOf(longChain(8), { around: ['person:4'], steps: 2, topics: true });
    expect(scene.cards.some(({ marked }) => marked)).toBe(false);
    const view = selectView(longChain(8), { around: ['person:4'], steps: 2 }).graph;
    const marked = buildScene(
      view,
      limitOutline(outlineScene(view, whoseWordIn(view)), 30),
      whoseWordIn(view),
      textMeasure(),
      ['person:4'],
    );
    const { width, height } = networkBody(marked, 1, null);
    const centre = marked.cards.find((card) => card.marked)!;
    expect(centre.key).toBe('person:4');
    expect(Math.abs(centre.x / width - 0.5)).toBeLessThan(0.2);
    expect(Math.abs(centre.y / height - 0.5)).toBeLessThan(0.25);
  });

  it('above what can be read says so, and draws the part that can', () => {
    const drawn = drawGraph(longChain(90), { format: 'svg', limit: 500 });
    expect([drawn.shown, drawn.whole, drawn.tooMany]).toEqual([60, 97, 500]);
    expect(drawGraph(longChain(9), { format: 'svg', limit: 500 }).tooMany).toBeNull();
  });

  it.each([
    ['slide', 16 / 9, 1920],
    ['print', 297 / 210, 3508],
  ] as const)('for a %s has its form and size', async (use, form, pixels) => {
    const { width, height } = await loadImage(drawGraph(sampleGraph(), { format: 'png', for: use }).bytes);
    expect(width).toBe(pixels);
    expect(width / height).toBeCloseTo(form, 1);
  });

  it('is a PDF too', () => {
    expect(drawGraph(sampleGraph(), { format: 'pdf', for: 'print' }).bytes.subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('is a timeline: lanes, days, meetings between lanes', () => {
    const svg = svgOf({ type: 'timeline', include: FACTUALITIES });
    expect(svg).toMatch(/<title>11 Apr 2031: Ada Lund met Bem Okoro<\/title>/);
    expect(svg).toContain('>11 Apr 2031<');
    expect(svg).toContain('class="met"');
  });

  it('is a matrix: who condemned whom, how often', () => {
    expect(svgOf({ type: 'matrix' })).toMatch(/<title>Bem Okoro condemned Norland: 1<\/title>/);
    expect(svgOf({ type: 'matrix' })).toContain('>how many independent articles tell it<');
    expect(svgOf({ type: 'matrix', relations: ['met'] })).toMatch(/<title>Ada Lund met Bem Okoro: 3<\/title>/);
  });
});

describe('a timeline', () => {
  const timed = (edge: string, ends: string[], date: string): TimedEdge => ({
    ...{ edge, edges: [edge], type: ends.length > 1 ? 'met' : 'said', factuality: 'actual' },
    ...{ ends, date, reports: 1, words: 'words' },
  });
  const lanes = new Map([...'abcd'].map((key, at) => [key, at]));

  it('sets apart what touches on one day, and nothing else', () => {
    const marks = [
      timed('1', ['a', 'c'], '2031-04-11'),
      timed('2', ['b'], '2031-04-11'),
      timed('3', ['d'], '2031-04-11'),
      timed('4', ['b'], '2031-04-12'),
    ];
    const { at, x, width } = timeScale(marks, lanes, 400);
    const [meeting, crossed, beside, later] = marks.map(at) as [number, number, number, number];
    expect(crossed - meeting).toBeGreaterThan(10);
    expect(beside).toBe(meeting);
    expect(later).toBe(x('2031-04-12'));
    expect(later - crossed).toBeGreaterThan(10);
    expect(later).toBeLessThanOrEqual(width);
  });

  it('grows where many days have many marks', () => {
    const many = Array.from({ length: 200 }, (_, at) => timed(`${at}`, ['a', 'b'], '2031-04-11'));
    expect(timeScale(many, lanes, 400).width).toBeGreaterThan(2000);
    expect(timeScale([timed('1', ['a'], '2031-04-11')], lanes, 400)).toMatchObject({ width: 400 });
  });

  it('tells a meeting of three once, and two meetings twice', () => {
    const graph = longChain(4);
    for (const [one, other, event] of [
      ['0', '2', 'event:0-0'],
      ['2', '3', 'event:0-0'],
      ['0', '3', 'event:0-1'],
    ] as const) {
      link(graph, 'met', `person:${one}`, `person:${other}`);
      graph.setNodeAttribute(event, 'date', '2031-04-11');
      graph.setEdgeAttribute(graph.edges(`person:${one}`, `person:${other}`)[0]!, 'event', event);
    }
    const met = timedEdges(graph).filter(
      ({ type, ends }) => type === 'met' && ends.every((end) => /^person:\d$/.test(end)),
    );
    const told = met.filter(({ edge }) => graph.getEdgeAttribute(edge, 'event') !== null);
    expect(told.map(({ ends }) => [...ends].sort().join(' ')).sort()).toEqual([
      'person:0 person:2 person:3',
      'person:0 person:3',
    ]);
  });
});

describe('lines', () => {
  it('lie under no card that they do not join, where there is a way round', () => {
    const { routes, scene } = networkBody(sceneOf(longChain(12)), 1, null);
    expect(countCrossings(routes, scene.cards)).toEqual({ lines: 0, cards: 0 });
  });

  it('cross no other where cards can trade places', () => {
    // four at the corners, joined crosswise, and two that each join one of them
    const corner = (key: string, x: number, y: number): Card => ({
      ...{ key, kind: 'person', eventKind: null, lines: [], width: 60, height: 30 },
      ...{ x, y },
    });
    const cards = [corner('a', 0, 0), corner('b', 600, 0), corner('c', 0, 400), corner('d', 640, 410)];
    const arrows = ['ad', 'bc', 'ab'].map(
      ([source, target], at): Arrow => ({
        ...{ key: `${at}`, source: source!, target: target!, type: 'condemned', factuality: 'actual' },
        ...{ reports: 1, count: 1, caption: null },
      }),
    );
    const straight = arrows.map((arrow) => {
      const [from, to] = [arrow.source, arrow.target].map((end) => cards.find(({ key }) => key === end)!) as [
        Card,
        Card,
      ];
      const middle = {
        get x() {
          return (from.x + to.x) / 2;
        },
        get y() {
          return (from.y + to.y) / 2;
        },
      };
      return { arrow, from, bend: middle, to };
    });
    expect(countCrossings(straight, cards).lines).toBe(1);
    improvePlaces({ cards, arrows }, 1);
    expect(countCrossings(straight, cards).lines).toBe(0);
    for (const [at, card] of cards.entries())
      for (const other of cards.slice(at + 1)) expect(overlap(card, other)).toBe(false);
  });
});

describe('a statement', () => {
  it.each([
    ['“The bridge will be open by spring”', 3],
    ['The bridge will be open by spring', 2],
    ['that the bridge will be open', 1],
    ['no different', 0],
    ['about Lund', 0],
  ])('%j reads well by %d', (words, expected) => {
    expect(readsWell(words)).toBe(expected);
  });

  it.each([
    ['against expecting a breakthrough', 'cautioned', 'cautioned against expecting a breakthrough'],
    ['“It is open”', 'said', '“It is open”'],
    ['that it is open', null, 'that it is open'],
  ])('%j told by %j is %j', (words, cue, expected) => {
    expect(withCue({ name: words, quote: words }, cue)).toBe(expected);
  });

  it.each([
    ['Orsic of playing for time', 'accused Orsic of playing for time', 'accused Orsic of playing for time'],
    ['Orsic of playing for time', 'accused on Monday Orsic of playing…', 'accused on Monday Orsic of playing for time'],
    ['Orsic had played for time', 'Orsic had played for time', 'Orsic had played for time'],
    ['Orsic had played for time', 'yesterday Orsic had played for time', 'Orsic had played for time'],
  ])('%j called %j stands as %j', (quote, name, expected) => {
    expect(withCue({ name, quote }, 'accused')).toBe(expected);
  });

  it('is told once, the fullest, and a fragment only where there is nothing else', () => {
    const statements = [
      'The bridge will be open',
      '“The bridge will be open by spring”',
      'no way',
      '“The bridge will be open by spring.”',
    ];
    expect(worthTelling(statements, (words) => words)).toEqual(['“The bridge will be open by spring”']);
    expect(worthTelling(['no way'], (words) => words)).toEqual(['no way']);
  });

  it.each([
    [
      'nearly the same words',
      [
        'said that the talks had dealt with “many sides” of a truce',
        'said the talks had dealt with “many sides” of a truce in Norland',
      ],
      1,
    ],
    [
      'another number',
      ['said that ten lorries and 34 tons were lost', 'said that ten lorries and 35 tons were lost'],
      2,
    ],
    ['few words of their own', ['said that the bridge will open', 'said that the harbour will close'], 2],
    ...['never', 'hardly', 'no longer', 'not'].map((turn): [string, string[], number] => [
      `“${turn}”`,
      [
        'said that the town will support a new bridge over the river in Orlin',
        `said that the town will ${turn} support a new bridge over the river in Orlin`,
      ],
      2,
    ]),
    [
      'a contraction',
      ["said the town doesn't want a new bridge over the river", 'said the town does want a new bridge over the river'],
      2,
    ],
    [
      'what another tells with more numbers',
      ['said that 34 miners were saved', 'said that 34 miners were saved within 2 days'],
      1,
    ],
    [
      'what another denies in more words',
      ['The bridge over the river is safe', 'Nobody said that the bridge over the river is safe'],
      2,
    ],
    [
      'other words',
      ['said that the bridge would be open by spring', 'said that the harbour had been closed since the storm'],
      2,
    ],
  ])('is told once: %s', (_, statements, count) => {
    expect(worthTelling(statements, (words) => words)).toHaveLength(count);
  });
});

describe('long words', () => {
  it('are read only as far as there is room', () => {
    let measured = 0;
    const measure = (text: string) => {
      measured += text.length;
      return text.length;
    };
    const [short, long] = [2_000, 200_000].map((length) => {
      measured = 0;
      const lines = wrapText('word '.repeat(length), 40, 3, measure);
      expect(lines).toHaveLength(3);
      expect(lines.every((line) => line.length <= 40)).toBe(true);
      expect(lines[2]!.endsWith('…')).toBe(true);
      return measured;
    });
    expect(long).toBe(short);
  });

  it.each([
    ['one two three', 9, 2, ['one two', 'three']],
    ['one two three four', 9, 2, ['one two', 'three…']],
    ['abcdefghij', 4, 3, ['abcd', 'efgh', 'ij']],
    ['', 9, 2, []],
  ] as [string, number, number, string[]][])('%j in lines of %d, at most %d', (text, width, most, expected) => {
    expect(wrapText(text, width, most, (part) => part.length)).toEqual(expected);
  });
});

describe('the legend of a network', () => {
  const legend = (...arrows: readonly Pick<Arrow, 'type' | 'factuality'>[]) =>
    networkLegend({ cards: [], arrows: arrows.map((arrow) => ({ ...arrow, caption: null })) } as unknown as Scene);
  const strokes = (text: string, entries: ReturnType<typeof legend>): string =>
    JSON.stringify(entries.find((entry) => entry.text.startsWith(text))?.sample(0, 0) ?? []);

  it('shows an open head in the colour of what is doubted', () => {
    const entries = legend({ type: 'met', factuality: 'actual' }, { type: 'condemned', factuality: 'negated' });
    expect(strokes('open head', entries)).toContain(EDGE_TYPES.condemned.colour);
    expect(strokes('open head', entries)).not.toContain(EDGE_TYPES.met.colour);
  });

  it('shows none where all is told as fact', () => {
    expect(strokes('open head', legend({ type: 'met', factuality: 'actual' }))).toBe('[]');
  });
});
