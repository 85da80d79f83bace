import type { Entity } from '../../entities/types.js';
import type { Span } from '../../model/record.js';
import type { ClaimContext, ClaimDraft, ClaimRule } from '../types.js';
import { type Credit, creditOf } from './credits.js';
import { isOutlet } from './outlet-words.js';

/** Every outlet that the text itself credits: "told Reuters", "the Orlin Herald reported", "a Reuters poll". */
export const namedOutlets: ClaimRule = {
  name: 'reported-by/named',
  find(context) {
    const { annotation, entities } = context;
    const found: ClaimDraft[] = [];
    for (const entity of entities.entities) {
      if (!isOutlet(entity)) continue;
      for (const mention of entity.mentions) {
        const credit =
          mention.form === 'name' ? creditOf(annotation, mention, (token) => isOutlet(entities.entityAt(token))) : null;
        if (credit) found.push(claimOf(context, entity, mention.span, credit));
      }
    }
    return found;
  },
};

function claimOf(context: ClaimContext, outlet: Entity, span: Span, credit: Credit): ClaimDraft {
  const { annotation } = context;
  const statement = statementAt(context, span, credit);
  const sentence = annotation.sentenceOf(credit.cue);
  return {
    type: 'reported-by',
    source: statement?.event ?? null,
    target: outlet,
    event: null,
    factuality: 'actual',
    basis: 'text',
    evidence: annotation.span(annotation.sentenceFirst(sentence), annotation.sentenceFirst(sentence + 1) - 1),
    cue: annotation.span(credit.cue, credit.cue),
    cueToken: credit.cue,
    sourceSpan: statement?.targetSpan ?? null,
    targetSpan: span,
    content: [],
    rule: 'reported-by/named',
  };
}

/** The statement credited: the one whose cue credits the outlet, whose speaker the outlet is, or the only one of the sentence around. */
function statementAt({ annotation, statements }: ClaimContext, span: Span, credit: Credit): ClaimDraft | undefined {
  const own = statements.find(
    ({ cueToken, sourceSpan }) =>
      (cueToken >= 0 && (cueToken === credit.verb || cueToken === credit.cue)) ||
      (sourceSpan && sourceSpan[0] <= span[0] && span[1] <= sourceSpan[1]),
  );
  if (own) return own;
  const sentence = annotation.sentenceOf(credit.cue);
  return statements.find(
    ({ cueToken, content }) =>
      cueToken >= 0 &&
      annotation.sentenceOf(cueToken) === sentence &&
      !content.some(([start, end]) => start <= span[0] && span[1] <= end),
  );
}
