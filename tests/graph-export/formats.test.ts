import { DirectedGraph, MultiDirectedGraph } from 'graphology';
import { parse as parseGexf } from 'graphology-gexf';
import { parse as parseGraphml } from 'graphology-graphml';
import Papa from 'papaparse';
import { CSV_TABLES, fileFormats, leanGraph, writeCsv, writeNotes } from '../../graph-export/formats/index.js';
import { type GraphSource, gatherGraph, sourceOf } from '../../src/graph/index.js';
import type { NewsGraph } from '../../src/model/news-graph.js';
import { HOSTILE, sampleGraph } from './sample-graph.js';

const text = (name: string, graph: NewsGraph | GraphSource): string =>
  [...fileFormats.find((format) => format.name === name)!.write('stream' in graph ? graph : sourceOf(graph))].join('');
const csv = (graph: NewsGraph, table: (typeof CSV_TABLES)[number]) =>
  Papa.parse<Record<string, string>>([...writeCsv(sourceOf(graph), table)].join(''), {
    header: true,
    skipEmptyLines: true,
  });

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
    const ends = (graph: typeof back) =>
      graph.mapEdges((_, { type, factuality }, source, target) => `${source} ${type} ${target} ${factuality}`).sort();
    expect(ends(back)).toEqual(ends(sampleGraph() as never));
  });

  it('keeps names, types, factuality, weights and colours', () => {
    expect(back.getNodeAttributes('person:lund')).toMatchObject({
      label: 'Ada Lund',
      type: 'person',
      mentions: 12,
      color: 'rgb(209,73,91)',
    });
    expect(
      back.getEdgeAttributes(back.findEdge((_, { type, event }) => type === 'met' && event === 'event:meeting')!),
    ).toMatchObject({
      type: 'met',
      factuality: 'actual',
      weight: 2,
    });
  });

  it('keeps markup of an article as text', () => {
    expect(back.getNodeAttribute('person:evil', 'label')).toBe(HOSTILE.markup);
  });

  it('gives every node a place of its own, and days to what has them', () => {
    const places = back.mapNodes((_, { x, y }) => `${x} ${y}`);
    expect(new Set(places).size).toBe(back.order);
    expect(places.join()).not.toMatch(/NaN|undefined/);
    const words = text('gexf', sampleGraph());
    expect(words).toMatch(/mode="dynamic" timeformat="date"/);
    expect(words).toMatch(/<node id="event:meeting"[^>]* start="2031-04-11" end="2031-04-11"/);
    expect(words).toMatch(/<edge id="e\d+" source="person:lund" target="person:okoro"[^>]* start="2031-06-02"/);
  });

  it.each([
    ['2031-04', '2031-04-01', '2031-04-30'],
    ['2032-02', '2032-02-01', '2032-02-29'],
    ['2031', '2031-01-01', '2031-12-31'],
    ['2031-04-12', '2031-04-12', '2031-04-12'],
  ])('shows what is dated %s from %s to %s', (date, start, end) => {
    const graph = sampleGraph();
    graph.setNodeAttribute('event:meeting', 'date', date);
    expect(text('gexf', graph)).toContain(
      `<node id="event:meeting" label="meeting of Ada Lund and Bem Okoro" start="${start}" end="${end}">`,
    );
  });

  it.each(['April', '2031-4', ''])('gives no days to what is dated “%s”', (date) => {
    const graph = sampleGraph();
    graph.mergeNodeAttributes('event:maybe', { date, firstSeen: null, lastSeen: null });
    expect(text('gexf', graph)).toMatch(/<node id="event:maybe" label="[^"]*">/);
  });
});

describe('graphml', () => {
  const back = parseGraphml(DirectedGraph, text('graphml', sampleGraph()));

  const edgeBetween = (from: string, to: string) =>
    back.getEdgeAttributes(back.findEdge((_, __, source, target) => source === from && target === to)!);

  it('reads back with every node and edge, parallel ones too', () => {
    expect(back.nodes().sort()).toEqual(sampleGraph().nodes().sort());
    const ends = (graph: NewsGraph) =>
      graph.mapEdges((_, { type, factuality }, source, target) => `${source} ${type} ${target} ${factuality}`).sort();
    expect(ends(back as never)).toEqual(ends(sampleGraph()));
  });

  it('keeps names, numbers, factuality and on whose word an edge stands', () => {
    expect(back.getNodeAttributes('person:lund')).toMatchObject({
      label: 'Ada Lund',
      mentions: 12,
      aliases: 'Lund | President Lund',
    });
    expect(edgeBetween('person:okoro', 'event:act')).toMatchObject({
      onWordOf: 'Cyra Vale',
      reports: 1,
    });
    expect(edgeBetween('person:okoro', 'place:norland')).toMatchObject({
      onWordOf: 'an unnamed speaker',
    });
  });

  it('gives an edge that the article itself tells nobody’s word', () => {
    expect(
      back.getEdgeAttributes(back.findEdge((_, { event, type }) => type === 'met' && event === 'event:meeting')!)
        .onWordOf,
    ).toBeUndefined();
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
    ['\t=1', "'\t'=1"],
    ['a=1', 'a=1'],
    ['“Well,” she said', '“Well,” she said'],
    ['line one\nline two', 'line one\nline two'],
  ])('writes the name %j as %j', (name, cell) => {
    const graph = sampleGraph();
    graph.setNodeAttribute('person:lund', 'name', name);
    expect(csv(graph, 'nodes').data.find(({ key }) => key === 'person:lund')!.name).toBe(cell);
  });

  it('quotes every cell', () => {
    for (const table of CSV_TABLES) {
      for (const row of [...writeCsv(sourceOf(sampleGraph()), table)]) expect(row).toMatch(/^"[\s\S]*"\n$/);
    }
  });

  it.each([';', '\t', '|', ','])('has no formula cell where %j is taken for the separator', (separator) => {
    const graph = sampleGraph();
    graph.setNodeAttribute('person:lund', 'name', `do it;=HYPERLINK("http://evil.example")\t=1+1|@SUM(A1),+3;  -5\n=2`);
    for (const table of CSV_TABLES) {
      // as a program does that takes quotation marks inside a cell for letters
      const rows = [...writeCsv(sourceOf(graph), table)].join('').split(/[\r\n]+/);
      for (const cell of rows.flatMap((row) => row.split(separator)))
        expect(cell).not.toMatch(/^["\s]*[=+\-@＝＋－＠]/);
    }
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

describe('parts of a graph', () => {
  const lean = (graph: NewsGraph, part: 'people-only' | 'without-statements') => leanGraph(sourceOf(graph), part);
  const people = gatherGraph(lean(sampleGraph(), 'people-only').stream);
  const told = (graph: NewsGraph) =>
    graph.mapEdges((_, { type, factuality }, source, target) => `${source} ${type} ${target} ${factuality}`).sort();

  it('people-only holds beings alone, and what they did to each other', () => {
    expect(people.everyNode((_, { type }) => type !== 'event')).toBe(true);
    expect(told(people)).toEqual(
      expect.arrayContaining([
        'person:lund met person:okoro actual',
        'person:vale said place:norland actual',
        'person:lund met person:vale possible',
        'person:lund reported-by organisation:wire actual',
      ]),
    );
  });

  it('adds reports up, and keeps the words', () => {
    const met = people.findEdge((_, { type, factuality }) => type === 'met' && factuality === 'actual')!;
    expect(people.getEdgeAttribute(met, 'reports')).toBe(3);
    expect(people.getEdgeAttribute(met, 'evidence')).toHaveLength(2);
  });

  it('without statements holds the other events', () => {
    const events = gatherGraph(lean(sampleGraph(), 'without-statements').stream);
    expect(events.hasNode('event:words')).toBe(false);
    expect(events.hasNode('event:meeting') && events.hasNode('event:act')).toBe(true);
    expect(told(events)).toContain('person:vale said place:norland actual');
    expect(told(events)).toContain('event:meeting reported-by organisation:wire actual');
  });

  it('is the same whatever the order in which the graph was made', () => {
    for (const part of ['people-only', 'without-statements'] as const) {
      expect(text('json', lean(backwards(sampleGraph()), part))).toBe(text('json', lean(sampleGraph(), part)));
    }
  });
});

describe('jsonld', () => {
  const { '@graph': entries } = JSON.parse(text('jsonld', sampleGraph())) as { '@graph': Record<string, unknown>[] };
  const of = (type: string) => entries.filter((entry) => entry['@type'] === type);

  it('says who met whom as a claim, with its articles and their words, and how far it is a fact', () => {
    const claims = of('Claim').filter(({ name }) => name === 'Ada Lund met Bem Okoro');
    const claim = claims.find(({ mentions }) => JSON.stringify(mentions).includes('event:meeting'))!;
    expect(claim.creativeWorkStatus).toBe('actual');
    expect(claim.appearance).toEqual([
      expect.objectContaining({
        '@type': 'Quotation',
        text: 'Lund met Okoro in Harbour City',
        isPartOf: { '@id': 'wiregraph:article:art1' },
      }),
    ]);
    expect(of('Claim').map(({ name }) => name)).toContain('Ada Lund may meet Cyra Vale');
  });

  it('gives a statement to its speaker', () => {
    expect(of('Quotation').find(({ '@id': id }) => id === 'wiregraph:event:words')).toMatchObject({
      creator: [{ '@id': 'wiregraph:person:vale' }],
      about: [{ '@id': 'wiregraph:place:norland' }],
    });
  });

  it('gives a statement to nobody who did not say it', () => {
    const graph = sampleGraph();
    for (const factuality of ['negated', 'possible'] as const)
      graph.addEdgeWithKey(`said ${factuality}`, 'person:lund', 'event:words', {
        ...graph.getEdgeAttributes(graph.findEdge((_, { type }) => type === 'said')!),
        factuality,
      });
    const { '@graph': all } = JSON.parse(text('jsonld', graph)) as { '@graph': Record<string, unknown>[] };
    expect(all.find((entry) => entry['@id'] === 'wiregraph:event:words')!.creator).toEqual([
      { '@id': 'wiregraph:person:vale' },
    ]);
  });

  it('names nothing that is not there, and no address that is no web address', () => {
    const known = new Set(entries.map((entry) => entry['@id']));
    const links = [...JSON.stringify(entries).matchAll(/\{"@id":"([^"]+)"\}/g)].map(([, link]) => link);
    for (const link of links) expect(known.has(link)).toBe(true);
    expect(JSON.stringify(entries)).not.toContain('javascript:');
  });
});

describe('markdown', () => {
  const notes = new Map([...writeNotes(sourceOf(sampleGraph()))].map(({ file, text: words }) => [file, words]));

  it('has a note for each being and event but statements, with links between them', () => {
    expect(notes.get('Ada Lund.md')).toContain(
      '- [[Bem Okoro]], 2031-04-11 (2 reports)\n    > Lund met Okoro in Harbour City\n    > — Lund and Okoro meet in Harbour City, North Wire, 2031-04-12',
    );
    expect(notes.get('Ada Lund.md')).toContain('**possible**: [[Cyra Vale]]');
    expect(notes.size).toBe(sampleGraph().filterNodes((_, { kind }) => kind !== 'statement').length);
  });

  it('has links to notes that there are', () => {
    for (const words of notes.values()) {
      for (const [, link] of words.matchAll(/\[\[([^\]|]+)/g)) expect(notes.has(`${link}.md`)).toBe(true);
    }
  });

  it.each([
    ['- We met in Orlin', '\\- We met in Orlin'],
    ['+ more', '\\+ more'],
    ['2031. It was late', '2031\\. It was late'],
    ['1) Go home', '1\\) Go home'],
    ['====', '\\===='],
    ['-5 degrees', '-5 degrees'],
    ['2.5 million', '2.5 million'],
    ['We met - late', 'We met - late'],
  ])('shows “%s” letter by letter at the start of a line', (quote, shown) => {
    const graph = sampleGraph();
    const met = graph.findEdge((_, { event }) => event === 'event:meeting')!;
    const [telling] = graph.getEdgeAttribute(met, 'evidence');
    graph.setEdgeAttribute(met, 'evidence', [{ ...telling!, quote }]);
    const words = [...writeNotes(sourceOf(graph))].find(({ file }) => file === 'Ada Lund.md')!.text;
    expect(words).toContain(`\n    > ${shown}\n`);
  });

  it('shows markup of an article as letters, and names no file outside its folder', () => {
    const all = [...notes.values()].join('');
    expect(all).not.toMatch(/(?<!\\)<(img|script)/);
    for (const file of notes.keys()) expect(file).not.toMatch(/[\\/:<>"|?*]|^\./);
  });
});
