import { tell } from './door.js';

const UNITS = [
  [1_000_000, 'MB'],
  [1_000, 'kB'],
] as const;

/** "3.9 MB", "12 kB", "640 bytes" */
export function sizeOf(bytes: number): string {
  const unit = UNITS.find(([size]) => bytes >= size);
  return unit ? `${(bytes / unit[0]).toFixed(bytes < 10 * unit[0] ? 1 : 0)} ${unit[1]}` : `${bytes} bytes`;
}

/** Says on standard error what was written and where: "graph.html: 3.9 MB, 17,116 nodes". Silent where it went to standard output. */
export function tellWritten(file: string | undefined, bytes: number, what: string): void {
  if (file === undefined) return;
  tell(`${file}: ${sizeOf(bytes)}, ${what}`);
}

/** Pieces of a text as they are, with how many there were and their bytes, once they are written. */
export function counted(pieces: Iterable<string>): {
  pieces: Iterable<string>;
  size: () => number;
  count: () => number;
} {
  let [bytes, count] = [0, 0];
  function* through(): Iterable<string> {
    for (const piece of pieces) {
      bytes += Buffer.byteLength(piece);
      count += 1;
      yield piece;
    }
  }
  return { pieces: through(), size: () => bytes, count: () => count };
}
