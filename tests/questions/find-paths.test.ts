import fc from 'fast-check';
import type { GraphView, ViewEdge } from '../../src/model/graph-view.js';
import { EDGE_TYPES, type EdgeType } from '../../src/model/kinds.js';
import { findPaths } from '../../src/questions/find-paths.js';

const edgeOf = (source: string, type: EdgeType, target: string): ViewEdge => ({
  key: `${type}|${source}|${target}`,
  type,
  source,
  target,
  factuality: 'actual',
  event: null,
  reports: 1,
  copies: 1,
  confidence: 1,
  articles: [],
  dates: [],
});

/** Only what paths read of a view. */
function viewOf(edges: readonly ViewEdge[]): GraphView {
  const edgesOf = (key: string) => edges.filter(({ source, target }) => source === key || target === key);
  return { edgesOf } as unknown as GraphView;
}

const costOf = (path: readonly ViewEdge[]): number =>
  path.reduce((sum, { type }, at) => {
    const before = path[at - 1];
    const through = before?.type === 'about' && type === 'about' && before.source === path[at]!.source;
    return sum + EDGE_TYPES[type].stepCost + (through ? 12 : 0);
  }, 0);

/** The cheapest of all walks that come to no node twice, by trying them. */
function leastCost(edges: readonly ViewEdge[], from: string, to: string): number {
  let least = Number.POSITIVE_INFINITY;
  const walk = (node: string, seen: readonly string[], path: readonly ViewEdge[]): void => {
    if (node === to) {
      least = Math.min(least, costOf(path));
      return;
    }
    for (const edge of edges) {
      if (edge.source !== node && edge.target !== node) continue;
      const next = edge.source === node ? edge.target : edge.source;
      if (!seen.includes(next)) walk(next, [...seen, next], [...path, edge]);
    }
  };
  walk(from, [from], []);
  return least;
}

const being = fc.constantFrom('p1', 'p2', 'p3', 'p4');
const words = fc.constantFrom('s1', 's2', 's3');
const edge = fc.oneof(
  fc.tuple(being, fc.constant<EdgeType>('met'), being),
  fc.tuple(being, fc.constant<EdgeType>('said'), words),
  fc.tuple(words, fc.constant<EdgeType>('about'), being),
);
const graphs = fc
  .uniqueArray(edge, {
    minLength: 1,
    maxLength: 10,
    selector: ([source, type, target]) => `${type}|${source}|${target}`,
  })
  .map((all) => all.flatMap(([source, type, target]) => (source === target ? [] : [edgeOf(source, type, target)])));

const joined = (path: readonly ViewEdge[], from: string): string =>
  path.reduce((node, { source, target }) => (source === node ? target : target === node ? source : '?'), from);

test('a path leads from one to the other wherever one does, and costs no less than the cheapest', () => {
  fc.assert(
    fc.property(graphs, (edges) => {
      const [path] = findPaths(viewOf(edges), ['p1'], ['p2'], () => true);
      const least = leastCost(edges, 'p1', 'p2');
      if (!path) return expect(least).toBe(Number.POSITIVE_INFINITY);
      expect(joined(path, 'p1')).toBe('p2');
      expect(costOf(path)).toBeGreaterThanOrEqual(least);
    }),
    { numRuns: 300 },
  );
});

test('among meetings the first path is the cheapest', () => {
  fc.assert(
    fc.property(graphs, (all) => {
      const edges = all.filter(({ type }) => type === 'met');
      const [path] = findPaths(viewOf(edges), ['p1'], ['p2'], () => true);
      expect(path ? costOf(path) : Number.POSITIVE_INFINITY).toBe(leastCost(edges, 'p1', 'p2'));
    }),
    { numRuns: 200 },
  );
});

test('no two paths share an edge, and the order of edges changes nothing', () => {
  fc.assert(
    fc.property(graphs, (edges) => {
      const paths = findPaths(viewOf(edges), ['p1'], ['p2'], () => true);
      const keys = paths.flat().map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
      expect(findPaths(viewOf([...edges].reverse()), ['p1'], ['p2'], () => true)).toEqual(paths);
    }),
    { numRuns: 300 },
  );
});

test('an edge that is not allowed is no way', () => {
  const edges = [edgeOf('p1', 'met', 'p2')];
  expect(findPaths(viewOf(edges), ['p1'], ['p2'], () => false)).toEqual([]);
  expect(findPaths(viewOf(edges), ['p1'], ['p1'], () => true)).toEqual([]);
});

describe('a quiet name and a loud one', () => {
  const spokes = Array.from({ length: 50 }, (_, at) => [
    edgeOf('loud', 'met', `q${at}`),
    edgeOf(`q${at}`, 'met', `r${at}`),
  ]).flat();
  const chain = [edgeOf('quiet', 'met', 'm1'), edgeOf('m1', 'met', 'm2'), edgeOf('m2', 'met', 'loud')];
  const readBetween = (from: string, to: string, edges: readonly ViewEdge[]) => {
    const asked: string[] = [];
    const view = viewOf(edges);
    const edgesOf = (key: string) => {
      asked.push(key);
      return view.edgesOf(key);
    };
    const [path] = findPaths({ edgesOf } as unknown as GraphView, [from], [to], () => true);
    return { asked, path };
  };

  test.each([
    ['quiet', 'loud'],
    ['loud', 'quiet'],
  ])('from %s to %s those round the loud one are not read', (from, to) => {
    const { asked, path } = readBetween(from, to, [...chain, ...spokes]);
    expect(path).toHaveLength(3);
    expect(asked.filter((key) => /^[qr]\d/.test(key))).toEqual([]);
  });

  test('a way that leads through them is found', () => {
    const { path } = readBetween('loud', 'r7', spokes);
    expect(path?.map(({ key }) => key)).toEqual(['met|loud|q7', 'met|q7|r7']);
  });
});
