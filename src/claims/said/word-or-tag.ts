import type { Annotation } from '../../language/types.js';
import { wordOf } from '../syntax/index.js';

/** Kinds of words of which there are few: each is told by itself. */
const CLOSED = /^(?:ADP|SCONJ|CCONJ|PRON|DET|AUX|PART)$/;

/** What a model learns of a word: the word itself of a closed class, "after", otherwise its Penn tag, "NNS". */
export const wordOrTag = (annotation: Annotation, token: number): string =>
  CLOSED.test(annotation.upos(token)) ? wordOf(annotation, token) : annotation.xpos(token);
