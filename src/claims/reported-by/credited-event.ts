import { groupBy } from '../../model/group-by.js';
import type { Span } from '../../model/record.js';
import { holds } from '../../model/span.js';
import { spanFinder } from '../../model/span-index.js';
import { OUTLET_REPORT } from '../said/outlets-report.js';
import type { ClaimContext, ClaimDraft } from '../types.js';
import type { Credit } from './credits.js';

/**
 * The claim whose event an outlet is credited with: what a speaker told it ("told Reuters"), or, of what it reports itself,
 * the meeting or the statement inside ("Ada met Bo, Reuters reported"), and only where there is neither the report's own words.
 */
export function creditedEvent(
  context: ClaimContext,
  told: ToldEvents,
  span: Span,
  credit: Credit,
): ClaimDraft | undefined {
  const statement = statementAt(context, told, span, credit);
  if (statement?.rule !== OUTLET_REPORT) return statement ?? meetingAt(context, told, credit);
  const isInside = ({ cue }: ClaimDraft) => cue !== null && statement.content.some((part) => holds(part, cue));
  return (
    byCue(told.meetings, statement.content).find(isInside) ??
    byCue(context.statements, statement.content).find((each) => each.source && isInside(each)) ??
    statement
  );
}

/** The meetings and statements of an article by the sentences of their cues. */
export interface ToldEvents {
  readonly meetings: readonly ClaimDraft[];
  readonly meetingsIn: ReadonlyMap<number, readonly ClaimDraft[]>;
  readonly statementsIn: ReadonlyMap<number, readonly ClaimDraft[]>;
}

export function toldEvents({ annotation, statements }: ClaimContext, told: readonly ClaimDraft[]): ToldEvents {
  const bySentence = (claims: readonly ClaimDraft[]) =>
    groupBy(
      claims.filter(({ cueToken }) => cueToken >= 0),
      ({ cueToken }) => [annotation.sentenceOf(cueToken)],
    );
  const meetings = told.filter(({ type, event }) => type === 'met' && event !== null);
  return { meetings, meetingsIn: bySentence(meetings), statementsIn: bySentence(statements) };
}

const byCue = spanFinder(({ cue }: ClaimDraft) => (cue ? [cue] : []));
const bySpeaker = spanFinder(({ sourceSpan }: ClaimDraft) => (sourceSpan ? [sourceSpan] : []));

/** The statement whose cue credits the outlet, whose speaker the outlet is, or the only one of the sentence around. */
function statementAt(
  { annotation, statements }: ClaimContext,
  { statementsIn }: ToldEvents,
  span: Span,
  credit: Credit,
): ClaimDraft | undefined {
  const around = statementsIn.get(annotation.sentenceOf(credit.cue)) ?? [];
  const isCredit = ({ cueToken }: ClaimDraft) => cueToken === credit.verb || cueToken === credit.cue;
  const own = around.find(isCredit);
  const spoken = bySpeaker(statements, [span]).find(({ sourceSpan }) => sourceSpan && holds(sourceSpan, span));
  if (own || spoken) return firstOf(statements, own, spoken);
  return around.find(({ content }) => !content.some((part) => holds(part, span)));
}

/** Of two statements the one that stands first in the list. */
function firstOf(
  statements: readonly ClaimDraft[],
  one: ClaimDraft | undefined,
  other: ClaimDraft | undefined,
): ClaimDraft | undefined {
  if (!one || !other || one === other) return one ?? other;
  return statements.find((each) => each === one || each === other);
}

/** The meeting told in the sentence of the credit. */
function meetingAt({ annotation }: ClaimContext, { meetingsIn }: ToldEvents, credit: Credit): ClaimDraft | undefined {
  return meetingsIn.get(annotation.sentenceOf(credit.cue))?.[0];
}
