import type { Annotation } from '../../language/types.js';
import { type Being, beingAt, childrenBy, conjuncts, wordOf } from '../syntax/index.js';
import type { ClaimContext } from '../types.js';
import { meetWord } from './lexicon.js';

/** How many sentences back the two are looked for. */
const REACH = 2;

/** Whom "the two", "both men", "they" or "their" stand for: the two persons last named together, or the only two of a sentence. */
export function theTwoAt(context: ClaimContext, token: number): Being[] {
  if (!standsForTwo(context.annotation, token)) return [];
  const sentence = context.annotation.sentenceOf(token);
  for (let back = 0; back <= REACH && back <= sentence; back++) {
    const pair = pairIn(context, sentence - back, back === 0 ? token : Infinity);
    if (pair.length === 2) return pair;
    if (pair.length > 2) return [];
  }
  return [];
}

/** "the two", "the two men", "both leaders", "the pair", "they", "their" */
function standsForTwo(annotation: Annotation, token: number): boolean {
  const word = wordOf(annotation, token);
  if (/^(?:they|their|them)$/.test(word)) return true;
  if (meetWord('pair', word)) return true;
  return childrenBy(annotation, token, 'nummod', 'det', 'cc').some((child) =>
    meetWord('pair', wordOf(annotation, child)),
  );
}

/** Two persons joined by "and", otherwise every person a sentence names before the given token. */
function pairIn(context: ClaimContext, sentence: number, before: number): Being[] {
  const { annotation } = context;
  const found: Being[] = [];
  let joined: Being[] = [];
  const last = Math.min(before, annotation.sentenceFirst(sentence + 1));
  for (let token = annotation.sentenceFirst(sentence); token < last; token++) {
    const being = beingAt(context, token);
    if (being?.entity.type !== 'person' || context.entities.mentionAt(token)?.head !== token) continue;
    if (!found.some(({ entity }) => entity === being.entity)) found.push(being);
    const group = conjuncts(annotation, token)
      .map((each) => beingAt(context, each))
      .filter((each): each is Being => each?.entity.type === 'person');
    if (group.length === 2 && group[0]!.entity !== group[1]!.entity) joined = group;
  }
  return joined.length === 2 ? joined : found;
}
