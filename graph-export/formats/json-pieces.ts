import { safeJson } from './safe-text.js';

/** Parts of a value with fewer numbers, words and objects than this are written at once. */
const MOST_AT_ONCE = 4000;

/**
 * The very letters of `safeJson`, in pieces: an article of megabytes can hold some hundred thousand claims, and all of them as one
 * string would take more memory than the claims.
 */
export function* jsonPieces(value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null || weightOf(value, MOST_AT_ONCE) < MOST_AT_ONCE)
    yield safeJson(value);
  else if (Array.isArray(value)) yield* arrayPieces(value);
  else {
    let before = '{';
    for (const [key, inner] of Object.entries(value)) {
      if (inner === undefined) continue;
      yield `${before}${safeJson(key)}:`;
      yield* jsonPieces(inner);
      before = ',';
    }
    yield before === '{' ? '{}' : '}';
  }
}

function* arrayPieces(values: readonly unknown[]): Generator<string> {
  let lot: unknown[] = [];
  let weight = 0;
  let before = '[';
  for (const value of values) {
    const own = weightOf(value, MOST_AT_ONCE);
    if (lot.length > 0 && weight + own >= MOST_AT_ONCE) {
      yield `${before}${safeJson(lot).slice(1, -1)}`;
      before = ',';
      [lot, weight] = [[], 0];
    }
    if (own >= MOST_AT_ONCE) {
      yield before;
      before = ',';
      yield* jsonPieces(value);
    } else {
      lot.push(value);
      weight += own;
    }
  }
  if (lot.length > 0) yield `${before}${safeJson(lot).slice(1, -1)}`;
  yield before === '[' && lot.length === 0 ? '[]' : ']';
}

/** How many values stand in one, itself among them; counted no further than `most`. */
function weightOf(value: unknown, most: number): number {
  if (typeof value !== 'object' || value === null) return 1;
  let weight = 1;
  for (const inner of Array.isArray(value) ? value : Object.values(value)) {
    weight += weightOf(inner, most - weight);
    if (weight >= most) break;
  }
  return weight;
}
