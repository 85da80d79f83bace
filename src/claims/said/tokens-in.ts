import type { Annotation } from '../../language/types.js';
import type { Span } from '../../model/record.js';
import { firstEndingBehind } from '../../model/span.js';

/** The tokens that begin inside a span, in text order. */
export function* tokensIn(annotation: Annotation, [start, end]: Span): Generator<number> {
  for (let token = firstEndingBehind(annotation, start); token < annotation.size; token++) {
    if (annotation.start(token) >= end) return;
    yield token;
  }
}
