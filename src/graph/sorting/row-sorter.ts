import { GatheredRows } from './gathered-rows.js';
import { type Row, SpilledRuns } from './spilled-runs.js';

/** So many bytes of rows are held in memory; more go through the disk. */
const ROOM = 8 << 20;

/** One run on its way through a merge: its next row, and its place among the runs. */
interface Head {
  row: Row;
  readonly rows: Iterator<Row>;
  readonly run: number;
}

/** Puts rows in the order of their keys, however many there are: sorted runs go to the disk and are merged. */
export class RowSorter {
  private readonly gathered: GatheredRows;
  private readonly spilled: SpilledRuns;
  private spills = false;

  /** @param path where a file may be made for what memory does not hold */
  constructor(path: string, room = ROOM) {
    this.gathered = new GatheredRows(room);
    this.spilled = new SpilledRuns(path);
  }

  /** Adds a row; its bytes are copied. */
  add(key: Uint8Array, value: Uint8Array): void {
    if (!this.gathered.hasRoomFor(key.length + value.length)) {
      this.spilled.add(this.gathered.sorted());
      this.gathered.clear();
      this.spills = true;
    }
    this.gathered.add(key, value);
  }

  /** All rows in the order of their keys, each key once: what was added last counts. A row is good until the next is asked for. */
  *sorted(): Generator<Row> {
    let last: Row | null = null;
    for (const row of this.spills ? this.merged() : this.gathered.sorted()) {
      if (last && !last[0].equals(row[0])) yield last;
      last = row;
    }
    if (last) yield last;
  }

  close(): void {
    this.spilled.close();
  }

  /** Runs merged; of rows with the same key, that of the latest run comes last. */
  private *merged(): Generator<Row> {
    const heap: Head[] = [];
    for (const [run, rows] of [...this.spilled.read(), this.gathered.sorted()].entries()) {
      const first = rows.next();
      if (!first.done) heap.push({ row: first.value, rows, run });
    }
    for (let at = heap.length >> 1; at >= 0; at--) sink(heap, at);
    while (heap.length > 0) {
      const head = heap[0]!;
      yield head.row;
      const next = head.rows.next();
      if (!next.done) head.row = next.value;
      else {
        const end = heap.pop()!;
        if (heap.length > 0) heap[0] = end;
      }
      sink(heap, 0);
    }
  }
}

const comesBefore = (a: Head, b: Head): boolean => {
  const order = a.row[0].compare(b.row[0]);
  return order < 0 || (order === 0 && a.run < b.run);
};

/** Puts a head where it belongs in a binary heap whose others stand right. */
function sink(heap: Head[], from: number): void {
  for (let at = from; ; ) {
    let least = at;
    for (const below of [2 * at + 1, 2 * at + 2])
      if (below < heap.length && comesBefore(heap[below]!, heap[least]!)) least = below;
    if (least === at) return;
    [heap[at], heap[least]] = [heap[least]!, heap[at]!];
    at = least;
  }
}
