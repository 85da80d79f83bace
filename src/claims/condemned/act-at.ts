import type { Entity } from '../../entities/types.js';
import { DEFINITE, OF_STRUCK } from '../../lexicon/closed-classes.js';
import { dateOfEvent, placeOfEvent } from '../events/index.js';
import { childrenBy, prepositionOf, wordOf } from '../syntax/index.js';
import type { ClaimContext } from '../types.js';
import { phraseOfAct } from './phrase-of-act.js';
import type { Target } from './types.js';

/** An act by the text's own phrase: "the decision to leave", "his remarks"; a deed of force with its place and date. */
export function actAt(context: ClaimContext, token: number): Target {
  const kind = context.entities.mentionAt(token)?.eventKind;
  if (kind) return deedAt(context, token, kind);
  const [first, last] = phraseOfAct(context.annotation, token);
  const span = context.annotation.span(first, last);
  return { entity: eventOf(context, [token], { kind: 'act', date: null, place: null }), span };
}

/**
 * A deed of force, "the Orlin attack": all that the article tells of a deed of this kind at this place is of one, named by the
 * fullest of its phrases and dated by any.
 */
function deedAt(context: ClaimContext, token: number, kind: string): Target {
  const place = placeOfDeed(context, token) ?? placeBefore(context, token, kind);
  const tellings = place ? deedsOf(context, kind).filter((other) => placeOfDeed(context, other) === place) : [token];
  if (!tellings.includes(token)) tellings.push(token);
  const dates = tellings.flatMap((each) => dateOfEvent(context, each, 'actual') ?? []);
  const [first, last] = phraseOfAct(context.annotation, token, true);
  const entity = eventOf(context, tellings, { kind, date: dates[0] ?? null, place });
  return { entity, span: context.annotation.span(first, last) };
}

/** "[The attack] was a crime": without a place of its own it is the last one told of with a place. */
function placeBefore(context: ClaimContext, token: number, kind: string): Entity | null {
  const around = childrenBy(context.annotation, token, 'det', 'nmod', 'compound').filter(
    // "called the attack [as a mistake]": parsers hang on the noun what it is called
    (child) => prepositionOf(context.annotation, child) !== 'as',
  );
  if (around.length !== 1 || !DEFINITE.has(wordOf(context.annotation, around[0]!))) return null;
  const before = deedsOf(context, kind).filter((other) => other < token);
  return before.map((other) => placeOfDeed(context, other)).findLast((place) => place !== null) ?? null;
}

/** The heads of all descriptions of deeds of a kind, in text order. */
function deedsOf({ annotation, entities }: ClaimContext, kind: string): number[] {
  const found: number[] = [];
  for (let token = 0; token < annotation.size; token++) {
    const mention = entities.mentionAt(token);
    if (mention?.eventKind === kind && mention.head === token) found.push(token);
  }
  return found;
}

/** Where a deed was done: where it struck, "attack [on Orlin]", or whose name it bears, "the [Orlin] attack". */
function placeOfDeed(context: ClaimContext, token: number): Entity | null {
  const struck = placeOfEvent(context, token, [], OF_STRUCK)?.entity;
  const named = childrenBy(context.annotation, token, 'compound').map((child) => context.entities.entityAt(child));
  return named.find((entity) => entity?.type === 'place') ?? struck ?? null;
}

/** The event that phrases with these heads tell of, named by the longest. */
function eventOf({ annotation }: ClaimContext, heads: readonly number[], event: NonNullable<Entity['event']>): Entity {
  const phrases = heads.map((head) => ({ head, range: phraseOfAct(annotation, head, event.kind !== 'act') }));
  const names = phrases.map(({ range }) => annotation.text.slice(...annotation.span(...range)).replace(/\s+/g, ' '));
  const name = names.reduce((longest, each) => (each.length > longest.length ? each : longest));
  return {
    type: 'event',
    name,
    aliases: [...new Set(names)].filter((each) => each !== name),
    mentions: phrases.map(({ head, range: [first, last] }) => ({
      first,
      last,
      titleFirst: first,
      head,
      span: annotation.span(first, last),
      form: 'description' as const,
      type: 'event' as const,
      roles: [],
      rule: 'act',
      eventKind: event.kind,
    })),
    event,
  };
}
