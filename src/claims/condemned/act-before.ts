import { OF_ONE_THING, OF_SEVERAL_THINGS } from '../../lexicon/closed-classes.js';
import { childrenBy, lemmaOf, wordOf } from '../syntax/index.js';
import type { ClaimContext } from '../types.js';
import { actAt } from './act-at.js';
import { isMadeNoun } from './lexicon.js';
import type { Target } from './types.js';

/** So many sentences back an act is still what "it" stands for. */
const REACH = 2;

/** The act that a pronoun without an antecedent among beings stands for: "Bo's [plan] would close it. Ada called it a disgrace." */
export function actBefore(context: ClaimContext, pronoun: number): Target | null {
  const { annotation } = context;
  const word = wordOf(annotation, pronoun);
  const tag = OF_ONE_THING.has(word) ? 'NN' : OF_SEVERAL_THINGS.has(word) ? 'NNS' : '';
  if (tag === '') return null;
  const sentence = annotation.sentenceOf(pronoun);
  for (let back = 0; back <= REACH && back <= sentence; back++) {
    const first = annotation.sentenceFirst(sentence - back);
    const end = back === 0 ? pronoun : annotation.sentenceFirst(sentence - back + 1);
    const acts = [];
    for (let token = first; token < end; token++) {
      if (annotation.xpos(token) === tag && isDeed(context, token) && isPointedAt(context, token)) acts.push(token);
    }
    const act = acts.find((token) => /^(?:nsubj|obj)$/.test(annotation.baseRelation(token))) ?? acts.at(-1);
    if (act !== undefined) return actAt(context, act);
  }
  return null;
}

/** "a plan", "the attack" */
function isDeed({ annotation, entities }: ClaimContext, token: number): boolean {
  return isMadeNoun(lemmaOf(annotation, token)) || entities.mentionAt(token)?.eventKind !== undefined;
}

/** "the plan", "Bo's remarks", "a new ban": not "order" at large, nor what stands for another word, "in order to". */
function isPointedAt({ annotation }: ClaimContext, token: number): boolean {
  return childrenBy(annotation, token, 'det', 'nmod', 'amod', 'compound').length > 0;
}
