import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';
import { paint } from '../paint.js';
import type { Line } from './pieces.js';

/** Where a line begins and its own beginning is no indent, its further lines stand in by so many columns. */
const HANGING = 2;
/** Narrower terminals get lines of this width. */
const NARROWEST = 20;

/** Lines painted and broken at a width, each further line as far in as its first. @returns lines fit for a terminal */
export function wrapLines(lines: readonly Line[], width: number): string[] {
  return lines.flatMap((line) => wrapLine(line, Math.max(NARROWEST, width)));
}

function wrapLine(line: Line, width: number): string[] {
  const whole = paint(line);
  if (stringWidth(whole) <= width) return [whole];
  const plain = line.map(({ text }) => text).join('');
  const indent = /^ */.exec(plain)?.[0].length ?? 0;
  const body = paint(cutStart(line, indent));
  const further = ' '.repeat(indent + (indent === 0 ? HANGING : 0));
  const [first = '', ...rest] = wrapAnsi(body, width - further.length, { hard: true, trim: true }).split('\n');
  return [`${' '.repeat(indent)}${first}`, ...rest.map((text) => `${further}${text}`)];
}

/** The line without so many letters at its beginning. */
function cutStart(line: Line, letters: number): Line {
  const kept: Line[number][] = [];
  let left = letters;
  for (const { text, tone } of line) {
    kept.push({ text: text.slice(left), tone });
    left = Math.max(0, left - text.length);
  }
  return kept;
}
