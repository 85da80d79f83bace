import type { Annotation } from '../../language/types.js';
import { childrenBy, isQuotationMark } from '../syntax/index.js';

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

/** Whether the sentence's last mark, closing quotation marks aside, asks and asks with the verb: not [asked, "Who met Bo?"]. */
function endsWithQuestionMark(annotation: Annotation, verb: number, end: number): boolean {
  for (let token = end - 1; token > verb; token--) {
    if (annotation.form(token) === '?') return !opensQuotation(annotation, verb, token);
    if (annotation.upos(token) !== 'PUNCT') return false;
  }
  return false;
}

/** Whether a quotation that begins between the two tokens still runs at the second. */
function opensQuotation(annotation: Annotation, from: number, to: number): boolean {
  let open = false;
  for (let token = from + 1; token < to; token++) if (isQuotationMark(annotation, token)) open = !open;
  return open;
}

/** Whether a question word belongs to the verb's own clause. */
function isAboveOrBeside(annotation: Annotation, word: number, verb: number): boolean {
  const up = annotation.head(word);
  return up === verb || (up >= 0 && annotation.head(up) === verb);
}
