import fc from 'fast-check';
import { json } from '../../../graph-export/formats/json.js';
import { assembleGraph } from '../../../src/graph/assemble-graph.js';
import type { StoredArticle } from '../../../src/graph/types.js';
import { sourceOf } from '../../../src/graph/whole-stream.js';
import { storedArticles } from '../arbitrary-articles.js';
import { assembleInBlocks } from './shuffle.js';

/** Lines of nodes and edges of `export json`, and its articles. */
function wholeGraph(stored: readonly StoredArticle[]) {
  const graph = assembleGraph(stored, []);
  const { nodes, edges } = JSON.parse([...json.write(sourceOf(graph))].join(''));
  const lines = (entries: readonly unknown[]): string[] => entries.map((entry) => JSON.stringify(entry)).sort();
  return { nodes: lines(nodes), edges: lines(edges), articles: graph.getAttribute('articles') };
}

describe('assembling block by block', () => {
  test('gives what assembling at once gives, whatever the set', () => {
    fc.assert(
      fc.property(storedArticles, (set) => expect(assembleInBlocks(set)).toEqual(wholeGraph(set))),
      { numRuns: 120 },
    );
  });

  test('one text from several sources is one article, with the sources of all', () => {
    const twice = storedArticles.map((set) => [...set, ...set.map((one) => ({ ...one, sources: ['a-mirror', 'z'] }))]);
    fc.assert(
      fc.property(twice, (set) => expect(assembleInBlocks(set)).toEqual(wholeGraph(set))),
      { numRuns: 20 },
    );
  });

  test('the sets have what blocks could get wrong', () => {
    const graphs = fc.sample(storedArticles, 100).map((set) => wholeGraph(set));
    const edges = graphs.flatMap((graph) => graph.edges);
    expect(edges.some((line) => line.includes('"copies":2'))).toBe(true);
    expect(
      graphs.flatMap(({ nodes }) => nodes).some((line) => line.includes('"type":"person"') && line.includes('~')),
    ).toBe(true);
  });
});
