import type { Annotation } from '../language/types.js';
import { meetWord } from './met/lexicon.js';
import { lemmaOf, wordOf } from './syntax/index.js';
import type { ClaimContext } from './types.js';

/** So many different words of sport make an article one of sport. */
const FEWEST = 4;

/** What is known of an article: whether it is all sport, and of each sentence whether it holds a word of it. */
interface Sporting {
  whole?: boolean;
  readonly sentences: Map<number, boolean>;
}
const sporting = new WeakMap<Annotation, Sporting>();

/** Whether a word stands in news of sport, where to meet is to play and to attack is no rebuke: near a word of sport, or in an article full of them. */
export function isSport({ annotation }: ClaimContext, token: number): boolean {
  const sentence = annotation.sentenceOf(token);
  const known: Sporting = sporting.get(annotation) ?? { sentences: new Map() };
  sporting.set(annotation, known);
  const last = Math.min(annotation.sentences - 1, sentence + NEAR);
  for (let at = Math.max(0, sentence - NEAR); at <= last; at++) if (hasSport(annotation, known, at)) return true;
  known.whole ??= sportIn(annotation, 0, annotation.size).size >= FEWEST;
  return known.whole;
}

function hasSport(annotation: Annotation, { sentences }: Sporting, sentence: number): boolean {
  let has = sentences.get(sentence);
  if (has === undefined) {
    has = sportIn(annotation, annotation.sentenceFirst(sentence), annotation.sentenceFirst(sentence + 1)).size > 0;
    sentences.set(sentence, has);
  }
  return has;
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
