import type { Annotation } from '../../../language/types.js';
import { hasChildBy, isNominal, wordOf } from '../tree.js';
import type { Frame } from './types.js';

/** Words between "with" and its participle: "with Ada Lund, the mayor of Orlin, at one point accusing". */
const REACH = 20;

/** "The case strained ties, with [Ada] at one point accusing Bo": who stands behind "with" does what the participle tells. */
export function doerBesideWith(annotation: Annotation, frame: Frame): Frame {
  const { verb } = frame;
  if (annotation.xpos(verb) !== 'VBG' || frame.isPassive || hasChildBy(annotation, verb, 'nsubj', 'aux')) return frame;
  const from = Math.max(annotation.sentenceFirst(annotation.sentenceOf(verb)), verb - REACH);
  for (let token = verb - 1; token >= from; token--) {
    // a finite verb between them has a clause of its own
    if (/^(?:VB[DPZ]|MD)$/.test(annotation.xpos(token))) return frame;
    if (wordOf(annotation, token) !== 'with' || !opensClause(annotation, token)) continue;
    const noun = nounBehind(annotation, token, verb);
    return noun !== null && hangsBeside(annotation, verb, noun) ? { ...frame, doers: [noun] } : frame;
  }
  return frame;
}

/** "with [Ada]", where "with" hangs on Ada or on the participle. */
function nounBehind(annotation: Annotation, preposition: number, verb: number): number | null {
  const head = annotation.head(preposition);
  if (head > preposition && head < verb && annotation.baseRelation(preposition) === 'case') return head;
  if (head !== verb) return null;
  for (let token = preposition + 1; token < verb; token++) {
    if (isNominal(annotation, token) && annotation.subtree(token)[0] === preposition + 1) return token;
  }
  return null;
}

/** ", with Ada …" or "With Ada …" */
function opensClause(annotation: Annotation, token: number): boolean {
  return token === annotation.sentenceFirst(annotation.sentenceOf(token)) || annotation.form(token - 1) === ',';
}

/** The participle hangs on the noun behind "with" or on what that noun hangs on. */
function hangsBeside(annotation: Annotation, verb: number, noun: number): boolean {
  const head = annotation.head(verb);
  return head === noun || head === annotation.head(noun) || annotation.head(head) === annotation.head(noun);
}
