import type { Annotation } from '../../language/types.js';
import { DENYING } from '../../lexicon/closed-classes.js';
import { childrenBy, isVerbal, lemmaOf, wordOf } from '../syntax/index.js';
import { isHarsh } from './lexicon.js';

/** The harsh word of a description: "a [disgrace]", "[pathological] liar" -> liar, "[horrible] thing"; -1 where it is none. */
export function harshWordAt(annotation: Annotation, token: number): number {
  if (isHarshWord(annotation, token)) return token;
  for (const child of childrenBy(annotation, token, 'amod', 'compound', 'conj')) {
    if (annotation.baseRelation(child) !== 'compound' && isHarshWord(annotation, child) && !isDenied(annotation, child))
      return child;
    if (isHarsh('noun', `${wordOf(annotation, child)} ${wordOf(annotation, token)}`)) return token;
    if (annotation.baseRelation(child) === 'conj' && child > token && !isVerbal(annotation, child)) {
      const further = harshWordAt(annotation, child);
      if (further >= 0) return further;
    }
  }
  return -1;
}

function isHarshWord(annotation: Annotation, token: number): boolean {
  const [word, lemma] = [wordOf(annotation, token), lemmaOf(annotation, token)];
  if (/^(?:NOUN|PROPN)$/.test(annotation.upos(token))) {
    return [lemma, word, lemma.replace(/s$/, '')].some((each) => isHarsh('noun', each) || isHarsh('misdeed', each));
  }
  return /^(?:ADJ|VERB)$/.test(annotation.upos(token)) && isHarsh('adjective', word);
}

function isDenied(annotation: Annotation, token: number): boolean {
  return childrenBy(annotation, token, 'advmod', 'det').some((child) => DENYING.has(wordOf(annotation, child)));
}
