import type { GraphTables } from './graph-tables.js';

/** Things that are numbered; a number is never given twice. */
export type Numbered = 'article' | 'entity' | 'claim' | 'form';

/** Gives out numbers and keeps counts, written back at the end of an update. */
export class Counters {
  private readonly next: Record<Numbered, number>;
  edges: number;
  generation: number;

  constructor(private readonly tables: GraphTables) {
    const kept = tables.about.get('counters') as
      | { next: Record<Numbered, number>; edges: number; generation: number }
      | undefined;
    this.next = kept ? { ...kept.next } : { article: 1, entity: 1, claim: 1, form: 1 };
    this.edges = kept?.edges ?? 0;
    this.generation = (kept?.generation ?? 0) + 1;
  }

  /** The first of so many numbers in a row. */
  take(what: Numbered, many = 1): number {
    const first = this.next[what];
    this.next[what] += many;
    return first;
  }

  write(): void {
    const { next, edges, generation } = this;
    this.tables.about.putSync('counters', { next, edges, generation });
  }
}
