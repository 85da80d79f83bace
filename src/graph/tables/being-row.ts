import type { NodeKind } from '../../model/kinds.js';
import { plainPackr } from '../../model/message-pack.js';
import { identityRules } from '../identity/rules/index.js';
import type { IdentityRule } from '../identity/types.js';

/** A being as its table keeps it: numbers of the beings that stand for its cluster after each rule, then what the article tells. */
export interface BeingRow {
  readonly article: number;
  /** place among the entities of the article */
  readonly place: number;
  readonly id: string;
  readonly date: string | null;
  /** the rest of the digest */
  readonly digest: Record<string, unknown>;
}

/** A rule of identity and its place among all rules. */
export interface Stage {
  readonly rule: IdentityRule;
  readonly number: number;
}

/** The rules for beings of a kind, in order. */
export const stagesOf = (kind: NodeKind): readonly Stage[] => stages[kind] ?? [];

const stages: Partial<Record<NodeKind, Stage[]>> = {};
for (const [number, rule] of identityRules.entries()) {
  const kind = rule.name.slice(0, rule.name.indexOf('/')) as NodeKind;
  stages[kind] = [...(stages[kind] ?? []), { rule, number }];
}

const WORD = 4;

/** A row as bytes. */
export function packBeing(roots: Uint32Array, row: BeingRow): Buffer {
  const { article, place, id, date, digest } = row;
  const body = plainPackr().pack([article, place, id, date, digest]);
  const bytes = Buffer.allocUnsafe(WORD * roots.length + body.length);
  for (const [at, root] of roots.entries()) bytes.writeUInt32BE(root, WORD * at);
  body.copy(bytes, WORD * roots.length);
  return bytes;
}

/** The same bytes with other roots. */
export function withRoots(bytes: Buffer, roots: Uint32Array): Buffer {
  const copy = Buffer.from(bytes);
  for (const [at, root] of roots.entries()) copy.writeUInt32BE(root, WORD * at);
  return copy;
}

export function rootsIn(bytes: Buffer, kind: NodeKind): Uint32Array {
  return Uint32Array.from(stagesOf(kind), (_, at) => bytes.readUInt32BE(WORD * at));
}

/** The number of the article alone: all of thousands of rows would be unpacked for it. */
export function articleIn(bytes: Buffer, kind: NodeKind): number {
  // a list's mark, then the number: itself where it is small, or behind the mark of its width
  const at = WORD * stagesOf(kind).length + 1;
  const mark = bytes[at]!;
  if (mark < WIDTHS.byte) return mark;
  if (mark === WIDTHS.byte) return bytes.readUInt8(at + 1);
  return mark === WIDTHS.short ? bytes.readUInt16BE(at + 1) : bytes.readUInt32BE(at + 1);
}

/** MessagePack's marks of whole numbers: of one byte, of two; of four is the other. */
const WIDTHS = { byte: 0xcc, short: 0xcd } as const;

export function rowIn(bytes: Buffer, kind: NodeKind): BeingRow {
  const [article, place, id, date, digest] = plainPackr().unpack(bytes.subarray(WORD * stagesOf(kind).length));
  return { article, place, id, date, digest };
}
