/** A place and what it costs to come there. */
interface Entry {
  readonly cost: number;
  readonly key: string;
}

/** A binary heap of keys by cost, then by key. */
export class CostQueue {
  private readonly heap: Entry[] = [];

  /** The cheapest, left where it is. */
  top(): Entry | undefined {
    return this.heap[0];
  }

  push(cost: number, key: string): void {
    const { heap } = this;
    heap.push({ cost, key });
    for (let i = heap.length - 1; i > 0; ) {
      const up = (i - 1) >> 1;
      if (!this.before(i, up)) break;
      this.swap(i, up);
      i = up;
    }
  }

  pop(): string | undefined {
    const { heap } = this;
    const first = heap[0];
    const last = heap.pop();
    if (first === undefined || last === undefined) return undefined;
    if (heap.length > 0) heap[0] = last;
    for (let i = 0; ; ) {
      const left = 2 * i + 1;
      let least = i;
      for (const child of [left, left + 1]) if (child < heap.length && this.before(child, least)) least = child;
      if (least === i) return first.key;
      this.swap(i, least);
      i = least;
    }
  }

  private before(i: number, j: number): boolean {
    const [a, b] = [this.heap[i]!, this.heap[j]!];
    return a.cost < b.cost || (a.cost === b.cost && a.key < b.key);
  }

  private swap(i: number, j: number): void {
    [this.heap[i], this.heap[j]] = [this.heap[j]!, this.heap[i]!];
  }
}
