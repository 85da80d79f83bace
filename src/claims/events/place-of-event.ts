import type { Entity } from '../../entities/types.js';
import { OF_PLACE } from '../../lexicon/closed-classes.js';
import type { Span } from '../../model/record.js';
import { beingAt, childrenBy, isNominal, prepositionOf, wordOf } from '../syntax/index.js';
import type { ClaimContext } from '../types.js';
import { circumstancesOf } from './circumstances.js';

/** The place where an event was, and the words that say so. */
export interface EventPlace {
  readonly entity: Entity;
  readonly span: Span;
}

/** "in a janitor's office [at] the airport": so many phrases deep. */
const DEEPEST = 2;

/** Where an event was: the first place told by "in" or "at" beside its word or its verb. Beings that take part are no place of it. */
export function placeOfEvent(
  context: ClaimContext,
  cue: number,
  parties: readonly Entity[],
  placing = OF_PLACE,
): EventPlace | null {
  return (
    placeAmong(context, circumstancesOf(context.annotation, cue), parties, placing) ?? whereClauseHangs(context, cue)
  );
}

/** The first place that phrases with these heads tell. */
export function placeAmong(
  context: ClaimContext,
  phrases: readonly number[],
  parties: readonly Entity[] = [],
  placing = OF_PLACE,
): EventPlace | null {
  for (const token of phrases) {
    if (!isNominal(context.annotation, token) || !placing.has(prepositionOf(context.annotation, token))) continue;
    const place = placeIn(context, token, parties, DEEPEST);
    if (place) return place;
  }
  return null;
}

/** "flew to [Orlin], where she met Bo" */
function whereClauseHangs(context: ClaimContext, cue: number): EventPlace | null {
  const { annotation } = context;
  const where = annotation.children(cue).find((child) => child < cue && wordOf(annotation, child) === 'where');
  if (where === undefined || !/^(?:acl|advcl)$/.test(annotation.baseRelation(cue))) return null;
  const before = annotation.form(where - 1) === ',' ? where - 2 : where - 1;
  const place = beingAt(context, annotation.head(cue)) ?? (before < 0 ? null : placeEndingAt(context, before));
  return place?.entity.type === 'place' ? place : null;
}

/** "flew to [Orlin], where …": parsers hang the clause on the verb too. */
function placeEndingAt({ entities }: ClaimContext, token: number): EventPlace | null {
  const [entity, mention] = [entities.entityAt(token), entities.mentionAt(token)];
  return entity && mention ? { entity, span: mention.span } : null;
}

/**
 * "in the library [in Orlin]", "in [Orlin]'s library", "in the city [of Orlin]", "at the [Orlin] library"; what a preposition
 * hangs stands behind its noun: "with Bo [of Orland] on the sidelines" is told of Bo.
 */
function placesItsHead({ annotation }: ClaimContext, child: number): boolean {
  if (annotation.baseRelation(child) === 'compound' || annotation.relation(child) === 'nmod:poss') return true;
  if (child < annotation.head(child)) return false;
  const preposition = prepositionOf(annotation, child);
  return OF_PLACE.has(preposition) || preposition === 'of';
}

function placeIn(context: ClaimContext, token: number, parties: readonly Entity[], depth: number): EventPlace | null {
  const being = beingAt(context, token);
  if (being) return being.entity.type === 'place' && !parties.includes(being.entity) ? being : null;
  if (depth === 0) return null;
  for (const child of childrenBy(context.annotation, token, 'nmod', 'compound')) {
    if (!placesItsHead(context, child)) continue;
    const deeper = placeIn(context, child, parties, depth - 1);
    if (deeper) return deeper;
  }
  return null;
}
