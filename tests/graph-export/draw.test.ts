import { loadImage } from '@napi-rs/canvas';
import { MultiDirectedGraph } from 'graphology';
import { buildScene } from '../../graph-export/draw/build-scene.js';
import { composePicture } from '../../graph-export/draw/draw-picture.js';
import { textMeasure } from '../../graph-export/draw/fonts.js';
import { drawGraph } from '../../graph-export/draw/index.js';
import { boxesOf } from '../../graph-export/draw/lay-out-scene.js';
import { limitOutline } from '../../graph-export/draw/limit-outline.js';
import { outlineScene } from '../../graph-export/draw/outline-scene.js';
import { overlap } from '../../graph-export/draw/separate-cards.js';
import type { Scene } from '../../graph-export/draw/types.js';
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
        quote: `Statement ${j} of speaker ${i}, of some length`,
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
    graph.addNode('event:more', { ...graph.getNodeAttributes('event:0-0'), quote: 'a fourth' });
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
});

describe('the layout', () => {
  it.each([
    ['the sample', sceneOf(sampleGraph())],
    ['the sample with all claims and topics', sceneOf(sampleGraph(), { include: FACTUALITIES, topics: true })],
    ['a chain of thirty speakers', sceneOf(longChain(30))],
  ])('no card or caption of %s covers another, and every place is finite', (_name, scene) => {
    const { width, height, routes } = composePicture(scene, { title: 'T', subtitle: 'S' });
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

  it('is an SVG without a font to miss, a script or a control character', () => {
    const svg = drawGraph(sampleGraph(), { format: 'svg' }).bytes.toString('utf8');
    expect(svg).toMatch(/^<\?xml|^<svg/);
    expect(svg).not.toMatch(/<(text|script|image|foreignObject)\b/);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are exactly what is looked for
    expect(svg).not.toMatch(/[\u0000-\u0008\u000b-\u001f]/);
  });
});
