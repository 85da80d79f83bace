import type { NewsGraph } from '../../src/model/news-graph.js';
import { type WhoseWord, whoseWordIn } from '../../src/model/whose-word.js';
import { escapeXml } from './escape-xml.js';
import { colourOf, type Flat, flatEdge, flatNode } from './flat-attributes.js';
import type { FileFormat } from './types.js';

type Values = Record<string, Flat>;

/** Attributes that are numbers; all others are strings. */
const NUMBERS: Readonly<Record<string, string>> = {
  mentions: 'int',
  reports: 'int',
  copies: 'int',
  confidence: 'double',
};

/** GraphML by a writer of ours (graphology only reads it): one `key` an attribute, everything else `data`. */
export const graphml: FileFormat = {
  name: 'graphml',
  *write(graph) {
    const whoseWord = whoseWordIn(graph);
    const nodes = graph.nodes().sort();
    const edges = graph.edges().sort();
    yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
    yield* keys(
      'node',
      unionOfNames(nodes, (key) => nodeValues(graph, key)),
    );
    yield* keys(
      'edge',
      unionOfNames(edges, (key) => edgeValues(graph, key, whoseWord)),
    );
    yield '<graph id="wiregraph" edgedefault="directed">\n';
    for (const key of nodes) yield `<node id="${escapeXml(key)}">${data('node', nodeValues(graph, key))}</node>\n`;
    for (const [place, key] of edges.entries()) {
      const [source, target] = graph.extremities(key).map(escapeXml);
      const values = data('edge', edgeValues(graph, key, whoseWord));
      yield `<edge id="e${place}" source="${source}" target="${target}">${values}</edge>\n`;
    }
    yield '</graph>\n</graphml>\n';
  },
};

function nodeValues(graph: NewsGraph, key: string): Values {
  const node = graph.getNodeAttributes(key);
  return { ...flatNode(node), color: colourOf(node) };
}

function edgeValues(graph: NewsGraph, key: string, whoseWord: WhoseWord): Values {
  const edge = graph.getEdgeAttributes(key);
  const { label: _sameAsType, ...values } = flatEdge(edge, whoseWord);
  return values;
}

function unionOfNames(elements: readonly string[], valuesOf: (key: string) => Values): string[] {
  const names = new Set<string>();
  for (const key of elements)
    for (const [name, value] of Object.entries(valuesOf(key))) if (value !== null) names.add(name);
  return [...names].sort();
}

function* keys(element: 'node' | 'edge', names: readonly string[]): Iterable<string> {
  for (const name of names) {
    const type = NUMBERS[name] ?? 'string';
    yield `<key id="${element}-${name}" for="${element}" attr.name="${name}" attr.type="${type}"/>\n`;
  }
}

function data(element: 'node' | 'edge', values: Values): string {
  return Object.entries(values)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `<data key="${element}-${name}">${escapeXml(String(value))}</data>`)
    .join('');
}
