import type { Span } from '../../model/record.js';

/** Lines longer than this are paragraphs, not lines wrapped by a newswire. */
const LONGEST_WRAPPED = 120;
/** Lines of a wrapped text are at least so wide. */
const NARROWEST_WRAPPED = 40;
/** A text is wrapped when at least this share of its line breaks, and so many of them, stand where the next word did not fit. */
const SHARE_OF_WRAPS = 0.6;
const FEWEST_WRAPS = 2;
/** How far short of the widest line a wrapped line may fall beside the word that did not fit. */
const RAGGED = 8;

/**
 * The paragraphs, headlines and list items of a raw text. A blank line always parts them; a single line break does unless
 * the text is wrapped, which shows by lines of one width whose next word would not have fitted.
 */
export function findBlocks(text: string): Span[] {
  const lines = linesOf(text);
  const width = wrapWidth(text, lines);
  const blocks: Span[] = [];
  for (const [index, line] of lines.entries()) {
    if (line[0] === line[1]) continue;
    const before = lines[index - 1];
    const wraps = width > 0 && before !== undefined && before[0] < before[1] && isWrap(text, before, line, width);
    if (wraps) blocks.at(-1)![1] = line[1];
    else blocks.push([...line]);
  }
  return blocks;
}

/** The width at which a text's lines are wrapped, or 0 when they are not. */
function wrapWidth(text: string, lines: readonly Span[]): number {
  let width = 0;
  for (const [start, end] of lines) width = Math.max(width, end - start);
  if (width > LONGEST_WRAPPED || width < NARROWEST_WRAPPED) return 0;
  let breaks = 0;
  let wraps = 0;
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    if (before === undefined || before[0] === before[1] || line[0] === line[1]) continue;
    breaks++;
    if (isWrap(text, before, line, width)) wraps++;
  }
  return wraps >= FEWEST_WRAPS && wraps >= breaks * SHARE_OF_WRAPS ? width : 0;
}

/** Whether the break between two lines only wraps: the next word did not fit. */
function isWrap(text: string, before: Span, line: Span, width: number): boolean {
  const word = /^\S+/.exec(text.slice(line[0], Math.min(line[1], line[0] + LONGEST_WRAPPED)))![0].length;
  return before[1] - before[0] + 1 + word > width - RAGGED;
}

/** The lines of a text without the white space around them. */
function linesOf(text: string): Span[] {
  const lines: Span[] = [];
  for (let at = 0; at <= text.length; ) {
    let end = at;
    while (end < text.length && !isBreak(text.charCodeAt(end))) end++;
    let [first, last] = [at, end];
    while (first < last && text[first]!.trim() === '') first++;
    while (last > first && text[last - 1]!.trim() === '') last--;
    lines.push([first, last]);
    at = text[end] === '\r' && text[end + 1] === '\n' ? end + 2 : end + 1;
  }
  return lines;
}

function isBreak(code: number): boolean {
  return code === 10 || code === 13 || code === 0x2028 || code === 0x2029;
}
