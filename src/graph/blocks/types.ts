import type { NodeAttributes } from '../../model/graph.js';
import type { BeingDigest, ClaimTelling, EventTelling } from '../digest/types.js';

/**
 * One step of assembling a graph over many machines: what it gives depends on its items alone, so that whoever shuffles may
 * give it one block after another, anywhere. Items and results are values of JSON.
 */
export interface BlockStep {
  /** "identity" */
  readonly name: string;
  /** one line about what goes in and what comes out */
  readonly gloss: string;
  run(items: readonly unknown[]): Iterable<unknown>;
}

/** A step whose items have one shape. */
export const defineStep = <Item>(
  name: string,
  gloss: string,
  run: (items: readonly Item[]) => Iterable<unknown>,
): BlockStep => ({ name, gloss, run: run as BlockStep['run'] });

/** A being without its article. */
export type BeingTold = Omit<BeingDigest, 'article'>;
/** An event's telling without its article. */
export type EventTold = Omit<EventTelling, 'article'>;

/** An article's digest as one line; entities are numbered in its order, beings before events. */
export interface ArticleRow {
  readonly id: string;
  readonly date: string | null;
  readonly url: string | null;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly sources: readonly string[];
  readonly lands: readonly (readonly [string, number])[];
  readonly names: readonly string[];
  readonly beings: readonly BeingTold[];
  readonly events: readonly EventTold[];
  readonly claims: readonly ClaimTelling[];
  /** sorted hashes, four bytes each, in base64 */
  readonly shingles: string;
  /** beings: hash of all that a being is called, by its place */
  readonly forms: readonly string[];
  /** form -> for each level the keys under which its beings are looked up, with 1 where they ask, 0 where they only offer themselves */
  readonly keys: Readonly<Record<string, readonly (readonly (readonly [key: string, asks: 0 | 1])[])[]>>;
  /** shingles by which copies are looked for */
  readonly lookedUp: readonly number[];
}

/** What of its article stands beside a being: names each with the number of articles that it stands in, as far as that matters. */
export interface ContextRow {
  readonly id: string;
  readonly date: string | null;
  readonly lands: readonly (readonly [string, number])[];
  readonly names: readonly (readonly [name: string, spread: number])[];
}

/** The node of an entity, as steps that come after need it. */
export interface NodeHandle {
  /** entity of the article -> */
  readonly entity: string;
  /** a number that only this node has; beings only */
  readonly number?: number;
  /** where the node has one already */
  readonly key?: string;
  readonly kind: NodeAttributes['type'];
  /** the node's name, and of an event its day and the name of its place; once all nodes are known */
  readonly name?: string;
  readonly date?: string | null;
  readonly place?: string | null;
  /** places only */
  readonly base?: string | null;
  readonly lands?: readonly string[];
}
