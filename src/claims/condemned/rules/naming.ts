import { argumentsOf, childrenBy, isVerbal, lemmaOf, prepositionOf } from '../../syntax/index.js';
import type { ClaimContext } from '../../types.js';
import { criticsAt } from '../critics-at.js';
import { harshWordAt } from '../harsh-at.js';
import { condemnWords } from '../lexicon.js';
import { targetsAt } from '../targets-at.js';
import type { FoundCondemnation } from '../types.js';

/** "Ada called Bo a fraud", "Ada dismissed the plan as a stunt", "Bo was branded a liar by Ada" */
export function findByNaming(context: ClaimContext): FoundCondemnation[] {
  const { annotation } = context;
  const found: FoundCondemnation[] = [];
  for (let token = 0; token < annotation.size; token++) {
    if (!isVerbal(annotation, token) || condemnWords('calls', lemmaOf(annotation, token)).length === 0) continue;
    const { doers, undergoers } = argumentsOf(annotation, token);
    const names = namesGiven(context, token, undergoers);
    if (!names.some((name) => harshWordAt(annotation, name) >= 0)) continue;
    const targets = undergoers.filter((each) => !names.includes(each)).flatMap((each) => targetsAt(context, each));
    for (const critic of criticsAt(context, doers)) {
      for (const target of targets) {
        if (target.entity !== critic.entity) found.push({ critic, target, cueToken: token, rule: 'condemned/naming' });
      }
    }
  }
  return found;
}

/** What it is called: "a [fraud]", "as a [stunt]", "[outrageous]" */
function namesGiven({ annotation }: ClaimContext, verb: number, undergoers: readonly number[]): number[] {
  const below = childrenBy(annotation, verb, 'xcomp', 'obj', 'iobj', 'ccomp', 'advcl');
  const as = childrenBy(annotation, verb, 'obl').filter((child) =>
    /^(?:as|to|with)$/.test(prepositionOf(annotation, child)),
  );
  return [...below.filter((child) => !undergoers.includes(child) || below.length > 1), ...as];
}
