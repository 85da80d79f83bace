import { safeJson } from './safe-text.js';
import type { FileFormat } from './types.js';

/**
 * graphology's own serialisation: `{ options, attributes, nodes: [{ key, attributes }], edges: [{ key, source, target,
 * attributes }] }`, one node or edge a line, in the order of their keys; `Graph.from` reads it back.
 */
export const json: FileFormat = {
  name: 'json',
  *write({ stream }) {
    yield `{"options":${safeJson({ type: 'directed', multi: true, allowSelfLoops: true })},\n`;
    yield '"attributes":{"articles":{';
    let between = '';
    for (const [id, article] of stream.articles()) {
      yield `${between}${safeJson(id)}:${entryLine(article)}`;
      between = ',';
    }
    yield '}},\n"nodes":[';
    yield* lines(stream.nodes());
    yield '],\n"edges":[';
    yield* lines(stream.edges());
    yield ']}\n';
  },
};

function* lines(entries: Iterable<object>): Iterable<string> {
  let between = '\n';
  for (const entry of entries) {
    yield `${between}${entryLine(entry)}`;
    between = ',\n';
  }
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
