/** So many changed rows are kept; where more changed, they are made again when they are written. */
const MOST_KEPT = 50_000;

/** Those of a graph's rows that changed, each with its label or type: a few are kept, of many only which they are. */
export class ChangedRows<R> {
  private kept: (readonly [name: string, row: R])[] | null = [];
  /** a bit for each row in turn; null where every row changed */
  private marks: Uint8Array | null = new Uint8Array(1024);
  private seen = 0;
  private count = 0;

  /** @param all every row in turn; each call begins anew */
  constructor(private readonly all: () => Iterable<readonly [name: string, row: R]>) {}

  /** Every row changed. */
  takeAll(): this {
    [this.kept, this.marks] = [null, null];
    return this;
  }

  /** Tells of the next row. */
  add(name: string, row: R, isChanged: boolean): void {
    const at = this.seen;
    this.seen += 1;
    if (!isChanged) return;
    this.count += 1;
    let marks = this.marks!;
    if (at >> 3 >= marks.length) {
      marks = new Uint8Array(Math.max(2 * marks.length, (at >> 3) + 1));
      marks.set(this.marks!);
      this.marks = marks;
    }
    marks[at >> 3]! |= 1 << (at & 7);
    if (this.kept && this.kept.push([name, row]) > MOST_KEPT) this.kept = null;
  }

  /** How many changed; no further than this is counted. */
  countUpTo(most: number): number {
    if (this.marks) return Math.min(this.count, most);
    let count = 0;
    for (const _ of this.all()) {
      count += 1;
      if (count >= most) break;
    }
    return count;
  }

  /** The rows that changed, in turn. */
  *rows(): Iterable<readonly [name: string, row: R]> {
    if (this.kept) return yield* this.kept;
    const { marks } = this;
    if (marks === null) return yield* this.all();
    let at = 0;
    for (const one of this.all()) {
      if ((marks[at >> 3] ?? 0) & (1 << (at & 7))) yield one;
      at += 1;
    }
  }
}
