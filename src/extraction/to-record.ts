import type { CleanArticle } from '../articles/types.js';
import { confidenceOf } from '../claims/confidence/confidence-of.js';
import type { ClaimDraft } from '../claims/types.js';
import type { Entity } from '../entities/types.js';
import type { CutPart } from '../language/types.js';
import { type ArticleRecord, RECORD_SCHEMA, type RecordClaim, type RecordEntity } from '../model/record.js';
import type { Trait, Traits } from '../traits/types.js';
import { orderClaims } from './order-claims.js';
import { orderEntities } from './order-entities.js';

/**
 * Writes down what an article says: ids are given, entities and claims point at one another by them. Claims of one sentence share
 * its span: there can be some hundred thousand.
 */
export function toRecord(
  article: CleanArticle,
  found: readonly Entity[],
  traits: Traits,
  drafts: readonly ClaimDraft[],
  extractor: string,
  cut: readonly CutPart[] = [],
): ArticleRecord {
  const claims = orderClaims(drafts);
  const entities = orderEntities(found, claims);
  const entityIds = new Map(entities.map((entity, at) => [entity, `e${at + 1}`]));
  // of the claims whose number others tell: there can be some hundred thousand, and few of them are
  const outer = new Set(claims.map(({ onWordOf }) => onWordOf));
  const claimIds = new Map<ClaimDraft, string>();
  for (const [at, claim] of claims.entries()) if (outer.has(claim)) claimIds.set(claim, claimId(at));
  return {
    schema: RECORD_SCHEMA,
    extractor,
    article: {
      id: article.id,
      source: article.source,
      title: article.title,
      date: article.date,
      dateBasis: article.dateBasis,
      outlet: article.outlet,
      url: article.url,
      language: article.language,
      dropped: article.dropped.map(({ span, reason }) => ({ span, reason })),
      ...(cut.length > 0 ? { cut: cut.map(({ span, reason }) => ({ span, reason })) } : {}),
    },
    entities: entities.map((entity) => recordEntity(entity, traits.get(entity) ?? [], entityIds)),
    claims: claims.map((claim, at) => recordClaim(claimId(at), claim, entityIds, claimIds)),
  };
}

type Ids<Thing> = ReadonlyMap<Thing, string>;

const idOf = <Thing>(ids: Ids<Thing>, thing: Thing | null | undefined): string | null =>
  (thing && ids.get(thing)) ?? null;

function recordEntity(entity: Entity, traits: readonly Trait[], ids: Ids<Entity>): RecordEntity {
  const { type, name, aliases, mentions, event } = entity;
  return {
    id: ids.get(entity)!,
    type,
    name,
    aliases: [...aliases],
    mentions: mentions.map(({ span, form }) => ({ span, form })),
    traits: traits.map(({ kind, value, of, span }) => ({ kind, value, of: idOf(ids, of), span })),
    ...(event ? { event: { kind: event.kind, date: event.date, place: idOf(ids, event.place) } } : {}),
  };
}

const claimId = (at: number): string => `c${at + 1}`;

function recordClaim(id: string, claim: ClaimDraft, entities: Ids<Entity>, claims: Ids<ClaimDraft>): RecordClaim {
  return {
    id,
    type: claim.type,
    source: idOf(entities, claim.source),
    target: idOf(entities, claim.target),
    event: idOf(entities, claim.event),
    factuality: claim.factuality,
    onWordOf: idOf(claims, claim.onWordOf),
    ...(claim.basis ? { basis: claim.basis } : {}),
    evidence: claim.evidence,
    cue: claim.cue,
    sourceSpan: claim.sourceSpan,
    targetSpan: claim.targetSpan,
    content: [...claim.content],
    ...(claim.direct === undefined ? {} : { direct: claim.direct }),
    confidence: confidenceOf(claim),
    rule: claim.rule,
  };
}
