import type { Annotation } from '../language/types.js';
import { meetWord } from './met/lexicon.js';
import { lemmaOf, wordOf } from './syntax/index.js';
import type { ClaimContext } from './types.js';

/** So many different words of sport make an article one of sport. */
const FEWEST = 4;

const sporting = new WeakMap<ClaimContext['annotation'], boolean>();

/** Whether a word stands in news of sport, where to meet is to play and to attack is no rebuke: near a word of sport, or in an article full of them. */
export function isSport({ annotation }: ClaimContext, token: number): boolean {
  const sentence = annotation.sentenceOf(token);
  const first = annotation.sentenceFirst(Math.max(0, sentence - NEAR));
  const end = annotation.sentenceFirst(Math.min(annotation.sentences, sentence + 1 + NEAR));
  if (sportIn(annotation, first, end).size > 0) return true;
  let isWhole = sporting.get(annotation);
  if (isWhole === undefined) {
    isWhole = sportIn(annotation, 0, annotation.size).size >= FEWEST;
    sporting.set(annotation, isWhole);
  }
  return isWhole;
}

/** A word of sport tells of so many sentences on either side. */
const NEAR = 1;

function sportIn(annotation: Annotation, first: number, end: number): Set<string> {
  const found = new Set<string>();
  for (let token = first; token < end; token++) {
    const word = [wordOf(annotation, token), lemmaOf(annotation, token)].find((each) => meetWord('fixture', each));
    if (word) found.add(word);
  }
  return found;
}
