import type { ArticleEntities, Entity } from '../../entities/types.js';
import type { Annotation } from '../../language/types.js';
import { BEFORE_ONE } from '../../lexicon/closed-classes.js';
import { rows } from '../../lexicon/lists.js';
import { once } from '../../lexicon/once.js';
import { bodyNameOf } from '../../names/body-name.js';
import { landOf } from '../../names/lands.js';
import type { ClaimContext } from '../types.js';
import type { Being } from './beings-at.js';
import { conjuncts } from './conjuncts.js';
import { childrenBy, lemmaOf, prepositionOf, wordOf } from './tree.js';

/** The bodies described in each article, by their words: those that are called alike are one. */
const KNOWN = new WeakMap<ArticleEntities, Map<string, Entity>>();

/**
 * A body without a name of its own, by whose it is: "[Norland's foreign ministry]", "[the Norlandic military]", "[the office of the
 * president] of Norland", or a party by its members, "the [Tories]". It stands in the record by these words, as a description. Null where the owner is nobody known.
 */
export function describedBodyAt(context: ClaimContext, token: number): Being | null {
  const { annotation, entities } = context;
  if (entities.entityAt(token)) return null;
  const isOwned = () =>
    isBodyNoun(annotation, token) &&
    ownersOf(annotation, token).some((owner) => isOwner(context, owner) && mayOwn(context, owner, token));
  if (!isParty(annotation, token) && !isOwned()) return null;
  const [first, last] = phraseOf(annotation, token);
  const span = annotation.span(first, last);
  const name = annotation.text.slice(...span).replace(/\s+/g, ' ');
  const key = name.toLowerCase().replace('’', "'");
  const known = KNOWN.get(entities) ?? new Map<string, Entity>();
  KNOWN.set(entities, known);
  const mention = {
    first,
    last,
    titleFirst: first,
    head: token,
    span,
    form: 'description' as const,
    type: 'organisation' as const,
    roles: [],
    rule: 'described-body',
  };
  const body = known.get(key) ?? { type: 'organisation' as const, name, aliases: [], mentions: [mention] };
  known.set(key, body);
  return { entity: body, span, token };
}

/** A noun of bodies that act: "ministry", "security service". */
export function isBodyNoun(annotation: Annotation, token: number): boolean {
  return ownersOfBody(annotation, token) !== undefined;
}

/** Whose such a noun must be to name a body: '' for anybody's; undefined where the noun is none. */
function ownersOfBody(annotation: Annotation, token: number): string | undefined {
  const noun = lemmaOf(annotation, token);
  return (
    (token > 0 ? actingBodies().get(`${lemmaOf(annotation, token - 1)} ${noun}`) : undefined) ??
    actingBodies().get(noun)
  );
}

const actingBodies = once(() => new Map(rows('acting-bodies').map(({ noun, owner }) => [noun, owner] as const)));

/** "[Lund]'s campaign" is a body, "[Norland]'s air campaign" a deed. */
function mayOwn({ annotation, entities }: ClaimContext, owner: number, noun: number): boolean {
  return ownersOfBody(annotation, noun) !== 'person' || entities.entityAt(owner)?.type === 'person';
}

/**
 * "[Republicans]", "the [Tories]": a party by its members, all of them: not "two Republicans", "moderate Democrats", "a group of
 * Tories", nor "Republicans and Democrats on the committee", which is said of all that are joined.
 */
function isParty(annotation: Annotation, token: number): boolean {
  if (!/^NNP?S$/.test(annotation.xpos(token))) return false;
  const name = annotation.form(token);
  const main = bodyNameOf(name).core;
  if (!main.endsWith(PARTY) || main === name.toLowerCase()) return false;
  if (prepositionOf(annotation, token) === 'of' && isBareNoun(annotation, annotation.head(token))) return false;
  const first = annotation.baseRelation(token) === 'conj' ? annotation.head(token) : token;
  return conjuncts(annotation, first).every((joined) =>
    childrenBy(annotation, joined, 'det', 'amod', 'nummod', 'compound', 'nmod', 'advmod').every(
      (child) => wordOf(annotation, child) === 'the',
    ),
  );
}

/** "[a group] of": a noun that counts what stands behind it; "[criticism] of" is none. */
function isBareNoun(annotation: Annotation, noun: number): boolean {
  return noun >= 0 && childrenBy(annotation, noun, 'det').some((det) => /^an?$/.test(wordOf(annotation, det)));
}

const PARTY = ' party';

/** "[Norland]'s ministry", "the [Norlandic] military", "the [Lund] campaign", "the government of [Norland]" */
function ownersOf(annotation: Annotation, noun: number): number[] {
  return childrenBy(annotation, noun, 'nmod', 'compound', 'amod').filter(
    (child) => child < noun || prepositionOf(annotation, child) === 'of',
  );
}

function isOwner({ annotation, entities }: ClaimContext, token: number): boolean {
  const entity = entities.entityAt(token);
  if (entity) return entity.type !== 'event';
  if (landOf(annotation.form(token)) !== null) return true;
  // "the [South Norlandic] government"
  return token > 0 && landOf(`${annotation.form(token - 1)} ${annotation.form(token)}`) !== null;
}

/** Without its article and what only tells more: "the [foreign ministry of Norland], which …" */
function phraseOf(annotation: Annotation, noun: number): [first: number, last: number] {
  const parts = childrenBy(annotation, noun, 'nmod', 'compound', 'amod').filter(
    (child) => child < noun || prepositionOf(annotation, child) === 'of',
  );
  const firsts = parts.filter((child) => child < noun).map((child) => annotation.subtree(child)[0]);
  let first = Math.min(noun, ...firsts);
  if (BEFORE_ONE.has(wordOf(annotation, first)) && first < noun) first++;
  const last = Math.max(noun, ...parts.filter((child) => child > noun).map((child) => annotation.subtree(child)[1]));
  return [first, last];
}
