import type { NewsGraph } from '../../src/model/news-graph.js';
import { safeJson } from './safe-text.js';
import type { FileFormat } from './types.js';

/**
 * graphology's own serialisation: `{ options, attributes, nodes: [{ key, attributes }], edges: [{ key, source, target,
 * attributes }] }`, one node or edge a line, in the order of their keys; `Graph.from` reads it back.
 */
export const json: FileFormat = {
  name: 'json',
  *write(graph) {
    yield `{"options":${safeJson({ type: graph.type, multi: graph.multi, allowSelfLoops: graph.allowSelfLoops })},\n`;
    yield `"attributes":${safeJson(sortKeys(graph.getAttributes()))},\n"nodes":[`;
    yield* lines(graph.nodes().sort(), (key) => ({ key, attributes: graph.getNodeAttributes(key) }));
    yield '],\n"edges":[';
    yield* lines(graph.edges().sort(), (key) => exportEdge(graph, key));
    yield ']}\n';
  },
};

function exportEdge(graph: NewsGraph, key: string): object {
  const [source, target] = graph.extremities(key);
  return { key, source, target, attributes: graph.getEdgeAttributes(key) };
}

function* lines(keys: readonly string[], entry: (key: string) => object): Iterable<string> {
  for (const [position, key] of keys.entries()) yield `${position === 0 ? '\n' : ',\n'}${entryLine(entry(key))}`;
}

/** One node or edge as it stands on its line. */
export const entryLine = (entry: object): string => safeJson(sortKeys(entry));

/** The value with every object's keys in one fixed order, so that the bytes do not depend on how the graph was made. */
function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : a > b ? 1 : 0));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sortKeys(inner)]));
}

/** Keys that a reader looks for first, first; the others follow in alphabetical order. */
const FIRST_KEYS = ['key', 'source', 'target', 'type', 'name', 'factuality', 'event', 'evidence', 'reports', 'copies'];
const rank = (key: string): number => {
  const position = FIRST_KEYS.indexOf(key);
  return position === -1 ? FIRST_KEYS.length : position;
};
