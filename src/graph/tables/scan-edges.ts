import { type Days, isWithin } from '../../model/graph-view.js';
import { type EdgeType, edgeTypes } from '../../model/kinds.js';
import { foldedLetters, holdsEach } from '../view/folded-letters.js';
import { keysUnder, numbersKey } from './binary-keys.js';
import { EDGE_BYTES, type EdgeParts, edgeKey, partsOf } from './edge-key.js';
import { AFTER_ALL, type GraphTables } from './graph-tables.js';
import { articlesHolding } from './held-words.js';
import type { GraphReader } from './read-graph.js';

/** An edge by the numbers of its nodes, turned as the graph shows it, and its tellings. */
export interface TableEdge extends EdgeParts {
  /** numbers of articles, and places of claims in them */
  readonly claims: readonly (readonly [article: number, claim: number])[];
}

/** Where a key of an edge tells its type. */
const TYPE_BYTE = 4;

/** Edges that leave a node in the tables, or reach it; symmetric ones stand on one side only, which says nothing. */
export function* edgesAt(
  tables: GraphTables,
  root: number,
  side: 'told' | 'toldOf',
  type?: EdgeType,
): Generator<TableEdge> {
  const prefix =
    type === undefined ? numbersKey(root) : Buffer.concat([numbersKey(root), Buffer.from([edgeTypes.indexOf(type)])]);
  yield* group(tables[side].getKeys(keysUnder(prefix)), side);
}

/** The edge of these parts, or null where nobody tells it. */
export function findEdge(tables: GraphTables, parts: EdgeParts): TableEdge | null {
  const claims = Array.from(tables.told.getKeys(keysUnder(edgeKey(parts))), claimIn);
  return claims.length > 0 ? { ...parts, claims } : null;
}

/** An edge that somebody tells, whose tellings are looked up when they are asked for. */
function toldLater(tables: GraphTables, parts: EdgeParts): TableEdge {
  let claims: TableEdge['claims'] | undefined;
  return {
    ...parts,
    get claims() {
      claims ??= findEdge(tables, parts)?.claims ?? [];
      return claims;
    },
  };
}

export function* allEdges(tables: GraphTables): Generator<TableEdge> {
  yield* group(tables.told.getKeys(), 'told');
}

/** All edges of one type: articles' places are fewer keys to read than edges. */
export function* edgesOfType(tables: GraphTables, type: EdgeType): Generator<TableEdge> {
  const wanted = edgeTypes.indexOf(type);
  const edges = new Map<string, [article: number, claim: number][]>();
  for (const { key: article, value: places } of tables.placed.getRange()) {
    for (let at = 0; at < places.length; at += EDGE_BYTES) {
      if (places[at + TYPE_BYTE] !== wanted || places.readUInt32BE(at) === 0) continue;
      const key = places.toString('latin1', at, at + EDGE_BYTES);
      const claims = edges.get(key);
      if (claims) claims.push([article, at / EDGE_BYTES]);
      else edges.set(key, [[article, at / EDGE_BYTES]]);
    }
  }
  for (const [key, claims] of edges) yield edgeOf(Buffer.from(key, 'latin1'), 'told', claims);
}

/** Edges of one type that fall in a period: their event does, or, where it has no date, an article that tells them. */
export function* edgesInPeriod(tables: GraphTables, type: EdgeType, period: Days): Generator<TableEdge> {
  const days = new Map<number, boolean>();
  for (const [, date, root] of tables.sorted.getKeys({ start: ['date'], end: ['date', AFTER_ALL] } as never))
    days.set(root, isWithin(date as string, period));
  const articles = new Set<number>();
  for (const [date, article] of tables.dates.getKeys()) if (isWithin(date, period)) articles.add(article);
  for (const parts of edgesWithin(tables, type, days, articles)) yield toldLater(tables, parts);
}

/**
 * The same by the parts of their keys.
 * @param days of each dated event, whether it falls in the period
 * @param articles numbers of the articles of the period
 */
function edgesWithin(
  tables: GraphTables,
  type: EdgeType,
  days: ReadonlyMap<number, boolean>,
  articles: ReadonlySet<number>,
): EdgeParts[] {
  const wanted = edgeTypes.indexOf(type);
  const found = new Map<string, EdgeParts>();
  for (const { key: article, value: places } of tables.placed.getRange()) {
    const isIn = articles.has(article);
    for (let at = 0; at < places.length; at += EDGE_BYTES) {
      if (places[at + TYPE_BYTE] !== wanted || places.readUInt32BE(at) === 0) continue;
      if (!(days.get(places.readUInt32BE(at + EDGE_BYTES - EVENT_BYTES)) ?? isIn)) continue;
      const key = places.toString('latin1', at, at + EDGE_BYTES);
      if (!found.has(key)) found.set(key, partsOf(places.subarray(at, at + EDGE_BYTES)));
    }
  }
  return [...found.values()];
}

/** Bytes at the end of a key that tell the event. */
const EVENT_BYTES = 4;

/** Claims of these types in whose sentences stand words with these beginnings, as edges; one may come several times. */
export function* edgesTelling(
  reader: GraphReader,
  beginnings: readonly string[],
  types: readonly EdgeType[],
  articles?: ReadonlySet<string>,
): Generator<EdgeParts> {
  const wanted = new Set(types.map((type) => edgeTypes.indexOf(type)));
  for (const article of articlesHolding(reader.tables, beginnings) ?? reader.tables.placed.getKeys()) {
    const places = reader.tables.placed.get(article);
    if (places === undefined) continue;
    const { id } = reader.article(article);
    if (articles !== undefined && !articles.has(id)) continue;
    const text = reader.readText(id);
    if (!holdsEach(foldedLetters(text), beginnings)) continue;
    for (const [at, [, type, , , , , start, end]] of reader.claimsOf(article).entries()) {
      if (!wanted.has(type) || places.readUInt32BE(at * EDGE_BYTES) === 0) continue;
      if (holdsEach(foldedLetters(text.slice(start, end)), beginnings))
        yield partsOf(places.subarray(at * EDGE_BYTES, (at + 1) * EDGE_BYTES));
    }
  }
}

function* group(keys: Iterable<Buffer>, side: 'told' | 'toldOf'): Generator<TableEdge> {
  let current: Buffer | null = null;
  let claims: (readonly [number, number])[] = [];
  for (const full of keys) {
    const key = full.subarray(0, EDGE_BYTES);
    if (current && !current.equals(key)) {
      yield edgeOf(current, side, claims);
      claims = [];
    }
    if (!current?.equals(key)) current = Buffer.from(key);
    claims.push(claimIn(full));
  }
  if (current) yield edgeOf(current, side, claims);
}

function edgeOf(key: Buffer, side: 'told' | 'toldOf', claims: TableEdge['claims']): TableEdge {
  const { source, target, ...parts } = partsOf(key);
  return { ...parts, claims, ...(side === 'told' ? { source, target } : { source: target, target: source }) };
}

/** Article and claim at the end of a key. */
const claimIn = (key: Buffer): readonly [number, number] => [
  key.readUInt32BE(key.length - 8),
  key.readUInt32BE(key.length - 4),
];
