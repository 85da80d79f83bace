import { DirectedGraph, MultiDirectedGraph } from 'graphology';
import { parse as parseGexf } from 'graphology-gexf';
import { parse as parseGraphml } from 'graphology-graphml';
import Papa from 'papaparse';
import { CSV_TABLES, fileFormats, writeCsv } from '../../graph-export/formats/index.js';
import type { NewsGraph } from '../../src/model/news-graph.js';
import { HOSTILE, sampleGraph } from './sample-graph.js';

const text = (name: string, graph: NewsGraph): string =>
  [...fileFormats.find((format) => format.name === name)!.write(graph)].join('');
const csv = (graph: NewsGraph, table: (typeof CSV_TABLES)[number]) =>
  Papa.parse<Record<string, string>>([...writeCsv(graph, table)].join(''), { header: true, skipEmptyLines: true });

/** The same graph put together in the opposite order. */
function backwards(graph: NewsGraph): NewsGraph {
  const other = new MultiDirectedGraph() as unknown as NewsGraph;
  other.replaceAttributes(graph.getAttributes());
  for (const key of graph.nodes().reverse()) other.addNode(key, graph.getNodeAttributes(key));
  for (const key of graph.edges().reverse()) {
    other.addEdgeWithKey(key, graph.source(key), graph.target(key), graph.getEdgeAttributes(key));
  }
  return other;
}

describe.each(fileFormats.map(({ name }) => name))('%s', (name) => {
  it('gives the same bytes whatever the order in which the graph was made', () => {
    expect(text(name, backwards(sampleGraph()))).toBe(text(name, sampleGraph()));
  });

  it('lets no control character of an article through', () => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are exactly what is looked for
    expect(text(name, sampleGraph())).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/);
  });

  it('gives different bytes for a different graph', () => {
    const other = sampleGraph();
    other.setNodeAttribute('person:lund', 'name', 'Ada Lundqvist');
    expect(text(name, other)).not.toBe(text(name, sampleGraph()));
  });
});

describe('json', () => {
  it('is graphology’s serialisation, with nothing lost', () => {
    const graph = sampleGraph();
    const back = MultiDirectedGraph.from(JSON.parse(text('json', graph))) as unknown as NewsGraph;
    expect(back.getAttributes()).toEqual(graph.getAttributes());
    for (const key of graph.nodes()) expect(back.getNodeAttributes(key)).toEqual(graph.getNodeAttributes(key));
    for (const key of graph.edges()) {
      expect(back.getEdgeAttributes(key)).toEqual(graph.getEdgeAttributes(key));
      expect(back.extremities(key)).toEqual(graph.extremities(key));
    }
    expect([back.order, back.size]).toEqual([graph.order, graph.size]);
  });

  it('has entries of exactly the keys that readers rely on', () => {
    const { nodes, edges } = JSON.parse(text('json', sampleGraph()));
    for (const node of nodes) expect(Object.keys(node)).toEqual(['key', 'attributes']);
    for (const edge of edges) expect(Object.keys(edge)).toEqual(['key', 'source', 'target', 'attributes']);
  });

  it('writes an empty graph', () => {
    const empty = new MultiDirectedGraph() as unknown as NewsGraph;
    expect(JSON.parse(text('json', empty))).toMatchObject({ nodes: [], edges: [] });
  });
});

describe('gexf', () => {
  const back = parseGexf(MultiDirectedGraph, text('gexf', sampleGraph()));

  it('reads back with every node and edge, parallel ones too', () => {
    expect(back.nodes().sort()).toEqual(sampleGraph().nodes().sort());
    expect(back.edges().sort()).toEqual(sampleGraph().edges().sort());
  });

  it('keeps names, types, factuality, weights and colours', () => {
    expect(back.getNodeAttributes('person:lund')).toMatchObject({
      label: 'Ada Lund',
      type: 'person',
      mentions: 12,
      color: '#d1495b',
    });
    expect(back.getEdgeAttributes('met|person:lund|person:okoro|actual|event:meeting')).toMatchObject({
      type: 'met',
      factuality: 'actual',
      weight: 2,
    });
  });

  it('keeps markup of an article as text', () => {
    expect(back.getNodeAttribute('person:evil', 'label')).toBe(HOSTILE.markup);
  });
});

describe('graphml', () => {
  const back = parseGraphml(DirectedGraph, text('graphml', sampleGraph()));

  it('reads back with every node and edge, parallel ones too', () => {
    expect(back.nodes().sort()).toEqual(sampleGraph().nodes().sort());
    expect(back.edges().sort()).toEqual(sampleGraph().edges().sort());
  });

  it('keeps names, numbers, factuality and on whose word an edge stands', () => {
    expect(back.getNodeAttributes('person:lund')).toMatchObject({
      label: 'Ada Lund',
      mentions: 12,
      aliases: 'Lund | President Lund',
    });
    expect(back.getEdgeAttributes('condemned|person:okoro|event:act|actual|')).toMatchObject({
      onWordOf: 'Cyra Vale',
      reports: 1,
    });
    expect(back.getEdgeAttributes('condemned|person:okoro|place:norland|actual|')).toMatchObject({
      onWordOf: 'an unnamed speaker',
    });
  });

  it('gives an edge that the article itself tells nobody’s word', () => {
    expect(back.getEdgeAttribute('met|person:lund|person:okoro|actual|event:meeting', 'onWordOf')).toBeUndefined();
  });

  it('keeps markup of an article as text', () => {
    expect(back.getNodeAttribute('person:evil', 'label')).toBe(HOSTILE.markup);
  });
});

describe('csv', () => {
  it.each(CSV_TABLES)('%s: no cell starts a formula, and none holds a raw control character', (table) => {
    const { data, errors } = csv(sampleGraph(), table);
    expect(errors).toEqual([]);
    for (const row of data) {
      for (const cell of Object.values(row)) {
        expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]|^[\t\r\n]/);
        // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are exactly what is looked for
        expect(cell).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/);
      }
    }
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['  =1+1', "'  =1+1"],
    ['+44 20', "'+44 20"],
    ['-5', "'-5"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['＝1+1', "'＝1+1"],
    ['\t=1', "'\t=1"],
    ['a=1', 'a=1'],
    ['“Well,” she said', '“Well,” she said'],
    ['line one\nline two', 'line one\nline two'],
  ])('writes the name %j as %j', (name, cell) => {
    const graph = sampleGraph();
    graph.setNodeAttribute('person:lund', 'name', name);
    expect(csv(graph, 'nodes').data.find(({ key }) => key === 'person:lund')!.name).toBe(cell);
  });

  it('has a row for each node, edge and telling', () => {
    const graph = sampleGraph();
    const tellings = graph.reduceEdges((sum, _, { evidence }) => sum + evidence.length, 0);
    expect(CSV_TABLES.map((table) => csv(graph, table).data.length)).toEqual([graph.order, graph.size, tellings]);
  });

  it('names the ends of an edge and the speaker on whose word it stands', () => {
    const row = csv(sampleGraph(), 'edges').data.find(({ key }) => key === 'condemned|person:okoro|event:act|actual|');
    expect(row).toMatchObject({
      sourceName: 'Bem Okoro',
      targetName: 'the closing of the bridge',
      onWordOf: 'Cyra Vale',
    });
  });
});
