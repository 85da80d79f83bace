import type { Annotation } from '../../language/types.js';
import { childrenBy } from '../syntax/index.js';

/** Whether the clause asks whether it is so: "Did Ada meet Bo?", but not "Why did Ada meet Bo?", which takes it for a fact. */
export function isQuestion(annotation: Annotation, verb: number): boolean {
  const sentence = annotation.sentenceOf(verb);
  const end = annotation.sentenceFirst(sentence + 1);
  if (!endsWithQuestionMark(annotation, verb, end)) return false;
  const first = annotation.subtree(verb)[0];
  for (let token = Math.max(first, annotation.sentenceFirst(sentence)); token < verb; token++) {
    if (/^W/.test(annotation.xpos(token)) && isAboveOrBeside(annotation, token, verb)) return false;
  }
  const auxiliary = childrenBy(annotation, verb, 'aux', 'cop')[0];
  const subject = childrenBy(annotation, verb, 'nsubj')[0];
  return subject === undefined || auxiliary === undefined || auxiliary < subject || annotation.head(verb) < 0;
}

/** The last mark of the sentence, closing quotation marks aside. */
function endsWithQuestionMark(annotation: Annotation, verb: number, end: number): boolean {
  for (let token = end - 1; token > verb; token--) {
    if (annotation.form(token) === '?') return true;
    if (annotation.upos(token) !== 'PUNCT') return false;
  }
  return false;
}

/** Whether a question word belongs to the verb's own clause. */
function isAboveOrBeside(annotation: Annotation, word: number, verb: number): boolean {
  const up = annotation.head(word);
  return up === verb || (up >= 0 && annotation.head(up) === verb);
}
