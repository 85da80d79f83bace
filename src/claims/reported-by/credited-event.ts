import type { Span } from '../../model/record.js';
import { holds } from '../../model/span.js';
import { OUTLET_REPORT } from '../said/outlets-report.js';
import type { ClaimContext, ClaimDraft } from '../types.js';
import type { Credit } from './credits.js';

/**
 * The claim whose event an outlet is credited with: what a speaker told it ("told Reuters"), or, of what it reports itself,
 * the meeting or the statement inside ("Ada met Bo, Reuters reported"), and only where there is neither the report's own words.
 */
export function creditedEvent(
  context: ClaimContext,
  told: readonly ClaimDraft[],
  span: Span,
  credit: Credit,
): ClaimDraft | undefined {
  const statement = statementAt(context, span, credit);
  if (statement?.rule !== OUTLET_REPORT) return statement ?? meetingAt(context, told, credit);
  const inside = [...told.filter(isMeeting), ...context.statements.filter(({ source }) => source)].filter(
    (claim) => claim.cue && statement.content.some((part) => holds(part, claim.cue!)),
  );
  return inside[0] ?? statement;
}

/** The statement whose cue credits the outlet, whose speaker the outlet is, or the only one of the sentence around. */
function statementAt({ annotation, statements }: ClaimContext, span: Span, credit: Credit): ClaimDraft | undefined {
  const own = statements.find(
    ({ cueToken, sourceSpan }) =>
      (cueToken >= 0 && (cueToken === credit.verb || cueToken === credit.cue)) ||
      (sourceSpan && holds(sourceSpan, span)),
  );
  if (own) return own;
  const sentence = annotation.sentenceOf(credit.cue);
  return statements.find(
    ({ cueToken, content }) =>
      cueToken >= 0 && annotation.sentenceOf(cueToken) === sentence && !content.some((part) => holds(part, span)),
  );
}

/** The meeting told in the sentence of the credit. */
function meetingAt({ annotation }: ClaimContext, told: readonly ClaimDraft[], credit: Credit): ClaimDraft | undefined {
  const sentence = annotation.sentenceOf(credit.cue);
  return told.find(
    (claim) => isMeeting(claim) && claim.cueToken >= 0 && annotation.sentenceOf(claim.cueToken) === sentence,
  );
}

function isMeeting({ type, event }: ClaimDraft): boolean {
  return type === 'met' && event !== null;
}
