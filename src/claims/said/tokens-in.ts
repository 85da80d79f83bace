import type { Annotation } from '../../language/types.js';
import type { Span } from '../../model/record.js';

/** The tokens that begin inside a span, in text order. */
export function* tokensIn(annotation: Annotation, [start, end]: Span): Generator<number> {
  for (let token = firstTokenFrom(annotation, start); token < annotation.size; token++) {
    if (annotation.start(token) >= end) return;
    yield token;
  }
}

/** The first token that ends behind `offset`. */
export function firstTokenFrom(annotation: Annotation, offset: number): number {
  let low = 0;
  let high = annotation.size;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (annotation.end(middle) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
