import type { Annotation } from '../../../language/types.js';
import { OF_SUBJECT } from '../../../lexicon/closed-classes.js';
import {
  childrenBy,
  frameOf,
  hasMark,
  isPassive,
  lemmaOf,
  obliquesOf,
  subjectsOf,
  wordOf,
} from '../../syntax/index.js';
import type { ClaimContext } from '../../types.js';
import { criticsAt } from '../critics-at.js';
import { condemnWords, isHarsh } from '../lexicon.js';
import { targetsAt } from '../targets-at.js';
import type { CondemnationRule, FoundCondemnation } from '../types.js';

/** "Ada has been sharply critical of Bo", "Ada was outraged by Bo", "Ada was appalled to hear of the arrest" */
export const adjectiveRule: CondemnationRule = {
  name: 'condemned/adjective',
  gives: ['condemned/adjective'],
  needs: ['beings'],
  reason: 'adjectives and what is like them: “critical of”, “outraged by”',
  find: findByAdjective,
};

function findByAdjective(context: ClaimContext): FoundCondemnation[] {
  const { annotation } = context;
  const found: FoundCondemnation[] = [];
  for (let token = 0; token < annotation.size; token++) {
    const isAdjective = annotation.upos(token) === 'ADJ';
    if (!isAdjective && !isPassive(annotation, token)) continue;
    const word = isAdjective ? lemmaOf(annotation, token) : wordOf(annotation, token);
    const entry = condemnWords('adjective', word)[0];
    if (!entry) continue;
    const around = obliquesOf(annotation, token).filter(({ preposition }) => entry.target.includes(preposition));
    const targets = [...around.map((oblique) => oblique.token), ...heardOf(annotation, token)].flatMap((each) =>
      targetsAt(context, each),
    );
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

/** "appalled to hear of [the arrest]", "furious to see [the ruling]" */
function heardOf(annotation: Annotation, adjective: number): number[] {
  const verb = childrenBy(annotation, adjective, 'xcomp', 'advcl', 'ccomp').find(
    (child) => child > adjective && hasMark(annotation, child, 'to') && isHarsh('hears', lemmaOf(annotation, child)),
  );
  if (verb === undefined) return [];
  const { undergoers, obliques } = frameOf(annotation, verb);
  return [
    ...undergoers,
    ...obliques.filter(({ preposition }) => OF_SUBJECT.has(preposition)).map(({ token }) => token),
  ];
}
