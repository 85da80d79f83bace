import type { EdgeEntry, NodeEntry } from '../../src/graph/index.js';
import type { WhoseWord } from '../../src/model/whose-word.js';
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
  *write({ stream }) {
    const ofEdge = (entry: EdgeEntry): Values => edgeValues(entry, stream.whoseWord);
    yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
    yield* keys('node', namesOf(stream.nodes(), nodeValues));
    yield* keys('edge', namesOf(stream.edges(), ofEdge));
    yield '<graph id="wiregraph" edgedefault="directed">\n';
    for (const entry of stream.nodes())
      yield `<node id="${escapeXml(entry.key)}">${data('node', nodeValues(entry))}</node>\n`;
    let place = 0;
    for (const entry of stream.edges()) {
      const [source, target] = [entry.source, entry.target].map(escapeXml);
      yield `<edge id="e${place}" source="${source}" target="${target}">${data('edge', ofEdge(entry))}</edge>\n`;
      place += 1;
    }
    yield '</graph>\n</graphml>\n';
  },
};

const nodeValues = ({ attributes }: NodeEntry): Values => ({ ...flatNode(attributes), color: colourOf(attributes) });

function edgeValues({ attributes }: EdgeEntry, whoseWord: WhoseWord): Values {
  const { label: _sameAsType, ...values } = flatEdge(attributes, whoseWord);
  return values;
}

/** The names of attributes that any of these have, sorted; no further is read than where all have come. */
function namesOf<T>(entries: Iterable<T>, valuesOf: (entry: T) => Values): string[] {
  const names = new Set<string>();
  for (const entry of entries) {
    const values = Object.entries(valuesOf(entry));
    for (const [name, value] of values) if (value !== null) names.add(name);
    if (names.size === values.length) break;
  }
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
