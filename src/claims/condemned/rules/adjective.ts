import { lemmaOf, obliquesOf, subjectsOf } from '../../syntax/index.js';
import type { ClaimContext } from '../../types.js';
import { criticsAt } from '../critics-at.js';
import { condemnWords } from '../lexicon.js';
import { targetsAt } from '../targets-at.js';
import type { CondemnationRule, FoundCondemnation } from '../types.js';

/** "Ada has been sharply critical of Bo" */
export const adjectiveRule: CondemnationRule = {
  name: 'condemned/adjective',
  gives: ['condemned/adjective'],
  needs: ['beings'],
  reason: 'adjectives: “critical of”',
  find: findByAdjective,
};

function findByAdjective(context: ClaimContext): FoundCondemnation[] {
  const { annotation } = context;
  const found: FoundCondemnation[] = [];
  for (let token = 0; token < annotation.size; token++) {
    if (annotation.upos(token) !== 'ADJ') continue;
    const entry = condemnWords('adjective', lemmaOf(annotation, token))[0];
    if (!entry) continue;
    const targets = obliquesOf(annotation, token)
      .filter(({ preposition }) => entry.target.includes(preposition))
      .flatMap((oblique) => targetsAt(context, oblique.token));
    const subjects = annotation.baseRelation(token) === 'amod' ? [] : subjectsOf(annotation, token);
    for (const critic of criticsAt(context, subjects)) {
      for (const target of targets) {
        if (target.entity !== critic.entity)
          found.push({ critic, target, cueToken: token, rule: 'condemned/adjective' });
      }
    }
  }
  return found;
}
