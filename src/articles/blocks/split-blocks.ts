import type { Span } from '../../model/record.js';
import { frontMatter } from '../read/front-matter.js';

/** A run of text that stands by itself: a paragraph, a headline, a line. */
export interface TextBlock {
  readonly span: Span;
  readonly text: string;
  /** marked as a heading by Markdown: "## What comes next" */
  readonly heading?: boolean;
}

/** A line that holds a date alone at the very start of many scraped texts: "date 2025-04-16 Washington, …" */
const LEADING_DATE = /^\s*date\s+\d{4}-\d{2}-\d{2}(?=\s|$)/i;

/**
 * Of the lines that follow another without an empty line between, this share begins with a small letter when a text is
 * wrapped at some width ("… said on\nTuesday that the\ntalks …"); where each line is a paragraph next to none does.
 */
const WRAPPED_SHARE = 0.4;

/** Splits a text into blocks: by empty lines, and by lines where each line is a paragraph. Spans leave out white space at the edges. */
export function splitBlocks(text: string): TextBlock[] {
  const matter = frontMatter(text)?.length ?? text.match(LEADING_DATE)?.[0].length ?? 0;
  const lines = splitLines(text, matter);
  const joined = isWrapped(text, lines) ? joinLines(text, lines) : lines.filter(([start, end]) => start < end);
  const head = trimSpan(text, 0, matter);
  const spans = head[0] < head[1] ? [head, ...joined] : joined;
  return spans.map((span) => toBlock(text, span));
}

/** A hole in a line, where a scraper left out what stood between two paragraphs: "… he said.     Related article" */
const HOLE = /(?<=\S) {4,}(?=\S)/g;

/** Every line, trimmed; an empty one is kept as an empty span, and one stands for each hole in a line. */
function splitLines(text: string, from: number): Span[] {
  const spans: Span[] = [];
  for (let start = from; start <= text.length; ) {
    const feed = text.indexOf('\n', start);
    const end = feed < 0 ? text.length : feed;
    spans.push(...splitAtHoles(text, trimSpan(text, start, end)));
    start = end + 1;
  }
  return spans;
}

function splitAtHoles(text: string, [start, end]: Span): Span[] {
  const line = text.slice(start, end);
  const spans: Span[] = [];
  let from = start;
  for (const { 0: hole, index } of line.matchAll(HOLE)) {
    const at = start + index;
    spans.push([from, at], [at, at]);
    from = at + hole.length;
  }
  spans.push([from, end]);
  return spans;
}

function isWrapped(text: string, lines: readonly Span[]): boolean {
  const following = lines.filter(([start, end], at) => at > 0 && start < end && lines[at - 1]![0] < lines[at - 1]![1]);
  const small = following.filter(([start]) => /\p{Ll}/u.test(text[start]!));
  return small.length >= WRAPPED_SHARE * following.length && small.length > 0;
}

/** In a wrapped text an empty line or an indented one begins a new block. */
function joinLines(text: string, lines: readonly Span[]): Span[] {
  const blocks: Span[] = [];
  let open = false;
  for (const [start, end] of lines) {
    if (start === end) open = false;
    else if (open && !isIndented(text, start)) blocks[blocks.length - 1]![1] = end;
    else {
      blocks.push([start, end]);
      open = true;
    }
  }
  return blocks;
}

const isIndented = (text: string, start: number) => /[\t ]{2}$|\t$/.test(text.slice(Math.max(0, start - 2), start));

/** A span without the white space (and byte order mark) at its edges. */
export function trimSpan(text: string, start: number, end: number): Span {
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  return [start, end];
}

function toBlock(text: string, [start, end]: Span): TextBlock {
  const marker = text.slice(start, end).match(/^#{1,6}[ \t]+(?=\S)/)?.[0].length ?? 0;
  const block: TextBlock = { span: [start + marker, end], text: text.slice(start + marker, end) };
  return marker > 0 ? { ...block, heading: true } : block;
}
