import { type Being, beingAt, beingsAt, childrenBy, conjuncts, describedBodyAt, lemmaOf } from '../syntax/index.js';
import type { ClaimContext } from '../types.js';
import { isNation, meetWord } from './lexicon.js';

/**
 * Who can meet, at this token and what is joined to it: persons, organisations, countries, and the bodies and countries for which
 * unnamed people act: "the leaders of [Brazil] and [China]", "[Orlin Coal]'s executives", "the board of the [Post]".
 */
export function partiesAt(context: ClaimContext, token: number): Being[] {
  const found: Being[] = [];
  const add = (being: Being | null) => {
    if (being && isParty(being) && !found.some((other) => other.entity === being.entity)) found.push(being);
  };
  for (const joined of conjuncts(context.annotation, token)) {
    const direct = beingAt(context, joined) ?? describedBodyAt(context, joined);
    if (direct) add(direct);
    else if (isPlural(context, joined)) add(speakerAt(context, joined));
    else for (const represented of representedBy(context, joined)) add(represented);
  }
  return found;
}

/** "we", "us" */
function isPlural({ annotation }: ClaimContext, token: number): boolean {
  return /^(?:we|us|our)$/.test(annotation.form(token).toLowerCase());
}

/** Whoever speaks the words that the token stands in: "[he] met with us", said Ada Lund, puts her at the meeting. */
function speakerAt({ annotation, statements }: ClaimContext, token: number): Being | null {
  const span = annotation.span(token, token);
  for (const { source, content } of statements) {
    if (source && content.some(([start, end]) => start <= span[0] && span[1] <= end)) {
      return { entity: source, span, token };
    }
  }
  return null;
}

/** Countries meet; other places are where people meet. */
function isParty({ entity }: Being): boolean {
  if (entity.type === 'place') return [entity.name, ...entity.aliases].some(isNation);
  return entity.type !== 'event';
}

function representedBy(context: ClaimContext, noun: number): Being[] {
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
  const word = annotation.form(noun).toLowerCase();
  const collective = meetWord('group', word) !== null && annotation.xpos(noun) === 'NN' && COLLECTIVE.has(word);
  return (
    collective ||
    (annotation.xpos(noun).endsWith('S') && meetWord('group', singular(lemmaOf(annotation, noun))) !== null)
  );
}

function singular(lemma: string): string {
  return lemma.replace(/ies$/, 'y').replace(/s$/, '');
}

/** "House members", "party leaders": some of a body, not the body. */
function isVague({ annotation }: ClaimContext, noun: number): boolean {
  return /^(?:members|leaders)$/.test(annotation.form(noun).toLowerCase());
}

/** "leaders [of Brazil]", "officials [from Orlin]", "Republicans [on the committee]" */
function actsFor({ annotation }: ClaimContext, child: number): boolean {
  return childrenBy(annotation, child, 'case').some((word) => /^(?:of|from|on|at)$/.test(lemmaOf(annotation, word)));
}

/** Nouns in the singular that name many: "the board", "a delegation". */
const COLLECTIVE = new Set([
  'delegation',
  'management',
  'board',
  'team',
  'leadership',
  'government',
  'cabinet',
  'administration',
  'committee',
  'panel',
  'group',
]);
