/**
 * The cache of an assembled graph is one file: the long lists of its nodes and edges, each a piece of JSON that is read when
 * it is asked for; then the skeleton, which is every node and edge without those lists; then a tail that says where it begins.
 */

/** The long lists of a node and of an edge. */
export const LONG_LISTS = { node: ['members', 'articles'], edge: ['evidence'] } as const;

/** The tail, as JSON filled up with spaces to its length. */
export interface CacheTail {
  /** what the graph was assembled from */
  readonly key: string;
  /** where the skeleton begins, and its length, in bytes */
  readonly skeleton: Place;
}

/** Bytes of the tail. */
export const TAIL_LENGTH = 256;

/** Where a piece stands in the file: offset and length, in bytes. */
export type Place = readonly [offset: number, length: number];

/** Attributes in which the long lists stand as null, so that their order is kept. */
export type Lean = Record<string, unknown>;

/** The graph without its long lists. */
export interface Skeleton {
  readonly attributes: Lean;
  readonly nodes: (readonly [key: string, lean: Lean, place: Place])[];
  readonly edges: (readonly [key: string, source: string, target: string, lean: Lean, place: Place])[];
}
