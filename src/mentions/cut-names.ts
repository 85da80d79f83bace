import type { Annotation } from '../language/types.js';
import { isCapitalised, type NameSpan, nameKey, spanText } from './name-span.js';
import { wordLists } from './word-lists.js';

/** Cuts one label that runs over several names: "Orlin Wire[/]Harl Post", "Ann Harlow [-] Bo Marsh", "Trade Department [and] Congress". */
export function cutNames(annotation: Annotation, span: NameSpan): NameSpan[] {
  const parts: NameSpan[] = [];
  let first = span.first;
  for (let token = span.first + 1; token < span.last; token++) {
    if (!isCut(annotation, span, first, token)) continue;
    parts.push({ ...span, first, last: token - 1 });
    first = token + 1;
  }
  parts.push({ ...span, first });
  return parts;
}

function isCut(annotation: Annotation, span: NameSpan, first: number, token: number): boolean {
  const form = annotation.form(token);
  if (form === '/') return true;
  if (/^[-–—]$/.test(form)) return isSpaced(annotation, token) || areBodies(annotation, span, first, token);
  if (form === 'and' && span.type === 'person') return true;
  return form === 'and' && span.type === 'organisation' && areBodies(annotation, span, first, token);
}

/** A dash with spaces around it stands between names, never inside one. */
function isSpaced(annotation: Annotation, token: number): boolean {
  return annotation.end(token - 1) < annotation.start(token) && annotation.end(token) < annotation.start(token + 1);
}

/** Both sides are bodies of their own, by the lists or by their head words: not "Securities [and] Exchange Commission". */
function areBodies(annotation: Annotation, span: NameSpan, first: number, token: number): boolean {
  return (
    span.type === 'organisation' && isBody(annotation, first, token - 1) && isBody(annotation, token + 1, span.last)
  );
}

function isBody(annotation: Annotation, first: number, last: number): boolean {
  const { bodies, seats, bodyHeads } = wordLists();
  const key = nameKey(spanText(annotation, first, last));
  if (bodies.has(key) || seats.has(key)) return true;
  return last > first && isCapitalised(annotation.form(last)) && bodyHeads.has(annotation.form(last).toLowerCase());
}
