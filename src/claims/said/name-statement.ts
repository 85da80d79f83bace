import type { Span } from '../../model/record.js';

/** A statement's name is cut at a word's end before this many characters. */
const LONGEST_NAME = 90;

/** The name of a statement: its words without the outermost quotation marks, cut where they are many. */
export function nameStatement(text: string, content: readonly Span[]): string {
  const words = content
    .map(([start, end]) => text.slice(start, end).replace(/\s+/g, ' ').trim())
    .map(withoutMarks)
    .join(' … ');
  if (words.length <= LONGEST_NAME) return words;
  return `${words.slice(0, words.lastIndexOf(' ', LONGEST_NAME) + 1 || LONGEST_NAME).trim()}…`;
}

function withoutMarks(words: string): string {
  const bare = words.replace(/^["“‘']+/, '').replace(/["”’']+$/, '');
  // a mark within keeps its other half
  return /["“”]/.test(bare) ? words : bare.replace(/[,.]$/, '');
}
