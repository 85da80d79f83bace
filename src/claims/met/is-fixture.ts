import { lemmaOf, wordOf } from '../syntax/index.js';
import type { ClaimContext } from '../types.js';
import { meetWord } from './lexicon.js';

/** So many different words of sport make an article one of sport. */
const FEWEST = 4;

const sporting = new WeakMap<ClaimContext['annotation'], boolean>();

/** Whether "meet" tells of a fixture of sport: in a sentence with a word of sport, "will meet Bo in the [semi-final]", or an article full of them. */
export function isFixture(context: ClaimContext, verb: number): boolean {
  const { annotation } = context;
  if (lemmaOf(annotation, verb) !== 'meet') return false;
  const sentence = annotation.sentenceOf(verb);
  const own = sportIn(context, annotation.sentenceFirst(sentence), annotation.sentenceFirst(sentence + 1));
  if (own.size > 0) return true;
  let isSport = sporting.get(annotation);
  if (isSport === undefined) {
    isSport = sportIn(context, 0, annotation.size).size >= FEWEST;
    sporting.set(annotation, isSport);
  }
  return isSport;
}

function sportIn({ annotation }: ClaimContext, first: number, end: number): Set<string> {
  const found = new Set<string>();
  for (let token = first; token < end; token++) {
    const word = [wordOf(annotation, token), lemmaOf(annotation, token)].find((each) => meetWord('fixture', each));
    if (word) found.add(word);
  }
  return found;
}
