import type { Annotation } from '../../../language/types.js';
import { RECIPROCAL } from '../../../lexicon/closed-classes.js';
import { isSport } from '../../is-sport.js';
import { type Being, frameOf, isVerbal, lemmaOf, phrasalLemma, wordOf } from '../../syntax/index.js';
import type { ClaimContext } from '../../types.js';
import { criticsAt } from '../critics-at.js';
import { condemnWords } from '../lexicon.js';
import type { CondemnationRule, FoundCondemnation } from '../types.js';

/** "Ada and Bo accused each other of lying", "Ada and Bo traded barbs", "Ada traded insults with Bo" */
export const reciprocalRule: CondemnationRule = {
  name: 'condemned/reciprocal',
  gives: ['condemned/reciprocal'],
  needs: ['beings'],
  reason: 'what two do to each other has no object of its own',
  find: findReciprocal,
};

function findReciprocal(context: ClaimContext): FoundCondemnation[] {
  const { annotation } = context;
  const found: FoundCondemnation[] = [];
  for (let token = 0; token < annotation.size; token++) {
    if (!isVerbal(annotation, token) || isSport(context, token)) continue;
    const cueToken = isDoneToEachOther(annotation, token) ? token : traded(annotation, token);
    if (cueToken < 0) continue;
    const { doers, obliques } = frameOf(annotation, token);
    const heads = [...doers, ...obliques.filter(({ preposition }) => preposition === 'with').map((each) => each.token)];
    found.push(...eachOther(criticsAt(context, heads), cueToken));
  }
  return found;
}

/** "accused [each other]", "lashed out at [one another]" */
function isDoneToEachOther(annotation: Annotation, verb: number): boolean {
  if (condemnWords('verb', phrasalLemma(annotation, verb)).length === 0) return false;
  const { undergoers, obliques } = frameOf(annotation, verb);
  return [...undergoers, ...obliques.map(({ token }) => token)].some((token) => isEachOther(annotation, token));
}

function isEachOther(annotation: Annotation, token: number): boolean {
  const words = [token - 1, token, token + 1].map((at) =>
    at >= 0 && at < annotation.size ? wordOf(annotation, at) : '',
  );
  return [words.slice(0, 2), words.slice(1)].some((pair) => RECIPROCAL.has(pair.join(' ')));
}

/** "traded [barbs]", "exchanged [accusations]"; -1 where nothing harsh is traded. */
function traded(annotation: Annotation, verb: number): number {
  if (condemnWords('trades', lemmaOf(annotation, verb)).length === 0) return -1;
  const { undergoers } = frameOf(annotation, verb);
  return undergoers.find((token) => isHarshNoun(lemmaOf(annotation, token))) ?? -1;
}

function isHarshNoun(lemma: string): boolean {
  return condemnWords('noun', lemma).length > 0 || condemnWords('noun', lemma.replace(/s$/, '')).length > 0;
}

/** Two who do it do it to each other; of more nobody knows who to whom. */
function eachOther(beings: readonly Being[], cueToken: number): FoundCondemnation[] {
  const both = beings.filter((being, at) => beings.findIndex(({ entity }) => entity === being.entity) === at);
  if (both.length !== 2) return [];
  const [one, other] = both as [Being, Being];
  const rule = 'condemned/reciprocal';
  return [
    { critic: one, target: other, cueToken, rule },
    { critic: other, target: one, cueToken, rule },
  ];
}
