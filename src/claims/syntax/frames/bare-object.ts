import type { Annotation } from '../../../language/types.js';
import { words } from '../../../lexicon/lists.js';
import { childrenBy, isNominal, lemmaOf, wordOf } from '../tree.js';
import type { Frame } from './types.js';

/** "denounces [the killings]", "condemned in the strongest terms [the killings]": an object that the parse took for a phrase without preposition. */
export function bareObject(annotation: Annotation, frame: Frame): Frame {
  const { verb } = frame;
  if (frame.isPassive || frame.undergoers.length > 0) return frame;
  const phrases = childrenBy(annotation, verb, 'obl').filter((child) => child > verb);
  // "condemn, in the strongest terms, [the killings]": nothing joins a noun to a verb
  const joined = childrenBy(annotation, verb, 'conj').filter(
    (child) =>
      child > verb && isNominal(annotation, child) && childrenBy(annotation, child, 'cc', 'cop', 'nsubj').length === 0,
  );
  const object = [
    ...joined,
    ...phrases,
    ...phrases.flatMap((phrase) => childrenBy(annotation, phrase, 'nmod', 'appos')),
  ].find((token) => isBare(annotation, token) && !tellsTime(annotation, token));
  return object === undefined ? frame : { ...frame, undergoers: [object] };
}

/** A noun with a determiner or owner and no preposition. */
function isBare(annotation: Annotation, token: number): boolean {
  if (!isNominal(annotation, token) || childrenBy(annotation, token, 'case', 'mark').length > 0) return false;
  return (
    annotation.relation(token) !== 'nmod:poss' &&
    childrenBy(annotation, token, 'det', 'nmod').some((child) => child < token)
  );
}

function tellsTime(annotation: Annotation, token: number): boolean {
  const times = words('time-nouns');
  return (
    times.has(lemmaOf(annotation, token)) || times.has(wordOf(annotation, token)) || annotation.upos(token) === 'NUM'
  );
}
