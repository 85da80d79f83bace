import type { CleanArticle } from '../../articles/types.js';
import type { ArticleEntities, Entity } from '../../entities/types.js';
import type { RuleNote } from '../rules/types.js';
import type { ClaimDraft } from '../types.js';

/** What an agency's dateline or credit line stands for: meetings and statements. */
const TOLD = new Set(['met', 'said']);

export const bylineRule: RuleNote = {
  name: 'reported-by/byline',
  gives: ['reported-by/byline'],
  needs: ['found'],
  reason: 'what the article tells itself and credits to nobody is its agency’s',
};

/**
 * Credits the agency of the dateline or credit line, "(ANI)", with every actual event that the article tells itself
 * and credits to nobody else.
 */
export function creditByline(
  article: CleanArticle,
  entities: ArticleEntities,
  claims: readonly ClaimDraft[],
): ClaimDraft[] {
  const { agency } = article;
  if (!agency) return [];
  const credited = new Set(claims.filter(({ type }) => type === 'reported-by').map(({ source }) => source));
  const outlet = agencyEntity(entities, agency.name, agency.span);
  const events = new Map<Entity, ClaimDraft>();
  for (const claim of claims) {
    const { event } = claim;
    if (!event || !TOLD.has(claim.type) || !claim.source || claim.factuality !== 'actual' || claim.onWordOf) continue;
    if (!credited.has(event) && !events.has(event)) events.set(event, claim);
  }
  return [...events].map(([event, claim]): ClaimDraft => {
    return {
      type: 'reported-by',
      source: event,
      target: outlet,
      event: null,
      factuality: 'actual',
      basis: 'byline',
      evidence: claim.evidence,
      cue: null,
      cueToken: -1,
      sourceSpan: claim.targetSpan,
      targetSpan: agency.span,
      content: [],
      rule: bylineRule.name,
      onWordOf: null,
    };
  });
}

/** The agency as the article's own entity where it is named there too, otherwise as one of its own. */
function agencyEntity(entities: ArticleEntities, name: string, span: readonly [number, number]): Entity {
  const known = entities.entities.find(
    (entity) => entity.type === 'organisation' && (entity.name === name || entity.aliases.includes(name)),
  );
  if (known) return known;
  return {
    type: 'organisation',
    name,
    aliases: [],
    mentions: [
      {
        first: 0,
        titleFirst: 0,
        last: 0,
        head: 0,
        span: [span[0], span[1]],
        form: 'name',
        type: 'organisation',
        roles: [],
        rule: 'name/byline',
      },
    ],
  };
}
