import type { CleanArticle } from '../articles/types.js';
import type { ArticleEntities } from '../entities/types.js';
import type { Annotation } from '../language/types.js';
import { aboutRule, findAbout } from './about/find-about.js';
import { findCondemned } from './condemned/find-condemned.js';
import { findPlaces, happenedInRule } from './events/find-places.js';
import { findMet } from './met/find-met.js';
import { settleOnWordOf } from './on-word-of.js';
import { bylineRule, creditByline } from './reported-by/by-byline.js';
import { creditOutlets, namedOutletRule } from './reported-by/credit-outlets.js';
import type { IsOn } from './rules/types.js';
import { findSaid } from './said/find-said.js';
import { knowFirstPerson } from './said/first-person.js';
import type { ClaimContext, ClaimDraft } from './types.js';

/** Who said what, and the beings with "I" and "we" known inside their speakers' words: all that the other claims are read from. */
export function findStatements(
  article: CleanArticle,
  annotation: Annotation,
  entities: ArticleEntities,
  isOn: IsOn,
): ClaimContext {
  const { said, attitudes } = findSaid(article, annotation, entities, isOn);
  const { statements, known } = knowFirstPerson(annotation, entities, said);
  return { article, annotation, entities: known, statements, attitudes, isOn };
}

/**
 * Everything an article claims, its statements first; each claim that stands inside somebody's words is put on that speaker's
 * word, and what is credited to nobody goes to the byline's agency.
 */
export function findClaims(context: ClaimContext): ClaimDraft[] {
  const { annotation, entities, statements, attitudes, isOn } = context;
  const found = [...findMet(context), ...findCondemned(context)];
  const told = isOn(happenedInRule.name) ? [...found, ...findPlaces(context, found)] : found;
  const credits = isOn(namedOutletRule.name) ? creditOutlets(context, told) : [];
  const ties = isOn(aboutRule.name) ? findAbout(annotation, entities, [...statements, ...attitudes]) : [];
  const claims = settleOnWordOf(statements, [...attitudes, ...told, ...credits, ...ties]);
  return isOn(bylineRule.name) ? [...claims, ...creditByline(context.article, entities, claims)] : claims;
}
