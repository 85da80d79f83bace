import { type EdgeType, edgeTypes } from '../../model/kinds.js';

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

/** The type of an edge out of the bytes of its key. */
export const typeIn = (key: Buffer): EdgeType => edgeTypes[key[4]!]!;

/** The parts of an edge out of the bytes of its key. */
export function partsOf(key: Buffer): EdgeParts {
  return {
    source: key.readUInt32BE(0),
    type: edgeTypes[key[4]!]!,
    target: key.readUInt32BE(5),
    factuality: key[9]!,
    event: key.readUInt32BE(10),
  };
}
