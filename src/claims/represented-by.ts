import { meetWord } from './met/lexicon.js';
import { type Being, beingsAt, childrenBy, lemmaOf, wordOf } from './syntax/index.js';
import type { ClaimContext } from './types.js';

/**
 * The bodies and countries for which unnamed people act at this noun: "the leaders of [Brazil] and [China]", "[Orlin Coal]'s executives",
 * "the board of the [Post]"; one unnamed leader is nobody.
 */
export function representedBy(context: ClaimContext, noun: number): Being[] {
  const { annotation } = context;
  if (!isGroup(context, noun)) return [];
  const below = childrenBy(annotation, noun, 'nmod', 'compound').filter(
    (child) =>
      annotation.relation(child) === 'nmod:poss' ||
      (annotation.baseRelation(child) === 'compound' && !isVague(context, noun)) ||
      actsFor(context, child),
  );
  const found = below.flatMap((child) => beingsAt(context, child));
  return found.filter(({ entity }) => entity.type !== 'person');
}

/** Groups act in the plural; one unnamed leader is nobody. */
function isGroup({ annotation }: ClaimContext, noun: number): boolean {
  const entry = meetWord('collective', wordOf(annotation, noun));
  if (entry !== null && annotation.xpos(noun) === 'NN') return true;
  return annotation.xpos(noun).endsWith('S') && meetWord('group', singular(lemmaOf(annotation, noun))) !== null;
}

function singular(lemma: string): string {
  return lemma.replace(/ies$/, 'y').replace(/s$/, '');
}

/** "House members", "party leaders": some of a body, not the body. */
function isVague({ annotation }: ClaimContext, noun: number): boolean {
  return /^(?:members|leaders)$/.test(wordOf(annotation, noun));
}

/** "leaders [of Brazil]", "officials [from Orlin]", "Republicans [on the committee]" */
function actsFor({ annotation }: ClaimContext, child: number): boolean {
  return childrenBy(annotation, child, 'case').some((word) => /^(?:of|from|on|at)$/.test(lemmaOf(annotation, word)));
}
