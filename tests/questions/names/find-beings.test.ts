import { viewOf } from '../../../src/graph/index.js';
import { findBeings } from '../../../src/questions/names/find-beings.js';
import { sampleGraph } from '../sample-graph.js';

const graph = sampleGraph();
graph.addNode('o:party', {
  ...graph.getNodeAttributes('o:wire'),
  name: 'Labour League',
  aliases: ['the League', 'Labour League in Orvik'],
  mentions: 60,
});
graph.addNode('p:olga', { ...graph.getNodeAttributes('p:lund'), name: 'Olga', aliases: [], mentions: 3 });
graph.addNode('p:olga-ness', {
  ...graph.getNodeAttributes('p:lund'),
  name: 'Olga Ness',
  aliases: ['Ness'],
  mentions: 60,
});
const view = viewOf(graph);

describe('whom a name means that several bear', () => {
  test.each([
    // one of whose other names only ends so
    ['Orvik', 'l:orvik'],
    ['Labour League in Orvik', 'o:party'],
    ['Labour', 'o:party'],
    ['League', 'o:party'],
    // a part of a name of one told far more
    ['Olga', 'p:olga-ness'],
    ['Ness', 'p:olga-ness'],
  ])('“%s”: %s', (typed, key) => {
    expect(findBeings(view, typed)[0]?.key).toBe(key);
  });
});
