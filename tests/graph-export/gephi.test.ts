import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileFormats } from '../../graph-export/formats/index.js';
import { sourceOf } from '../../src/graph/index.js';
import { missingForGephi, readWithGephi } from './gephi/toolkit.js';
import { largeGraph } from './large-graph.js';
import { sampleGraph } from './sample-graph.js';

/** A library of 83 MB may have to be fetched, and a cold Java reads it. */
const LIMIT_MS = 400_000;
const missing = missingForGephi();
if (missing) process.stderr.write(`SKIPPED: ${missing}\n`);
const whenGephi = missing ? describe.skip : describe;

whenGephi('a GEXF file in Gephi', () => {
  const folder = mkdtempSync(join(tmpdir(), 'wiregraph-gephi-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const gexf = fileFormats.find(({ name }) => name === 'gexf')!;

  it.each([
    ['the sample, hostile names and all', sampleGraph()],
    ['a hundred articles', largeGraph(100).graph],
  ] as const)(
    'opens laid out, sized, coloured and with its time: %s',
    (_, graph) => {
      const file = join(folder, 'graph.gexf');
      writeFileSync(file, [...gexf.write(sourceOf(graph))].join(''));
      const { nodes, edges, placed, coloured, dynamic, from, until, issues } = readWithGephi(file);
      expect([Number(nodes), Number(edges)]).toEqual([graph.order, graph.size]);
      expect([placed, coloured, dynamic]).toEqual([nodes, nodes, 'true']);
      expect(Number(from)).toBeLessThan(Number(until));
      expect(issues).toEqual([]);
    },
    LIMIT_MS,
  );

  it(
    'is refused where it is none',
    () => {
      const file = join(folder, 'none.gexf');
      writeFileSync(file, 'no graph');
      expect(() => readWithGephi(file)).toThrow();
    },
    LIMIT_MS,
  );
});
