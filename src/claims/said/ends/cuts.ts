import type { Annotation } from '../../../language/types.js';
import type { Span } from '../../../model/record.js';
import { overlaps } from '../../../model/span.js';
import { quotesNear } from '../quotes/quotes-near.js';
import { tokensIn } from '../tokens-in.js';
import type { FoundStatement, StatementContext } from '../types.js';

/**
 * A part at an edge of the words said that may be the writer's, and what is left without it:
 * tail: "said he won[, a claim that nobody believed]" · lead: "[Asked about the bridge,] it was safe, he said" ·
 * before: "[It rained, and] the ferry sank, according to Bo".
 */
export interface Cut {
  readonly side: 'tail' | 'lead' | 'before';
  /** the word by which the part hangs on the words said; of what stands before, the word that heads what is left */
  readonly head: number;
  /** tokens of the part, inclusive */
  readonly first: number;
  readonly last: number;
  /** the words said without it */
  readonly kept: readonly Span[];
}

/** Words that hang so belong to the word above them: a name's parts, a clause's own. */
const OWN = /^(?:flat|compound|fixed|case|aux|cop|mark|det|nummod|goeswith|nsubj|obj)$/;
/** Longer ways up are those of sentences that the parse strung together. */
const DEEPEST = 30;

/** All parts that may be cut from a statement's words: whole phrases and clauses at an edge, none out of a quotation. */
export function cutsOf(context: StatementContext, statement: FoundStatement): Cut[] {
  const behind = statement.content.at(-1);
  if (behind === undefined) return [];
  if (behind[0] >= statement.cue[1]) return tailsOf(context, statement, behind);
  const [first] = statement.content;
  return first![1] <= statement.cue[0] && statement.content.length === 1 ? frontsOf(context, first!) : [];
}

function tailsOf(context: StatementContext, { content }: FoundStatement, span: Span): Cut[] {
  const { annotation } = context;
  const [from, last] = edgesOf(annotation, span);
  const cuts: Cut[] = [];
  for (const { head, first } of hangingAtEnd(annotation, from, last)) {
    if (OWN.test(annotation.relation(head))) continue;
    const end = lastWordBefore(annotation, first, from);
    const start = firstWordFrom(annotation, first, last);
    if (end < from || isInQuote(context, annotation.end(end), annotation.start(start))) continue;
    const kept: Span[] = [...content.slice(0, -1), [span[0], annotation.end(end)]];
    cuts.push({ side: 'tail', head, first: start, last, kept });
  }
  return cuts;
}

function frontsOf(context: StatementContext, span: Span): Cut[] {
  const { annotation } = context;
  const [from, last] = edgesOf(annotation, span);
  const cuts: Cut[] = [];
  const cut = (side: 'lead' | 'before', head: number, partEnd: number, keptFrom: number) => {
    if (OWN.test(annotation.relation(head))) return;
    const start = firstWordFrom(annotation, keptFrom, last);
    const end = lastWordBefore(annotation, partEnd + 1, from);
    if (start > last || end < from || isInQuote(context, annotation.end(end), annotation.start(start))) return;
    cuts.push({ side, head, first: from, last: end, kept: [[annotation.start(start), span[1]]] });
  };
  for (
    let head = from, step = 0;
    step < DEEPEST && head >= from && head <= last;
    step++, head = annotation.head(head)
  ) {
    const [first, end] = annotation.subtree(head);
    if (first < from || end >= last) break;
    const up = annotation.head(head);
    if (up < 0 || annotation.subtree(up)[1] === end) continue;
    cut('lead', head, end, end + 1);
  }
  for (const { head, first } of hangingAtEnd(annotation, from, last)) cut('before', head, first - 1, first);
  return cuts;
}

/** The words whose phrases end where some tokens do and begin within them, the shortest first, one a beginning. */
function hangingAtEnd(annotation: Annotation, from: number, last: number): { head: number; first: number }[] {
  const found: { head: number; first: number }[] = [];
  let head = last;
  for (let step = 0; step < DEEPEST && head >= from && head <= last; step++, head = annotation.head(head)) {
    const [first, end] = annotation.subtree(head);
    if (first <= from || end < last) break;
    if (found.at(-1)?.first === first) found.pop();
    found.push({ head, first });
  }
  return found;
}

/** The first and the last word of a span. */
function edgesOf(annotation: Annotation, span: Span): [number, number] {
  const tokens = [...tokensIn(annotation, span)];
  const isWord = (token: number) => annotation.upos(token) !== 'PUNCT';
  return [tokens.find(isWord) ?? tokens[0]!, tokens.findLast(isWord) ?? tokens.at(-1)!];
}

/** What a part ends with may close a quotation or an aside; commas and dashes before the next part do not belong to it. */
const BETWEEN_PARTS = /^[,;:(–—-]+$/;

function lastWordBefore(annotation: Annotation, token: number, from: number): number {
  let end = token - 1;
  while (end >= from && BETWEEN_PARTS.test(annotation.form(end))) end--;
  return end;
}

function firstWordFrom(annotation: Annotation, token: number, last: number): number {
  let first = token;
  while (first <= last && BETWEEN_PARTS.test(annotation.form(first))) first++;
  return first;
}

/** Whether a quotation goes over both sides of a cut. */
function isInQuote({ quotes }: StatementContext, end: number, start: number): boolean {
  const between: Span = [end - 1, start + 1];
  return quotesNear(quotes, [between]).some(({ parts }) =>
    parts.some((part) => overlaps(part, between) && part[0] < end && start < part[1]),
  );
}
