import { EDGE_TYPES, type EdgeType, edgeTypes, FACTUALITIES, mayJoin, type NodeKind } from '../../model/kinds.js';
import { keysUnder, numbersKey } from './binary-keys.js';
import type { Changes } from './changes.js';
import type { Counters } from './counters.js';
import { type ClaimRow, MARK } from './graph-tables.js';
import type { Work } from './work.js';

/** Nobody's node: of an edge without an event. */
export const NO_EVENT = 0;

/** Bytes of a key that tell one edge from another: source, type, target, factuality, event. */
export const EDGE_BYTES = 14;

/** Numbers of an edge's parts. */
export interface EdgeParts {
  readonly source: number;
  readonly type: EdgeType;
  readonly target: number;
  readonly factuality: number;
  readonly event: number;
}

/** "source type target factuality event", as bytes. */
export function edgeKey({ source, type, target, factuality, event }: EdgeParts): Buffer {
  const key = Buffer.allocUnsafe(EDGE_BYTES);
  key.writeUInt32BE(source, 0);
  key[4] = edgeTypes.indexOf(type);
  key.writeUInt32BE(target, 5);
  key[9] = factuality;
  key.writeUInt32BE(event, 10);
  return key;
}

export function partsOf(key: Buffer): EdgeParts {
  return {
    source: key.readUInt32BE(0),
    type: edgeTypes[key[4]!]!,
    target: key.readUInt32BE(5),
    factuality: key[9]!,
    event: key.readUInt32BE(10),
  };
}

const turned = (key: Buffer): Buffer => {
  const parts = partsOf(key);
  return edgeKey({ ...parts, source: parts.target, target: parts.source });
};

/** Places claims among the edges of the nodes that their entities belong to now. */
export function* updateEdges(work: Work, counters: Counters, changes: Changes): Generator<void> {
  const { claims, placed } = work.tables;
  for (const number of changes.dirtyClaims) {
    const row = claims.get(number);
    const before = placed.get(number);
    const after = row ? placeOf(work, row) : null;
    if (before && after && before.equals(after)) continue;
    if (before) takeOut(work, counters, before, number);
    if (after) putIn(work, counters, after, number);
    yield;
  }
}

/** Where a claim stands; null where it becomes a loop, or joins kinds that the type may not join. */
function placeOf(work: Work, { a, source, target, event, type, factuality }: ClaimRow): Buffer | null {
  if (source < 0 || target < 0) return null;
  const { entity, beings } = work.article(a);
  const nodeOf = (place: number): readonly [root: number, kind: NodeKind] => {
    if (place >= beings) return [work.tables.roots.get(entity + place)!.readUInt32BE(0), 'event'];
    const being = work.being(entity + place);
    return [being.roots.at(-1)!, being.kind];
  };
  const [one, kind] = nodeOf(source);
  const [other, otherKind] = nodeOf(target);
  if (one === other || !mayJoin(type as EdgeType, kind, otherKind)) return null;
  const turn = EDGE_TYPES[type as EdgeType].symmetric && other < one;
  return edgeKey({
    source: turn ? other : one,
    type: type as EdgeType,
    target: turn ? one : other,
    factuality: FACTUALITIES.indexOf(factuality),
    event: event === null ? NO_EVENT : nodeOf(event)[0],
  });
}

function putIn(work: Work, counters: Counters, key: Buffer, number: number): void {
  const { told, toldOf, placed } = work.tables;
  if (told.getKeysCount({ ...keysUnder(key), limit: 1 }) === 0) counters.edges += 1;
  told.putSync(Buffer.concat([key, numbersKey(number)]), MARK);
  toldOf.putSync(Buffer.concat([turned(key), numbersKey(number)]), MARK);
  placed.putSync(number, key);
  note(work, counters, key);
}

function takeOut(work: Work, counters: Counters, key: Buffer, number: number): void {
  const { told, toldOf, placed } = work.tables;
  told.removeSync(Buffer.concat([key, numbersKey(number)]));
  toldOf.removeSync(Buffer.concat([turned(key), numbersKey(number)]));
  placed.removeSync(number);
  if (told.getKeysCount({ ...keysUnder(key), limit: 1 }) === 0) counters.edges -= 1;
  note(work, counters, key);
}

/** What a change touched: the edges that leave a node. */
function note({ tables }: Work, { generation }: Counters, key: Buffer): void {
  tables.changed.putSync(numbersKey(generation, 1, key.readUInt32BE(0)), MARK);
}
