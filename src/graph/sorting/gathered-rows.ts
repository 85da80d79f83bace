import type { Row } from './spilled-runs.js';

/** Bytes at the start. */
const FIRST_ROOM = 1 << 14;
/** Rows of one run: their places fit beside 32 bits of their keys into the 53 of a number. */
const MOST_ROWS = 1 << 21;
/** Bytes of a key that are compared as a number first. */
const PREFIX = 4;

/** Rows held in memory one behind another, and given out in the order of their keys. */
export class GatheredRows {
  private bytes = Buffer.allocUnsafeSlow(FIRST_ROOM);
  private end = 0;
  /** where each row's key begins and ends, and where its value ends */
  private places = new Uint32Array(3 * 64);
  size = 0;

  /** @param room so many bytes at most, unless one row alone is longer */
  constructor(private readonly room: number) {}

  /** Whether one more row of so many bytes has room. */
  hasRoomFor(length: number): boolean {
    return this.size === 0 || (this.end + length <= this.room && this.size < MOST_ROWS);
  }

  add(key: Uint8Array, value: Uint8Array): void {
    this.grow(key.length + value.length);
    const at = 3 * this.size;
    if (at + 3 > this.places.length) {
      const more = new Uint32Array(2 * this.places.length);
      more.set(this.places);
      this.places = more;
    }
    this.places[at] = this.end;
    this.bytes.set(key, this.end);
    this.places[at + 1] = this.end + key.length;
    this.bytes.set(value, this.end + key.length);
    this.end += key.length + value.length;
    this.places[at + 2] = this.end;
    this.size += 1;
  }

  /** All rows in the order of their keys; of rows with the same key, that which came last is the last. */
  *sorted(): Generator<Row> {
    const order = new Float64Array(this.size);
    for (let row = 0; row < this.size; row++) order[row] = this.prefixOf(row) * MOST_ROWS + row;
    order.sort();
    for (let from = 0; from < order.length; ) {
      const prefix = Math.floor(order[from]! / MOST_ROWS);
      let to = from + 1;
      while (to < order.length && Math.floor(order[to]! / MOST_ROWS) === prefix) to += 1;
      if (to - from === 1) yield this.row(order[from]! % MOST_ROWS);
      else for (const row of this.inOrder(order.subarray(from, to))) yield this.row(row);
      from = to;
    }
  }

  clear(): void {
    this.end = 0;
    this.size = 0;
  }

  /** Rows whose keys begin alike. */
  private inOrder(alike: Float64Array): readonly number[] {
    const rows = Array.from(alike, (one) => one % MOST_ROWS);
    const before = (a: number, b: number): number => this.compare(a, b) || a - b;
    // most came in order
    return rows.every((row, at) => at === 0 || before(rows[at - 1]!, row) < 0) ? rows : rows.sort(before);
  }

  private compare(one: number, other: number): number {
    const { places, bytes } = this;
    const [a, b] = [3 * one, 3 * other];
    return bytes.compare(bytes, places[b]!, places[b + 1]!, places[a]!, places[a + 1]!);
  }

  private prefixOf(row: number): number {
    const { places, bytes } = this;
    const [start, end] = [places[3 * row]!, places[3 * row + 1]!];
    let prefix = 0;
    for (let at = start; at < start + PREFIX; at++) prefix = prefix * 256 + (at < end ? bytes[at]! : 0);
    return prefix;
  }

  private row(row: number): Row {
    const { places, bytes } = this;
    const at = 3 * row;
    return [bytes.subarray(places[at]!, places[at + 1]!), bytes.subarray(places[at + 1]!, places[at + 2]!)];
  }

  private grow(length: number): void {
    if (this.end + length <= this.bytes.length) return;
    let size = 2 * this.bytes.length;
    while (size < this.end + length) size *= 2;
    const more = Buffer.allocUnsafeSlow(size);
    this.bytes.copy(more, 0, 0, this.end);
    this.bytes = more;
  }
}
