import type { Annotation } from '../../../language/types.js';
import { childrenBy, wordOf } from '../../syntax/index.js';
import { isHarsh } from '../lexicon.js';

/** The most words of a set phrase. */
const LONGEST = 5;

/** The first token of a harsh set phrase that is this token's description of its subject, "is [out] of touch"; -1 where none is. */
export function setPhraseAt(annotation: Annotation, token: number): number {
  const copula = childrenBy(annotation, token, 'cop')[0];
  if (copula === undefined) return -1;
  const last = Math.min(annotation.subtree(token)[1], token + LONGEST);
  for (let first = copula + 1; first <= token; first++) {
    const words: string[] = [];
    for (let at = first; at <= last && words.length < LONGEST; at++) {
      words.push(wordOf(annotation, at));
      if (at >= token - 1 && isHarsh('phrase', words.join(' '))) return first;
    }
  }
  return -1;
}
