import { words as listed } from '../../lexicon/lists.js';
import { isOfClass, namelessWords } from './word-classes.js';

/** "sued", in small letters; no auxiliary and no preposition. */
export const mayBeVerb = (word: string): boolean =>
  /^\p{Ll}{2,}$/u.test(word) &&
  !listed('english-function-words').has(word) &&
  !namelessWords().has(word) &&
  !isOfClass('aux', word) &&
  !isOfClass('in', word);
