import { firstWhere } from './first-where.js';
import type { Span } from './record.js';

/** Whether one span stands wholly inside another, or is it. */
export function holds(outer: Span, inner: Span): boolean {
  return outer[0] <= inner[0] && inner[1] <= outer[1];
}

/** Whether two spans share at least one character. */
export function overlaps(one: Span, other: Span): boolean {
  return one[0] < other[1] && other[0] < one[1];
}

/** How many characters some spans have together. */
export function lengthOf(spans: readonly Span[]): number {
  return spans.reduce((sum, [start, end]) => sum + end - start, 0);
}

/** What a search by offset reads of a row of tokens in text order. */
export interface TokenRow {
  readonly size: number;
  start(token: number): number;
  end(token: number): number;
}

/** The first token that begins at or behind an offset; `size` where none does. */
export function firstStartingAt(tokens: TokenRow, offset: number): number {
  return firstWhere(tokens.size, (token) => tokens.start(token) >= offset);
}

/** The first token that ends behind an offset, so the one that covers it, if one does; `size` where none does. */
export function firstEndingBehind(tokens: TokenRow, offset: number): number {
  return firstWhere(tokens.size, (token) => tokens.end(token) > offset);
}
