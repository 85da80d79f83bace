import { EDGE_TYPES, edgeTypes, mayJoin, type NodeKind } from '../../model/kinds.js';
import { keysUnder, numbersKey } from './binary-keys.js';
import type { Changes } from './changes.js';
import type { Counters, EdgeCounts } from './counters.js';
import { EDGE_BYTES, edgeKey, NO_EVENT, partsOf, typeIn } from './edge-key.js';
import { rootOfEvent } from './event-state.js';
import { type GraphTables, MARK } from './graph-tables.js';
import type { ClaimRow } from './table-rows.js';
import type { Work } from './work.js';

const turned = (key: Buffer): Buffer => {
  const parts = partsOf(key);
  return edgeKey({ ...parts, source: parts.target, target: parts.source });
};

/** Places claims among the edges of the nodes that their entities belong to now. */
export function* updateEdges(work: Work, counters: Counters, changes: Changes): Generator<void> {
  const { claims, placed } = work.tables;
  for (const article of changes.dirtyClaims) {
    const rows = claims.get(article) ?? [];
    const old = placed.get(article) ?? Buffer.alloc(0);
    const places = rows.map((row) => placeOf(work, article, row) ?? NOT_PLACED);
    for (let at = 0; at * EDGE_BYTES < Math.max(old.length, rows.length * EDGE_BYTES); at++) {
      const before = at * EDGE_BYTES < old.length ? old.subarray(at * EDGE_BYTES, (at + 1) * EDGE_BYTES) : NOT_PLACED;
      const after = places[at] ?? NOT_PLACED;
      if (before.equals(after)) continue;
      if (!before.equals(NOT_PLACED)) takeOut(work, counters, before, article, at);
      if (after !== NOT_PLACED) putIn(work, counters, after, article, at);
    }
    if (rows.length > 0) placed.putSync(article, Buffer.concat(places));
    else placed.removeSync(article);
    yield;
  }
}

const NOT_PLACED = Buffer.alloc(EDGE_BYTES);

/** Where a claim stands; null where it becomes a loop, or joins kinds that the type may not join. */
function placeOf(work: Work, article: number, row: ClaimRow): Buffer | null {
  const [, typeAt, source, target, event, factuality] = row;
  if (source < 0 || target < 0) return null;
  const type = edgeTypes[typeAt]!;
  const { entity, beings } = work.article(article);
  const nodeOf = (place: number): readonly [root: number, kind: NodeKind] => {
    if (place >= beings) return [rootOfEvent(work.tables, entity + place), 'event'];
    const being = work.being(entity + place);
    return [being.roots.at(-1)!, being.kind];
  };
  const [one, kind] = nodeOf(source);
  const [other, otherKind] = nodeOf(target);
  if (one === other || !mayJoin(type, kind, otherKind)) return null;
  const turn = EDGE_TYPES[type].symmetric && other < one;
  return edgeKey({
    source: turn ? other : one,
    type,
    target: turn ? one : other,
    factuality,
    event: event < 0 ? NO_EVENT : nodeOf(event)[0],
  });
}

/** Where one claim stands in the tables of edges. */
const tellingKey = (key: Buffer, article: number, claim: number): Buffer =>
  Buffer.concat([key, numbersKey(article, claim)]);

function putIn(work: Work, counters: Counters, key: Buffer, article: number, claim: number): void {
  const { told, toldOf } = work.tables;
  if (!counters.anew && told.getKeysCount({ ...keysUnder(key), limit: 1 }) === 0) counters.count(typeIn(key), 1);
  told.putSync(tellingKey(key, article, claim), MARK);
  toldOf.putSync(tellingKey(turned(key), article, claim), MARK);
}

function takeOut(work: Work, counters: Counters, key: Buffer, article: number, claim: number): void {
  const { told, toldOf } = work.tables;
  told.removeSync(tellingKey(key, article, claim));
  toldOf.removeSync(tellingKey(turned(key), article, claim));
  if (!counters.anew && told.getKeysCount({ ...keysUnder(key), limit: 1 }) === 0) counters.count(typeIn(key), -1);
}

/** How many edges there are of each type, counted from nothing. */
export function countEdges({ told }: GraphTables): EdgeCounts {
  const counts: EdgeCounts = {};
  let last = Buffer.alloc(0) as Buffer;
  for (const full of told.getKeys()) {
    if (last.length > 0 && full.compare(last, 0, EDGE_BYTES, 0, EDGE_BYTES) === 0) continue;
    const type = typeIn(full);
    counts[type] = (counts[type] ?? 0) + 1;
    last = Buffer.from(full);
  }
  return counts;
}
