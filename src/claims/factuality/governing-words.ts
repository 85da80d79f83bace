import type { Annotation } from '../../language/types.js';
import { childrenBy, isNominal, isVerbal, lemmaOf, phrasalLemma, wordOf } from '../syntax/index.js';
import { type Complement, type FactualityEntry, governing } from './lexicon.js';

/** The entry of a governing word by its part of speech: phrasal verbs in full, "rule out". */
export function lookUp(annotation: Annotation, token: number, takes: Complement, by: string): FactualityEntry | null {
  const form = annotation.xpos(token);
  const kinds = isVerbal(annotation, token)
    ? // "is [prepared] to meet": a participle that says how somebody feels
      isState(annotation, token)
      ? (['adjective', 'verb'] as const)
      : (['verb', 'adjective'] as const)
    : isNominal(annotation, token)
      ? (['noun'] as const)
      : (['adjective'] as const);
  for (const kind of kinds) {
    const lemmas = kind === 'adjective' ? [wordOf(annotation, token)] : lemmasOf(annotation, token);
    for (const lemma of lemmas) {
      const entry = governing(kind, lemma, takes, by, form);
      if (entry) return entry;
    }
  }
  return null;
}

function isState(annotation: Annotation, token: number): boolean {
  return (
    annotation.xpos(token) === 'VBN' &&
    childrenBy(annotation, token, 'aux').some((aux) => lemmaOf(annotation, aux) === 'be')
  );
}

function lemmasOf(annotation: Annotation, token: number): string[] {
  const whole = phrasalLemma(annotation, token);
  const lemma = lemmaOf(annotation, token);
  if (whole !== lemma) return [whole, lemma];
  // "looked [forward] to": a particle that the parse takes for an adverb
  const next = childrenBy(annotation, token, 'advmod').find((adverb) => adverb === token + 1);
  return next === undefined ? [lemma] : [`${lemma} ${wordOf(annotation, next)}`, lemma];
}

/** The word that introduces a clause: "to", "whether", "without", "of", "instead of"; '' where none does. */
export function markOf(annotation: Annotation, predicate: number): string {
  const all = childrenBy(annotation, predicate, 'mark', 'case').filter((child) => child < predicate);
  // "backed [out] of meeting": a particle is the verb's before it
  const marks = all.length > 1 ? all.filter((child) => annotation.xpos(child) !== 'RP') : all;
  const first = marks[0];
  // "is due [to] meet": a "to" that the parser takes for part of the word before it
  if (first === undefined) return predicate > 0 && annotation.xpos(predicate - 1) === 'TO' ? 'to' : '';
  const fixed = childrenBy(annotation, first, 'fixed');
  return [first, ...fixed].map((word) => wordOf(annotation, word)).join(' ');
}
