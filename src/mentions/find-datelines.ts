import type { Annotation } from '../language/types.js';
import { isCapitalised, type NameSpan } from './name-span.js';
import { wordLists } from './word-lists.js';

const LONGEST_CITY = 3;

/** Towns by the state behind them: "[HEMPSTEAD], N.Y.", "[Henderson], Nev."; a legislator's "R-Fla." is none. */
export function findTownsBeforeStates(annotation: Annotation, taken: Uint8Array): NameSpan[] {
  const { states } = wordLists();
  const found: NameSpan[] = [];
  for (let token = 2; token < annotation.size; token++) {
    const state = annotation.form(token);
    if (annotation.form(token - 1) !== ',' || !states.has(state) || !/\.$/.test(state)) continue;
    const last = token - 2;
    let first = last + 1;
    while (first > 0 && last - first + 1 < LONGEST_CITY && isFreeProper(annotation, first - 1, taken)) first--;
    if (first <= last && annotation.sentenceOf(first) === annotation.sentenceOf(token))
      found.push({ first, last, type: 'place', rule: 'name/before-state' });
  }
  return found;
}

function isFreeProper(annotation: Annotation, token: number, taken: Uint8Array): boolean {
  return (
    !taken[token] &&
    annotation.upos(token) === 'PROPN' &&
    isCapitalised(annotation.form(token)) &&
    !annotation.name(token).endsWith('person')
  );
}
