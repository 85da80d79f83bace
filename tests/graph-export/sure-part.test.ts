import { surePart, sureSource } from '../../graph-export/view/index.js';
import { LEAST_SHOWN } from '../../src/claims/confidence/measured.js';
import { gatherGraph, sourceOf } from '../../src/graph/index.js';
import { sampleGraph } from '../questions/sample-graph.js';

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
});
