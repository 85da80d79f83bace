import { viewOf } from '../../src/graph/index.js';
import { likelyJoins } from '../../src/questions/likely-joins.js';
import { sampleGraph } from './sample-graph.js';

const graph = sampleGraph();
const node = (key: string, name: string, mentions: number, type: 'person' | 'place' = 'person'): void => {
  graph.addNode(key, { ...graph.getNodeAttributes('p:hermit'), type, name, mentions, aliases: [] });
};
node('p:bare-lund', 'Lund', 2);
node('p:second-vik', 'Bo Vik', 1);
node('p:bare-moe', 'Moe', 1);
node('l:lund', 'Lund', 3, 'place');

const joins = likelyJoins(viewOf(graph)).map(({ one, other }) => `${one.key} ${other.key}`);

test('a bare name goes with the one bearer told far more, a namesake with its like', () => {
  expect(joins).toEqual(['p:bare-lund p:lund', 'p:second-vik p:vik']);
});

test('neither two bearers about as much told nor another kind are likely', () => {
  expect(joins.join()).not.toMatch(/moe|l:lund/);
});
