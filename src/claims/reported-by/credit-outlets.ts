import type { Entity } from '../../entities/types.js';
import type { Span } from '../../model/record.js';
import type { RuleNote } from '../rules/types.js';
import type { ClaimContext, ClaimDraft } from '../types.js';
import { creditedEvent, type ToldEvents, toldEvents } from './credited-event.js';
import { type Credit, creditOf } from './credits.js';
import { isOutlet } from './outlet-words.js';
import { isToldOfAsOutlet } from './told-of-as-outlet.js';

export const namedOutletRule: RuleNote = {
  name: 'reported-by/named',
  gives: ['reported-by/named'],
  needs: ['beings', 'statements', 'found'],
  reason: 'outlets that the text credits, with the statement or meeting they are credited with',
};

/** Every outlet that the text itself credits, with the event it is credited with: "told Reuters", "the Orlin Herald reported", "a Reuters poll". */
export function creditOutlets(context: ClaimContext, told: readonly ClaimDraft[]): ClaimDraft[] {
  const { annotation, entities } = context;
  const outlets = new Set(entities.entities.filter((entity) => isOutlet(entity) || isCalledOutlet(context, entity)));
  const isOutletAt = (token: number) => outlets.has(entities.entityAt(token)!);
  const events = toldEvents(context, told);
  return [...outlets].flatMap((outlet) =>
    outlet.mentions.flatMap((mention) => {
      const credit = mention.form === 'name' ? creditOf(annotation, mention, isOutletAt) : null;
      return credit ? [claimOf(context, events, outlet, mention.span, credit)] : [];
    }),
  );
}

/** A body that its own words show to be an outlet: "state broadcaster [OTV]". */
function isCalledOutlet({ annotation }: ClaimContext, { type, mentions }: Entity): boolean {
  return (
    type === 'organisation' &&
    mentions.some((mention) => mention.form === 'name' && isToldOfAsOutlet(annotation, mention))
  );
}

function claimOf(context: ClaimContext, told: ToldEvents, outlet: Entity, span: Span, credit: Credit): ClaimDraft {
  const { annotation } = context;
  const source = creditedEvent(context, told, span, credit);
  const sentence = annotation.sentenceOf(credit.cue);
  return {
    type: 'reported-by',
    source: source?.event ?? null,
    target: outlet,
    event: null,
    factuality: 'actual',
    basis: 'text',
    evidence: annotation.span(annotation.sentenceFirst(sentence), annotation.sentenceFirst(sentence + 1) - 1),
    cue: annotation.span(credit.cue, credit.cue),
    cueToken: credit.cue,
    sourceSpan: source?.targetSpan ?? null,
    targetSpan: span,
    content: [],
    rule: namedOutletRule.name,
  };
}
