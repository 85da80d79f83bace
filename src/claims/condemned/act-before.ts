import { childrenBy, lemmaOf, wordOf } from '../syntax/index.js';
import type { ClaimContext } from '../types.js';
import { actAt } from './act-at.js';
import { isMadeNoun } from './lexicon.js';
import type { Target } from './types.js';

/** Pronouns that can stand for an act, by the number of its noun. */
const SINGULAR = /^(?:it|this|that)$/;
const PLURAL = /^(?:they|them|these|those)$/;
/** So many sentences back an act is still what "it" stands for. */
const REACH = 2;

/** The act that a pronoun without an antecedent among beings stands for: "Bo's [plan] would close it. Ada called it a disgrace." */
export function actBefore(context: ClaimContext, pronoun: number): Target | null {
  const { annotation } = context;
  const word = wordOf(annotation, pronoun);
  const tag = SINGULAR.test(word) ? 'NN' : PLURAL.test(word) ? 'NNS' : '';
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
