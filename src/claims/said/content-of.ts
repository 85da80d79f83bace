import type { Annotation } from '../../language/types.js';
import type { Span } from '../../model/record.js';

/** Punctuation that belongs to no content at its edges; quotation marks and brackets do. */
const EDGE = /^[,;:.–—-]+$/;

/**
 * The spans of what hangs below the given tokens, without what hangs below `without` (the cue with its speaker):
 * in ["We won," Bo said, "again."] two spans around the cue. Punctuation at the edges is left out, marks of quotation are not.
 */
export function contentOf(annotation: Annotation, tops: readonly number[], without: readonly number[] = []): Span[] {
  const inside = new Set<number>();
  const stack = [...tops];
  const barred = new Set(without);
  while (stack.length > 0) {
    const token = stack.pop()!;
    if (barred.has(token) || inside.has(token)) continue;
    inside.add(token);
    for (const child of annotation.children(token)) stack.push(child);
  }
  return runsOf(
    annotation,
    [...inside].sort((a, b) => a - b),
  );
}

/** Runs of tokens as spans; punctuation between two tokens of a run joins them. */
function runsOf(annotation: Annotation, tokens: readonly number[]): Span[] {
  const runs: [number, number][] = [];
  for (const token of tokens) {
    const run = runs.at(-1);
    if (run && onlyPunctuation(annotation, run[1] + 1, token - 1)) run[1] = token;
    else runs.push([token, token]);
  }
  return runs.flatMap(([first, last]) => {
    while (first <= last && EDGE.test(annotation.form(first))) first++;
    while (first <= last && EDGE.test(annotation.form(last))) last--;
    return first <= last ? [annotation.span(first, last)] : [];
  });
}

function onlyPunctuation(annotation: Annotation, first: number, last: number): boolean {
  for (let token = first; token <= last; token++) if (annotation.upos(token) !== 'PUNCT') return false;
  return true;
}

/** Spans in text order, overlapping or touching ones joined. */
export function joinSpans(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const [start, end] of [...spans].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = joined.at(-1);
    if (last && start <= last[1] + 1) last[1] = Math.max(last[1], end);
    else joined.push([start, end]);
  }
  return joined;
}
