import type { Annotation } from '../../../language/types.js';
import { words } from '../../../lexicon/lists.js';
import type { Span } from '../../../model/record.js';
import { overlaps } from '../../../model/span.js';
import { atLeast } from '../../log-linear.js';
import { chanceOfCue, cueAt, rolesOf } from '../../network/read-cues.js';
import { childrenBy, isVerbal, lemmaOf, wordOf } from '../../syntax/index.js';
import { quotesIn } from '../quotes/quotes-near.js';
import { tokensIn } from '../tokens-in.js';
import type { FoundStatement, StatementContext } from '../types.js';
import { wordOrTag } from '../word-or-tag.js';
import type { Cut } from './cuts.js';

/** Lengths in words by which parts, and what is left, are told apart. */
const WORDS = [2, 3, 5, 8, 12, 20, 30];
/** Shares of the words said by which parts are told apart. */
const SHARES = [0.2, 0.35, 0.5, 0.65, 0.8];
/** From these chances on the network's cue inside a part, and what it takes for the words said, count. */
const LEAST_CUE = 0.5;
const LEAST_CONTENT = 0.4;
/** How far up a finite verb is looked for. */
const REACH = 6;

/** What speaks for and against it that a part of the words said is the writer's. */
export function signsOf(context: StatementContext, statement: FoundStatement, cut: Cut): string[] {
  const signs = [
    ...ofPlace(context.annotation, statement, cut),
    ...ofClause(context.annotation, statement, cut),
    ...ofLengths(context.annotation, cut),
    ...ofStatement(context, statement, cut),
  ];
  return signs.map((sign) => `${cut.side} ${sign}`);
}

/** How the part hangs on the words said, and what leads it in. */
function ofPlace(annotation: Annotation, { cueToken }: FoundStatement, { head, first, side }: Cut): string[] {
  const start = side === 'before' ? annotation.subtree(head)[0] : first;
  const lead = wordOrTag(annotation, start);
  const edge = side === 'lead' ? annotation.subtree(head)[1] + 1 : start - 1;
  const mark =
    edge >= 0 && edge < annotation.size && annotation.upos(edge) === 'PUNCT' ? annotation.form(edge) : 'none';
  const relation = annotation.relation(head);
  const up = annotation.head(head);
  return [
    'is',
    `is:${relation}`,
    `mark:${mark}`,
    `is:${relation} mark:${mark}`,
    `lead:${lead}`,
    `lead:${lead} mark:${mark}`,
    `is:${relation} lead:${lead}`,
    `tag:${annotation.xpos(head)}`,
    `above:${up < 0 ? 'none' : up === cueToken ? 'cue' : annotation.upos(up)}`,
    ...(up >= 0 && annotation.head(up) === cueToken ? ['top'] : []),
    ...(words('time-nouns').has(wordOf(annotation, head)) ? ['time'] : []),
  ];
}

/** The subject and the tense of the part, beside that of the words said and of the cue. */
function ofClause(annotation: Annotation, { cueToken }: FoundStatement, { head, side }: Cut): string[] {
  const [subject] = childrenBy(annotation, head, 'nsubj');
  const own = tenseOf(annotation, head);
  const above = tenseAbove(annotation, annotation.head(head));
  const cue = cueToken < 0 ? 'none' : tenseOf(annotation, cueToken);
  const mark = side === 'tail' && annotation.baseRelation(head) === 'conj' ? 'joined ' : '';
  return [
    `subject:${subject === undefined ? 'none' : annotation.upos(subject)}`,
    `${mark}tenses:${own}-${above}`,
    `${mark}tenses:${own}-${above}-${cue}`,
  ];
}

/** The tag of a clause's finite word; "none" of a phrase. */
function tenseOf(annotation: Annotation, token: number): string {
  const finite = childrenBy(annotation, token, 'aux', 'cop')[0] ?? token;
  if (annotation.xpos(finite) === 'MD') return wordOf(annotation, finite);
  return /^V/.test(annotation.xpos(finite)) ? annotation.xpos(finite) : 'none';
}

function tenseAbove(annotation: Annotation, from: number): string {
  for (let token = from, step = 0; token >= 0 && step < REACH; step++, token = annotation.head(token))
    if (isVerbal(annotation, token) || childrenBy(annotation, token, 'cop').length > 0)
      return tenseOf(annotation, token);
  return 'none';
}

function ofLengths(annotation: Annotation, { first, last, kept }: Cut): string[] {
  const part = last - first + 1;
  const left = kept.reduce((sum, span) => sum + [...tokensIn(annotation, span)].length, 0);
  return [
    ...atLeast('words', part, WORDS),
    ...atLeast('left', left, WORDS),
    ...atLeast('share', part / (part + left), SHARES),
  ];
}

function ofStatement(context: StatementContext, statement: FoundStatement, { first, last, kept }: Cut): string[] {
  const { annotation, quotes } = context;
  const { cueToken, rule, speaker } = statement;
  const part = annotation.span(first, last);
  const reading =
    cueToken < 0 ? undefined : (cueAt(annotation, 'said', cueToken) ?? cueAt(annotation, 'attitude', cueToken));
  const heads = reading ? rolesOf(reading, 'content', LEAST_CONTENT).map(({ token }) => token) : [];
  const isIn = (span: Span) => heads.some((token) => overlaps(annotation.span(token, token), span));
  return [
    `rule:${rule}`,
    `cue:${cueToken < 0 ? 'none' : lemmaOf(annotation, cueToken)}`,
    `speaker:${speaker.entity?.type ?? annotation.upos(speaker.head)}`,
    ...(quotesIn(quotes, [part]).length > 0 ? ['quoted'] : []),
    ...(quotesIn(quotes, kept).length > 0 ? ['left-quoted'] : []),
    ...(holdsCue(annotation, first, last) ? ['cue-inside'] : []),
    ...(isIn(part) ? ['told'] : []),
    ...(kept.some(isIn) ? ['left-told'] : []),
  ];
}

function holdsCue(annotation: Annotation, first: number, last: number): boolean {
  for (let token = first; token <= last; token++) if (chanceOfCue(annotation, 'said', token) >= LEAST_CUE) return true;
  return false;
}
