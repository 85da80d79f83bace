import { lemmatise } from '../language/lemma/index.js';
import { words } from '../lexicon/lists.js';

/** "unions", "newspaper", "government": what bodies are called that are not named. */
export const isBodyNoun = (noun: string): boolean =>
  words('nameless-bodies').has(noun) || words('nameless-bodies').has(lemmatise(noun, 'NOUN', 'NNS'));
