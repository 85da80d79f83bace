import { UndirectedGraph } from 'graphology';
import louvain from 'graphology-communities-louvain';
import { seededRandom } from '../../../layout/seeded-random.js';
import type { Shown } from '../model/shown.js';

/** Which dots belong together, by who is joined to whom (Louvain); the largest community is 0. The same graph gives the same ones. */
export function communitiesOf({ dots, lines }: Shown): Map<number, number> {
  const graph = new UndirectedGraph();
  for (const dot of dots) graph.addNode(String(dot));
  for (const { source, target, reports } of lines) {
    if (graph.hasEdge(String(source), String(target))) {
      graph.updateEdgeAttribute(String(source), String(target), 'weight', (known) => known + reports);
    } else graph.addEdge(String(source), String(target), { weight: reports });
  }
  if (graph.size === 0) return new Map(dots.map((dot) => [dot, 0]));
  const found = louvain(graph, { getEdgeWeight: 'weight', rng: seededRandom(1) });
  const sizes = new Map<number, number>();
  for (const group of Object.values(found)) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  const order = [...sizes].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([group]) => group);
  return new Map(dots.map((dot) => [dot, order.indexOf(found[String(dot)]!)]));
}
