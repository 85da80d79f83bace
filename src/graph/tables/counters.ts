import type { GraphTables } from './graph-tables.js';

/** Things that are numbered; a number is never given twice. */
export type Numbered = 'article' | 'entity' | 'form';

/** Gives out numbers and keeps counts, written back at the end of an update. */
export class Counters {
  private readonly next: Record<Numbered, number>;
  edges: number;

  /** @param anew everything changes: edges are counted at the end */
  constructor(
    private readonly tables: GraphTables,
    readonly anew: boolean,
  ) {
    const kept = tables.about.get('counters') as { next: Record<Numbered, number>; edges: number } | undefined;
    this.next = kept ? { ...kept.next } : { article: 1, entity: 1, form: 1 };
    this.edges = kept?.edges ?? 0;
  }

  /** The first of so many numbers in a row. */
  take(what: Numbered, many = 1): number {
    const first = this.next[what];
    this.next[what] += many;
    return first;
  }

  write(): void {
    const { next, edges } = this;
    this.tables.about.putSync('counters', { next, edges });
  }
}
