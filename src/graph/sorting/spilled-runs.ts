import { closeSync, openSync, readSync, unlinkSync, writeSync } from 'node:fs';
import { InputError } from '../../model/input-error.js';
import { removeIfThere } from '../../model/remove-if-there.js';

/** What is gathered before it is written, and what is read of a run at one go, in bytes. */
const CHUNK = 1 << 16;
/** Lengths of key and value in front of a row. */
const HEAD = 8;

export type Row = readonly [key: Buffer, value: Buffer];

/** Sorted rows on their way through the disk, run behind run in one file that nobody else sees: its space is free again with the process. */
export class SpilledRuns {
  private handle: number | null = null;
  private end = 0;
  private readonly runs: (readonly [start: number, end: number])[] = [];

  /** @param path where the file is made; its name goes at once */
  constructor(private readonly path: string) {}

  /** Writes rows as one more run. */
  add(rows: Iterable<Row>): void {
    const start = this.end;
    let parts: Buffer[] = [];
    let waiting = 0;
    for (const [key, value] of rows) {
      const head = Buffer.allocUnsafe(HEAD);
      head.writeUInt32LE(key.length, 0);
      head.writeUInt32LE(value.length, 4);
      parts.push(head, key, value);
      waiting += HEAD + key.length + value.length;
      if (waiting < CHUNK) continue;
      this.write(Buffer.concat(parts));
      [parts, waiting] = [[], 0];
    }
    this.write(Buffer.concat(parts));
    this.runs.push([start, this.end]);
  }

  /** Every run from its first row on. */
  read(): Generator<Row>[] {
    return this.runs.map(([start, end]) => this.readRun(start, end));
  }

  close(): void {
    if (this.handle !== null) closeSync(this.handle);
    this.handle = null;
  }

  private open(): number {
    removeIfThere(this.path);
    // never through a link that stands there
    const handle = openSync(this.path, 'wx+');
    unlinkSync(this.path);
    return handle;
  }

  private write(bytes: Buffer): void {
    try {
      this.handle ??= this.open();
      for (let at = 0; at < bytes.length; ) at += writeSync(this.handle, bytes, at, bytes.length - at, this.end + at);
    } catch (error) {
      throw new InputError(
        `${this.path}: could not be written (${(error as Error).message}; the disk may be full); ` +
          'what was stored before is kept: make room and run the same command again.',
      );
    }
    this.end += bytes.length;
  }

  private *readRun(start: number, end: number): Generator<Row> {
    let [chunk, from] = [Buffer.alloc(0) as Buffer, start];
    const take = (at: number, length: number): Buffer => {
      if (at + length > from + chunk.length) {
        const next = Buffer.allocUnsafe(Math.min(Math.max(CHUNK, length), end - at));
        for (let got = 0; got < next.length; ) {
          const more = readSync(this.handle!, next, got, next.length - got, at + got);
          if (more === 0) throw new InputError(`${this.path}: its end is missing; run the same command again.`);
          got += more;
        }
        [chunk, from] = [next, at];
      }
      return chunk.subarray(at - from, at - from + length);
    };
    for (let at = start; at < end; ) {
      const head = take(at, HEAD);
      const [keys, values] = [head.readUInt32LE(0), head.readUInt32LE(4)];
      const row = take(at + HEAD, keys + values);
      at += HEAD + keys + values;
      yield [row.subarray(0, keys), row.subarray(keys)];
    }
  }
}
