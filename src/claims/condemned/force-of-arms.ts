import type { Entity } from '../../entities/types.js';
import type { Annotation } from '../../language/types.js';
import { type Being, lemmaOf } from '../syntax/index.js';
import type { ClaimContext } from '../types.js';
import { condemnWords } from './lexicon.js';
import type { Target } from './types.js';

/** A body of which so many sentences tell killing or weapons is one that fights. */
const SENTENCES_OF_WAR = 2;

/**
 * Whether a violent word means a deed rather than words: a country does it, or a place or an attack is what it is done to; so it does
 * where a body that fights does it, "the brigades attacked the council", unless a reason is given for it, "over its record".
 */
export function isForceOfArms(context: ClaimContext, { cueToken, critics, targets, hasReason }: Violence): boolean {
  return (
    critics.some(({ entity }) => entity.type === 'place') ||
    targets.some(({ entity }) => entity.type === 'place' || entity.event?.kind === 'attack') ||
    (!hasReason && critics.some(({ entity }) => isFighting(context, cueToken, entity)))
  );
}

/** A violent word, who does it to whom, and whether it is said why. */
interface Violence {
  readonly cueToken: number;
  readonly critics: readonly Being[];
  readonly targets: readonly Target[];
  readonly hasReason?: boolean;
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
