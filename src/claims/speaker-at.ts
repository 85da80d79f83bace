import type { Being } from './syntax/index.js';
import type { ClaimContext } from './types.js';

/** Whoever speaks the words that the token stands in: "[he] met with us", said Ada Lund, puts her at the meeting. */
export function speakerAt({ annotation, statements }: ClaimContext, token: number): Being | null {
  const span = annotation.span(token, token);
  for (const { source, content } of statements) {
    if (source && content.some(([start, end]) => start <= span[0] && span[1] <= end)) {
      return { entity: source, span, token };
    }
  }
  return null;
}
