import type { CleanArticle } from '../articles/types.js';
import type { ArticleEntities } from '../entities/types.js';
import type { Annotation } from '../language/types.js';
import { findAbout } from './about/find-about.js';
import { CLAIM_RULES } from './index.js';
import { settleOnWordOf } from './on-word-of.js';
import { creditByline } from './reported-by/by-byline.js';
import { creditOutlets } from './reported-by/credit-outlets.js';
import { findSaid } from './said/find-said.js';
import { knowFirstPerson } from './said/first-person.js';
import type { ClaimDraft } from './types.js';

/**
 * Everything an article claims: first who said what, then, knowing that, what else is told and by whom; at last each claim
 * that stands inside somebody's words is put on that speaker's word, and what is credited to nobody goes to the byline's agency.
 */
export function findClaims(article: CleanArticle, annotation: Annotation, entities: ArticleEntities): ClaimDraft[] {
  const { statements, known } = knowFirstPerson(annotation, entities, findSaid(article, annotation, entities));
  const context = { article, annotation, entities: known, statements };
  const told = CLAIM_RULES.flatMap((rule) => rule.find(context));
  const credits = creditOutlets(context, told);
  const claims = settleOnWordOf(statements, [...told, ...credits, ...findAbout(annotation, known, statements)]);
  return [...claims, ...creditByline(article, known, claims)];
}
