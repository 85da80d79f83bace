import { numbersKey } from './binary-keys.js';
import { type GraphTables, MARK } from './graph-tables.js';

/** Things that are numbered; a number is never given twice. */
export type Numbered = 'article' | 'entity' | 'form';

/** Gives out numbers and keeps counts, written back at the end of an update. */
export class Counters {
  private readonly next: Record<Numbered, number>;
  edges: number;
  generation: number;

  /** @param anew everything changes: nothing is noted, and edges are counted at the end */
  constructor(
    private readonly tables: GraphTables,
    readonly anew: boolean,
  ) {
    const kept = tables.about.get('counters') as
      | { next: Record<Numbered, number>; edges: number; generation: number }
      | undefined;
    this.next = kept ? { ...kept.next } : { article: 1, entity: 1, form: 1 };
    this.edges = kept?.edges ?? 0;
    this.generation = (kept?.generation ?? 0) + 1;
  }

  /** The first of so many numbers in a row. */
  take(what: Numbered, many = 1): number {
    const first = this.next[what];
    this.next[what] += many;
    return first;
  }

  private readonly touched = new Set<string>();

  /** Notes what a change touched: 0 a node, 1 the edges that leave it. */
  note(what: 0 | 1, root: number): void {
    if (!this.anew) this.touched.add(`${what} ${root}`);
  }

  write(): void {
    for (const one of this.touched) {
      const [what, root] = one.split(' ').map(Number);
      this.tables.changed.putSync(numbersKey(this.generation, what!, root!), MARK);
    }

    const { next, edges, generation } = this;
    this.tables.about.putSync('counters', { next, edges, generation });
  }
}
