import type { Annotation } from '../language/types.js';
import { isCapitalised, nameKey } from './name-span.js';
import { personNouns } from './person-nouns.js';
import { wordLists } from './word-lists.js';

const LONGEST = 4;

/** Marks capitalised words that name no entity, so that no rule takes them: "State of the Union", "Medicare". */
export function markNoEntities(annotation: Annotation, taken: Uint8Array): void {
  const { noEntities } = wordLists();
  for (let token = 0; token < annotation.size; token++) {
    // an article belongs to no such word: "The [African] Union" is to be looked at from its second word
    if (!isCapitalised(annotation.form(token)) || annotation.form(token) === 'The') continue;
    for (let last = Math.min(token + LONGEST, annotation.size) - 1; last >= token; last--) {
      const [start, end] = annotation.span(token, last);
      if (!noEntities.has(nameKey(annotation.text.slice(start, end)))) continue;
      if (last === token && (isInsideName(annotation, token) || isSomebody(annotation, token))) continue;
      taken.fill(1, token, last + 1);
      token = last;
      break;
    }
  }
}

/** "the [PM]": an office, not the time of day. */
function isSomebody(annotation: Annotation, token: number): boolean {
  const before = token > 0 ? annotation.form(token - 1).toLowerCase() : '';
  return before === 'the' && personNouns().has(annotation.form(token).toLowerCase());
}

/** "[Christian] Harlow", "Harlow [Web] Services": part of a longer tagged name. */
function isInsideName(annotation: Annotation, token: number): boolean {
  const next = token + 1 < annotation.size ? annotation.name(token + 1) : '';
  return annotation.name(token).startsWith('I-') || next.startsWith('I-');
}
