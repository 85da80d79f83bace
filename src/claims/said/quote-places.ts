import type { Span } from '../../model/record.js';
import { firstEndingBehind } from '../../model/span.js';
import type { FoundStatement, StatementContext } from './types.js';

/** What may stand between a quotation and the words that give it, within a line. */
const BETWEEN = /^[ \t,;:–—-]*$/;
/** What may stand between the end of a sentence and a quotation that goes on from it. */
const SENTENCE_EDGE = /^[\s.,;:!?–—"”-]*$/;
/** How a quotation ends that its cue follows: ["We won," said Bo], ["Why?" asked Bo]. */
const ENDS_BEFORE_CUE = /[,?!—–-]\s*["”’']+$/;
/** How it ends where a careless hand closed it: ["We won." Bo said.] */
const ENDS_LIKE_SENTENCE = /\.\s*["”’']+$/;

/** A quotation stands at most so many characters behind the cue that leads into it. */
const FARTHEST = 300;

/** [He added, "…"], [She wrote to her followers: "…"]: the quotation stands behind its cue in one sentence, a comma or colon before it. */
export function leadsInto({ annotation }: StatementContext, { cue, speaker }: FoundStatement, start: number): boolean {
  if (cue[1] > start || speaker.span[1] > start || start - cue[1] > FARTHEST) return false;
  const between = annotation.text.slice(Math.max(cue[1], speaker.span[1]), start);
  if (BETWEEN.test(between)) return true;
  return /[,:]\s*$/.test(between) && sameSentence(annotation, cue[0], start);
}

/** ["…," said Bo], ["…," Bo said]: the cue, or the speaker that is its subject, stands right behind the quotation. */
export function followsOn({ annotation }: StatementContext, statement: FoundStatement, [start, end]: Span): boolean {
  const { cue, speaker, cueToken } = statement;
  if (cue[0] < end || cue[0] - end > FARTHEST) return false;
  const words = annotation.text.slice(start, end);
  const isClosed = ENDS_LIKE_SENTENCE.test(words) && statement.content.length === 0;
  if (!isClosed && !ENDS_BEFORE_CUE.test(words)) return false;
  const first = Math.min(cue[0], speaker.span[0] >= end ? speaker.span[0] : cue[0]);
  const belongs = cue[0] === first || annotation.head(speaker.head) === cueToken;
  return belongs && BETWEEN.test(annotation.text.slice(end, first));
}

/** [Bo said it was over. "We won."]: the quotation stands right behind all that a statement's sentence tells, also in the next paragraph. */
export function goesOnFrom(context: StatementContext, statement: FoundStatement, start: number): boolean {
  const last = lastOf(context, statement);
  return last <= start && SENTENCE_EDGE.test(context.annotation.text.slice(last, start));
}

/** Where a statement's words end: content, cue, speaker, and whatever else its sentence tells of the saying. */
function lastOf({ annotation }: StatementContext, { content, cue, speaker }: FoundStatement): number {
  const told = Math.max(cue[1], speaker.span[1], ...content.map(([, end]) => end));
  const sentence = annotation.sentenceOf(firstEndingBehind(annotation, cue[0]));
  return Math.max(told, annotation.end(annotation.sentenceFirst(sentence + 1) - 1));
}

function sameSentence(annotation: StatementContext['annotation'], one: number, other: number): boolean {
  return (
    annotation.sentenceOf(firstEndingBehind(annotation, one)) ===
    annotation.sentenceOf(firstEndingBehind(annotation, other))
  );
}
