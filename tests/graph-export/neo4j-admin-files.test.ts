import Papa from 'papaparse';
import { adminCommand, adminNodes, adminRelationships } from '../../graph-export/neo4j/index.js';
import { sourceOf } from '../../src/graph/index.js';
import { HOSTILE, sampleGraph } from './sample-graph.js';

const read = (lines: Iterable<string>) =>
  Papa.parse<Record<string, string>>([...lines].join('').trimEnd(), { header: true, newline: '\n' });

test('the files hold every node and relationship, ends and lists included', () => {
  const graph = sampleGraph();
  const source = sourceOf(graph);
  const nodes = read(adminNodes(source, 'test'));
  const edges = read(adminRelationships(source, 'test'));
  expect([nodes.errors, edges.errors]).toEqual([[], []]);
  const keys = new Set(nodes.data.map((row) => row['key:ID']));
  expect(keys.size).toBe(graph.order + 3);
  for (const row of edges.data) expect([keys.has(row[':START_ID']), keys.has(row[':END_ID'])]).toEqual([true, true]);
  expect(nodes.data.find((row) => row['key:ID'] === 'person:lund')).toMatchObject({
    ':LABEL': 'Wiregraph\u001fPerson',
    'aliases:string[]': 'Lund\u001fPresident Lund',
    'firstSeen:date': '2031-04-12',
    'mentions:long': '12',
  });
  expect(edges.data.find((row) => row['date:date'] === '2031-04-11')).toMatchObject({
    ':TYPE': 'MET',
    place: 'Harbour City',
  });
  expect(nodes.data.map(({ name }) => name)).toContain(HOSTILE.cypher);
});

test('the command names both files', () => {
  expect(adminCommand('/in', 'news')).toMatch(
    /import full news --nodes='\/in\/nodes.csv' --relationships='\/in\/relationships.csv'/,
  );
});
