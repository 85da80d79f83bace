import type { Span } from '../../model/record.js';

/** Lines longer than this are paragraphs, not lines wrapped by a newswire. */
const LONGEST_WRAPPED = 120;
/** How far short of the width a wrapped line may fall beside the word that did not fit. */
const RAGGED = 8;

/**
 * The paragraphs, headlines and list items of a raw text. A blank line always parts them; a single line break does unless
 * the lines are wrapped, which shows by lines of one width whose next word would not have fitted.
 */
export function findBlocks(text: string): Span[] {
  const blocks: Span[] = [];
  const lines = linesOf(text);
  for (let at = 0; at < lines.length; ) {
    const group: Span[] = [];
    while (at < lines.length && lines[at]![0] < lines[at]![1]) group.push(lines[at++]!);
    blocks.push(...joinWrapped(text, group));
    while (at < lines.length && lines[at]![0] === lines[at]![1]) at++;
  }
  return blocks;
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

function joinWrapped(text: string, lines: readonly Span[]): Span[] {
  const width = Math.max(...lines.map(([start, end]) => end - start));
  if (lines.length < 2 || width > LONGEST_WRAPPED) return [...lines];
  const blocks: Span[] = [];
  for (const line of lines) {
    const before = blocks.at(-1);
    if (before && isWrap(text, before, line, width)) before[1] = line[1];
    else blocks.push([...line]);
  }
  return blocks;
}

/** Whether the line break before `line` only wraps: the next word did not fit, and nothing ended with the line before. */
function isWrap(text: string, before: Span, line: Span, width: number): boolean {
  const start = Math.max(before[0], text.lastIndexOf('\n', before[1] - 1) + 1);
  const length = before[1] - start;
  const word = /^\S+/.exec(text.slice(line[0], Math.min(line[1], line[0] + 60)))![0].length;
  return length + 1 + word > width - RAGGED;
}
