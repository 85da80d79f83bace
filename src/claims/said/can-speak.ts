import type { Annotation } from '../../language/types.js';
import { IMPERSONAL, OF_THINGS } from '../../lexicon/closed-classes.js';
import { words } from '../../lexicon/lists.js';
import { lemmaOf, wordOf } from '../syntax/index.js';
import { speechNouns } from './speech-words.js';
import type { Speaker } from './types.js';

/** Whether a speaker is somebody or something that speaks: a being, a document, people, not "the delay", "it", "one". */
export function canSpeak(annotation: Annotation, { head, entity }: Speaker): boolean {
  if (entity) return entity.type !== 'event';
  const word = wordOf(annotation, head);
  if (OF_THINGS.has(word) || IMPERSONAL.has(word)) return false;
  const lemma = lemmaOf(annotation, head);
  return (
    /^(?:PRON|PROPN)$/.test(annotation.upos(head)) ||
    annotation.xpos(head) === 'NNS' ||
    speechNouns().has(lemma) ||
    words('human-nouns').has(lemma)
  );
}

/**
 * Whether a speaker is somebody with a mind: a being of the article, a name, several of a kind ("voters"). Documents
 * speak, and want nothing; who a pronoun without a being is, wants nothing that could be told of anybody.
 */
export function isMinded(annotation: Annotation, { head, entity }: Speaker): boolean {
  return entity !== null || annotation.upos(head) === 'PROPN' || annotation.xpos(head) === 'NNS';
}
