import type { Span } from '../../model/record.js';
import { joinSpans } from './content-of.js';
import type { QuotedPassage } from './quotes/types.js';
import { firstTokenFrom } from './tokens-in.js';
import type { FoundStatement, StatementContext } from './types.js';

/** What may stand between a quotation and the words that give it: [, : —] and space. */
const BETWEEN = /^[\s,;:–—-]*$/;

/** What may stand between the end of a sentence and the quotation that goes on from it. */
const SENTENCE_EDGE = /^[\s.,;:!?–—"”-]*$/;
/** Rules whose statements take no quotation: a silence has no words, a noun's words hang on it. */
const NOT_HEARD: ReadonlySet<string> = new Set(['said/silence', 'said/noun']);

/**
 * Gives quotations that no statement holds yet to the one they go on from: the statement whose cue they stand beside,
 * the one that the sentence before ends, or the one that the paragraph before ends. The rest stay without a speaker.
 */
export function giveLooseQuotes(
  context: StatementContext,
  statements: readonly FoundStatement[],
  quotes: readonly QuotedPassage[],
): FoundStatement[] {
  const grown = [...statements];
  const give = (statement: FoundStatement, parts: readonly Span[]) => {
    grown[grown.indexOf(statement)] = { ...statement, content: joinSpans([...statement.content, ...parts]) };
  };
  for (const { parts } of quotes) {
    if (grown.some((statement) => holdsAny(statement, parts))) continue;
    const owner = ownerOf(
      context,
      grown.filter(({ rule }) => !NOT_HEARD.has(rule)),
      parts,
    );
    if (owner) give(owner, parts);
  }
  return grown;
}

/** Whether a statement from outside a quotation has words of it. */
function holdsAny(statement: FoundStatement, parts: readonly Span[]): boolean {
  if (parts.some(([start, end]) => start <= statement.cue[0] && statement.cue[1] <= end)) return false;
  return statement.content.some(([s, e]) => parts.some(([start, end]) => start < e && s < end));
}

/** The statement that a quotation belongs to, or nothing. */
function ownerOf(
  context: StatementContext,
  statements: readonly FoundStatement[],
  parts: readonly Span[],
): FoundStatement | undefined {
  const { annotation } = context;
  const { text } = annotation;
  const [start, end] = parts[0]!;
  const leading = statements
    .filter((statement) => statement.content.length === 0 && leadsInto(context, statement, start))
    .sort((a, b) => b.cue[0] - a.cue[0])[0];
  if (leading) return leading;
  const beside = statements.find(
    ({ content, speaker, cue }) =>
      content.length === 0 &&
      speaker.span[0] >= end &&
      BETWEEN.test(text.slice(end, Math.min(cue[0], speaker.span[0]))),
  );
  if (beside) return beside;
  return statements
    .map((statement) => ({ statement, last: lastOf(context, statement) }))
    .filter(({ last }) => last <= start && SENTENCE_EDGE.test(text.slice(last, start)))
    .filter(({ statement }) => statement.content.length === 0 || isQuoted(context, statement))
    .sort((a, b) => b.last - a.last || b.statement.cue[0] - a.statement.cue[0])[0]?.statement;
}

/** [He added, "…"], [She wrote to her followers: "…"]: the quotation stands behind its cue in one sentence, a comma or colon before it. */
function leadsInto({ annotation }: StatementContext, { cue, speaker }: FoundStatement, start: number): boolean {
  if (cue[1] > start || speaker.span[1] > start) return false;
  const between = annotation.text.slice(Math.max(cue[1], speaker.span[1]), start);
  if (BETWEEN.test(between)) return true;
  const cueSentence = annotation.sentenceOf(firstTokenFrom(annotation, cue[0]));
  return /[,:]\s*$/.test(between) && cueSentence === annotation.sentenceOf(firstTokenFrom(annotation, start));
}

/** Where a statement's words end: content, cue, speaker, and whatever else its sentence tells of the saying. */
function lastOf({ annotation }: StatementContext, { content, cue, speaker }: FoundStatement): number {
  const told = Math.max(cue[1], speaker.span[1], ...content.map(([, end]) => end));
  const token = firstTokenFrom(annotation, cue[0]);
  const sentence = annotation.sentenceOf(token);
  const sentenceEnd = annotation.end(annotation.sentenceFirst(sentence + 1) - 1);
  return Math.max(told, sentenceEnd);
}

function isQuoted({ quotes }: StatementContext, statement: FoundStatement): boolean {
  return quotes.some(({ parts }) => holdsAny(statement, parts));
}
