import type { EdgeType } from '../../model/kinds.js';
import type { GraphTables } from './graph-tables.js';

/** How many edges there are of each type; types of which there are none are left out. */
export type EdgeCounts = Partial<Record<EdgeType, number>>;

interface Kept {
  readonly next: Record<Numbered, number>;
  readonly edges: EdgeCounts;
}

/** Things that are numbered; a number is never given twice. */
export type Numbered = 'article' | 'entity' | 'form';

/** Gives out numbers and keeps counts, written back at the end of an update. */
export class Counters {
  private readonly next: Record<Numbered, number>;
  edges: EdgeCounts;

  /** @param anew everything changes: edges are counted at the end */
  constructor(
    private readonly tables: GraphTables,
    readonly anew: boolean,
  ) {
    const kept = tables.about.get('counters') as Kept | undefined;
    this.next = kept ? { ...kept.next } : { article: 1, entity: 1, form: 1 };
    this.edges = { ...kept?.edges };
  }

  /** The first of so many numbers in a row. */
  take(what: Numbered, many = 1): number {
    const first = this.next[what];
    this.next[what] += many;
    return first;
  }

  /** One edge more or less of a type. */
  count(type: EdgeType, by: 1 | -1): void {
    this.edges[type] = (this.edges[type] ?? 0) + by;
  }

  write(): void {
    const { next, edges } = this;
    this.tables.about.putSync('counters', { next, edges });
  }
}

/** How many edges the tables hold, by type. */
export const edgeCounts = ({ about }: GraphTables): EdgeCounts =>
  (about.get('counters') as Kept | undefined)?.edges ?? {};
