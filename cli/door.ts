import { writeSync } from 'node:fs';
import { safeJson } from '../graph-export/formats/safe-text.js';
import { paint } from './paint.js';
import type { Line } from './show-answer.js';
import { plainText } from './show-text.js';

/**
 * The one door to standard output and standard error. Names and words come from articles, and articles are written by strangers:
 * whatever passes here has no control character, no escape sequence and no direction override in it, so that nothing an
 * article says can colour, move, retitle or read a terminal. `tests/cli/door.test.ts` finds writes that go round it.
 */

/** One line of results. */
export function print(line: string | Line): void {
  process.stdout.write(`${typeof line === 'string' ? plainText(line) : paint(line)}\n`);
}

/** A line that `paint` or `wrapLines` has cleaned and coloured already. */
export function printPainted(line: string): void {
  process.stdout.write(`${exceptColours(line)}\n`);
}

/** Results for a program: controls are written as \u009b, so nothing is lost. */
export function printJson(value: unknown, indent: 0 | 2 = 2): void {
  process.stdout.write(`${safeJson(value, indent)}\n`);
}

/** One line for the reader, beside the results. */
export function tell(line: string): void {
  process.stderr.write(`${plainText(line)}\n`);
}

/** One line for the reader before the process ends at once. */
export function tellLast(line: string): void {
  try {
    writeSync(process.stderr.fd, `${plainText(line)}\n`);
  } catch {
    // nobody can be told any more
  }
}

/** A count that is written over the one before it, on a terminal. */
export function recount(words: string): void {
  process.stderr.write(`\r${plainText(words)}`);
}

/** Takes such a count away. */
export function clearCount(): void {
  process.stderr.write('\r\u001b[K');
}

/** Sequences that set colours and weights and do nothing else, which `paint` writes: "ESC [1;36m". */
// biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences are what is looked for
const COLOURS = /(\u001b\[[\d;]*m)/;

/** Text that is plain but for the colours that `paint` put in it. */
export const exceptColours = (text: string, plain = plainText): string =>
  text
    .split(COLOURS)
    .map((part, position) => (position % 2 === 1 ? part : plain(part)))
    .join('');

/** What is drawn on a terminal by ourselves, of controls alone: nothing from an article. */
export function drawControls(terminal: { write(text: string): unknown }, controls: string): void {
  terminal.write(controls);
}
