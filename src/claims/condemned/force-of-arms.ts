import type { Entity } from '../../entities/types.js';
import type { Annotation } from '../../language/types.js';
import { type Being, lemmaOf } from '../syntax/index.js';
import type { ClaimContext } from '../types.js';
import { condemnWords } from './lexicon.js';
import type { Target } from './types.js';

/** A body of which so many sentences tell killing or weapons is one that fights. */
const SENTENCES_OF_WAR = 2;

/** Whether a violent word means a deed rather than words: a country does it, or a place or an attack is what it is done to. */
export function isForceOfArms(critics: readonly Being[], targets: readonly Target[]): boolean {
  return (
    critics.some(({ entity }) => entity.type === 'place') ||
    targets.some(({ entity }) => entity.type === 'place' || entity.event?.kind === 'attack')
  );
}

/** Whether a violent word means a deed since a body does it that fights: "the brigades attacked the council". */
export function isByFighters(context: ClaimContext, cueToken: number, critics: readonly Being[]): boolean {
  return critics.some(({ entity }) => isFighting(context, cueToken, entity));
}

function isFighting({ annotation }: ClaimContext, cueToken: number, { type, mentions }: Entity): boolean {
  if (type !== 'organisation') return false;
  const own = annotation.sentenceOf(cueToken);
  if (tellsOfWar(annotation, own)) return true;
  const named = new Set(mentions.map(({ head }) => annotation.sentenceOf(head)));
  return [...named].filter((sentence) => tellsOfWar(annotation, sentence)).length >= SENTENCES_OF_WAR;
}

/** "killed", "rockets", "gunmen" */
function tellsOfWar(annotation: Annotation, sentence: number): boolean {
  const end = annotation.sentenceFirst(sentence + 1);
  for (let token = annotation.sentenceFirst(sentence); token < end; token++) {
    if (condemnWords('war', lemmaOf(annotation, token)).length > 0) return true;
  }
  return false;
}
