import { MultiDirectedGraph } from 'graphology';
import { write } from 'graphology-gexf';
import { whoseWordIn } from '../../src/model/whose-word.js';
import { colourOf, type Flat, flatEdge, flatNode } from './flat-attributes.js';
import { safeText } from './safe-text.js';
import type { FileFormat } from './types.js';

/** How much larger a node is drawn for each tenfold of mentions. */
const SIZE_STEP = 8;
const SMALLEST = 4;

/** GEXF 1.3 through graphology's writer: labels, colours and sizes as Gephi reads them, lists and evidence flattened. */
export const gexf: FileFormat = {
  name: 'gexf',
  *write(graph) {
    const whoseWord = whoseWordIn(graph);
    const flat = new MultiDirectedGraph();
    for (const key of graph.nodes().sort()) {
      const node = graph.getNodeAttributes(key);
      const size = SMALLEST + SIZE_STEP * Math.log10(1 + node.mentions);
      flat.addNode(safeText(key), { ...flatNode(node), color: colourOf(node), size: Math.round(size * 10) / 10 });
    }
    for (const key of graph.edges().sort()) {
      const edge = graph.getEdgeAttributes(key);
      const [source, target] = graph.extremities(key);
      flat.addEdgeWithKey(safeText(key), safeText(source), safeText(target), {
        ...flatEdge(edge, whoseWord),
        weight: edge.reports,
        color: colourOf(edge),
      });
    }
    yield write(flat, { version: '1.3', formatNode: asElement, formatEdge: asElement, pedantic: false });
    yield '\n';
  },
};

/** Splits flat values into what GEXF knows by name (label, weight, viz) and attributes. */
function asElement(_key: string, values: Record<string, Flat>): object {
  const { label, weight, color, size, ...attributes } = values;
  return {
    label,
    ...(weight === undefined ? {} : { weight }),
    viz: { color, ...(size === undefined ? {} : { size }) },
    attributes,
  };
}
