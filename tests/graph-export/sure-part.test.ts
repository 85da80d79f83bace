import { surePart, sureSource } from '../../graph-export/view/index.js';
import { LEAST_SHOWN } from '../../src/claims/confidence/measured.js';
import { gatherGraph, sourceOf } from '../../src/graph/index.js';
import { sampleGraph } from '../questions/sample-graph.js';
import { sampleGraph as fullGraph } from './sample-graph.js';

const graphWith = (confidence: number) => {
  const graph = sampleGraph();
  const met = graph.filterEdges((_, { type, event }) => type === 'met' && event === 'e:meeting')[0]!;
  graph.setEdgeAttribute(met, 'confidence', confidence);
  return { graph, met };
};

test('a doubtful meeting goes with its event and what ties it, and nothing else', () => {
  const { graph, met } = graphWith(LEAST_SHOWN - 0.1);
  const part = surePart(graph, null);
  expect(part.hasEdge(met)).toBe(false);
  expect(part.hasNode('e:meeting')).toBe(false);
  expect(part.hasNode('p:lund')).toBe(true);
  expect(part.filterEdges((_, { type }) => type === 'said')).toHaveLength(1);
  expect(graph.hasEdge(met)).toBe(true);
});

test.each([
  ['said', 'event:words'],
  ['condemned', 'event:act'],
] as const)('an event of which every claim “%s” is doubtful goes with its ties', (type, event) => {
  const graph = fullGraph();
  const claims = graph.filterInEdges(event, (_, edge) => edge.type === type);
  const others = graph.filterNodes((_, { kind }) => kind === 'statement' || kind === 'act').length;
  expect(claims).toHaveLength(1);
  graph.setEdgeAttribute(claims[0]!, 'confidence', 0.5);
  expect(surePart(graph, 0.4).hasNode(event)).toBe(true);
  const part = surePart(graph, 0.9);
  expect(part.hasNode(event)).toBe(false);
  expect(part.filterNodes((_, { kind }) => kind === 'statement' || kind === 'act')).toHaveLength(others - 1);
});

test('a statement that somebody doubtfully condemned is still said', () => {
  const graph = fullGraph();
  const edge = { ...graph.getEdgeAttributes(graph.findEdge((_, { type }) => type === 'condemned')!), confidence: 0.1 };
  graph.addEdgeWithKey('doubtful', 'person:lund', 'event:words', edge);
  expect(surePart(graph, null).hasEdge('doubtful')).toBe(false);
  expect(surePart(graph, null).hasNode('event:words')).toBe(true);
});

test('a sure meeting stays, and so does a doubtful one where that is asked for', () => {
  expect(surePart(graphWith(LEAST_SHOWN).graph, null).hasNode('e:meeting')).toBe(true);
  expect(surePart(graphWith(LEAST_SHOWN - 0.1).graph, 0).hasNode('e:meeting')).toBe(true);
});

test('what is asked for holds for every claim', () => {
  const { graph } = graphWith(0.9);
  expect(surePart(graph, 1).hasNode('e:meeting')).toBe(false);
  expect(surePart(graph, 1).filterEdges((_, { type }) => type === 'met')).not.toHaveLength(
    graph.filterEdges((_, { type }) => type === 'met').length,
  );
  expect(surePart(graph, 0.9).size).toBe(graph.size);
});

test.each([null, 0, 0.9, 1])('what is written out piece by piece is the same part (%p)', (least) => {
  for (const confidence of [LEAST_SHOWN - 0.1, LEAST_SHOWN, 0.9]) {
    const { graph } = graphWith(confidence);
    const whole = gatherGraph(sourceOf(surePart(graph, least)).stream);
    const part = gatherGraph(sureSource(sourceOf(graph), least).stream);
    expect(part.export()).toEqual(whole.export());
  }
  const graph = fullGraph();
  for (const edge of graph.edges().filter((_, at) => at % 2 === 0)) graph.setEdgeAttribute(edge, 'confidence', 0.5);
  const whole = gatherGraph(sourceOf(surePart(graph, least)).stream);
  const part = gatherGraph(sureSource(sourceOf(graph), least).stream);
  expect(part.export()).toEqual(whole.export());
});
