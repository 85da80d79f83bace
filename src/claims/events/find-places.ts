import type { Entity } from '../../entities/types.js';
import type { Mention } from '../../mentions/types.js';
import type { Span } from '../../model/record.js';
import { factualityOf } from '../factuality/index.js';
import type { RuleNote } from '../rules/types.js';
import type { ClaimContext, ClaimDraft } from '../types.js';
import { happeningOver } from './named-circumstances.js';
import { placeOfNamed } from './place-of-named.js';

export const happenedInRule: RuleNote = {
  name: 'happened-in/told',
  gives: ['happened-in/told', 'happened-in/deed'],
  needs: ['beings', 'found'],
  reason: 'the places of named events and of deeds condemned, with the words that tell them; meetings bring their own',
};

/** Where the named events of an article were, a claim a telling; and where the deeds were that claims are about. */
export function findPlaces(context: ClaimContext, told: readonly ClaimDraft[]): ClaimDraft[] {
  const named = context.entities.entities.filter(({ event }) => event?.place);
  const deeds = new Set<Entity>();
  for (const { target } of told) if (target?.event?.place && target.mentions[0]?.rule === 'act') deeds.add(target);
  return [
    ...named.flatMap((event) => tellingsOf(context, event)),
    ...[...deeds].map((deed) => claim(context, deed, deed.mentions[0]!, deed.event!.place!, null, 'happened-in/deed')),
  ];
}

function tellingsOf(context: ClaimContext, event: Entity): ClaimDraft[] {
  return event.mentions.flatMap((mention) => {
    const place = mention.form === 'name' ? placeOfNamed(context, mention) : null;
    // of two places told the first is the event's: others are of other tellings' making
    if (!place || place.entity !== event.event!.place) return [];
    return [claim(context, event, mention, place.entity, place.span, 'happened-in/told')];
  });
}

function claim(
  { annotation }: ClaimContext,
  event: Entity,
  mention: Mention,
  place: Entity,
  targetSpan: Span | null,
  rule: string,
): ClaimDraft {
  const sentence = annotation.sentenceOf(mention.first);
  const verb = happeningOver(annotation, mention.head);
  return {
    type: 'happened-in',
    source: event,
    target: place,
    event: null,
    factuality: factualityOf(annotation, verb < 0 ? mention.head : verb),
    evidence: annotation.span(annotation.sentenceFirst(sentence), annotation.sentenceFirst(sentence + 1) - 1),
    cue: mention.span,
    cueToken: mention.head,
    sourceSpan: mention.span,
    targetSpan,
    content: [],
    rule,
  };
}
