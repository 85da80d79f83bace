import { OF_BODY } from '../lexicon/closed-classes.js';
import { isRuleWord } from '../lexicon/rule-words.js';
import { bodyNameOf } from '../names/body-name.js';
import { isNation, meetWord } from './met/lexicon.js';
import { type Being, beingsAt, childrenBy, conjuncts, describedBodyAt, lemmaOf, wordOf } from './syntax/index.js';
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
      (annotation.baseRelation(child) === 'compound' && (!isVague(context, noun) || leadsBody(context, noun, child))) ||
      actsFor(context, child) ||
      leadsLand(context, noun, child),
  );
  const found = below.flatMap((child) => [...beingsAt(context, child), ...bodiesAt(context, noun, child)]);
  return found.filter(({ entity }) => entity.type !== 'person');
}

/** Groups act in the plural; one unnamed leader is nobody. */
function isGroup({ annotation }: ClaimContext, noun: number): boolean {
  const entry = meetWord('collective', wordOf(annotation, noun));
  if (entry !== null && annotation.xpos(noun) === 'NN') return true;
  const lemma = lemmaOf(annotation, noun);
  return annotation.xpos(noun).endsWith('S') && [lemma, singular(lemma)].some((word) => meetWord('group', word));
}

function singular(lemma: string): string {
  return lemma.replace(/ies$/, 'y').replace(/s$/, '');
}

/** "the leadership of [the Norlandic foreign ministry]"; members of a parliament are not the parliament. */
function bodiesAt(context: ClaimContext, noun: number, token: number): Being[] {
  if (isVague(context, noun)) return [];
  return conjuncts(context.annotation, token).flatMap((each) => describedBodyAt(context, each) ?? []);
}

/** "leaders [in Norland and Marra]": those who lead a land act for it wherever they are. */
function leadsLand(context: ClaimContext, noun: number, child: number): boolean {
  const { annotation, entities } = context;
  if (wordOf(annotation, noun) !== 'leaders') return false;
  if (!childrenBy(annotation, child, 'case').some((word) => lemmaOf(annotation, word) === 'in')) return false;
  const entity = entities.entityAt(child);
  return entity?.type === 'place' && [entity.name, ...entity.aliases].some(isNation);
}

/** "[Orlin Coal] leaders" lead it; a body's members are only some of it, and so are a party's leaders. */
function leadsBody({ annotation, entities }: ClaimContext, noun: number, child: number): boolean {
  const body = entities.entityAt(child);
  if (lemmaOf(annotation, noun) !== 'leader' || body?.type !== 'organisation') return false;
  return [body.name, ...body.aliases].every((name) => !bodyNameOf(name).core.endsWith(PARTY));
}

const PARTY = 'party';

/** "House members", "party leaders": some of a body, not the body. */
function isVague({ annotation }: ClaimContext, noun: number): boolean {
  return isRuleWord('some-of-body', wordOf(annotation, noun));
}

/** "leaders [of Brazil]", "officials [from Orlin]", "Republicans [on the committee]" */
function actsFor({ annotation }: ClaimContext, child: number): boolean {
  return childrenBy(annotation, child, 'case').some((word) => OF_BODY.has(lemmaOf(annotation, word)));
}
