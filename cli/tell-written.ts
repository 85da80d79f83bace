import { tell } from './door.js';
import { plainText } from './show-text.js';

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
  tell(`${plainText(file)}: ${sizeOf(bytes)}, ${plainText(what)}`);
}
