import type { Annotation } from '../language/types.js';
import { INSIDE_LAWS } from '../lexicon/closed-classes.js';
import { isTitleCase } from './is-common-word.js';
import { isCapitalised } from './name-span.js';
import { wordLists } from './word-lists.js';

/** Marks whole names of laws, treaties and prizes, so that no part of them is taken for a body: "Orlin Free [Trade Agreement]". */
export function markLaws(annotation: Annotation, taken: Uint8Array): void {
  const { lawHeads } = wordLists();
  for (let sentence = 0; sentence < annotation.sentences; sentence++) {
    const start = annotation.sentenceFirst(sentence);
    const end = annotation.sentenceFirst(sentence + 1);
    let titleCase: boolean | null = null;
    for (let head = start + 1; head < end; head++) {
      const form = annotation.form(head);
      if (!isCapitalised(form) || !lawHeads.has(form.toLowerCase()) || !endsName(annotation, head, end)) continue;
      titleCase ??= isTitleCase(annotation, start, end);
      if (titleCase) break;
      const first = leftEdge(annotation, start, head);
      if (first < head) taken.fill(1, first, head + 1);
    }
  }
}

/** "Clean Water [Act] of 1972", not "[Bill] Harlow" or "Orlin [Law] School". */
function endsName(annotation: Annotation, head: number, end: number): boolean {
  if (annotation.name(head).endsWith('person')) return false;
  return head + 1 >= end || !/^\p{Lu}\p{L}/u.test(annotation.form(head + 1));
}

function leftEdge(annotation: Annotation, start: number, head: number): number {
  let first = head;
  for (let token = head - 1; token >= start; token--) {
    const form = annotation.form(token);
    if (annotation.name(token).endsWith('person') || form === 'The') break;
    if (isCapitalised(form) && /^(?:PROPN|NOUN|ADJ|VERB|NUM)$/.test(annotation.upos(token))) first = token;
    else if (!INSIDE_LAWS.has(form) || /(?:place|person)$/.test(annotation.name(Math.max(token - 1, start)))) break;
  }
  return first;
}
