import type { Annotation } from '../../../language/types.js';
import type { Span } from '../../../model/record.js';
import { holds, overlaps } from '../../../model/span.js';
import { factualityOf } from '../../factuality/index.js';
import { atLeast } from '../../log-linear.js';
import { cueAt, rolesOf } from '../../network/read-cues.js';
import { childrenBy, lemmaOf, wordOf } from '../../syntax/index.js';
import { statementsNear } from '../../words-of.js';
import { quotesIn } from '../quotes/quotes-near.js';
import { tokensIn } from '../tokens-in.js';
import type { FoundStatement, StatementContext } from '../types.js';
import { wordOrTag } from '../word-or-tag.js';

/** The chances by which the network's readings are told apart. */
const CHANCES = [0.1, 0.3, 0.5, 0.7, 0.9];
/** The lengths of what was said, in words, by which statements are told apart. */
const WORDS = [2, 3, 4, 6, 10, 20, 40];
/** More parts of what was said than these are as many. */
const MOST_PARTS = 3;

/** What speaks for and against it that a statement which a construction finds tells what somebody said. */
export function signsOf(
  context: StatementContext,
  statement: FoundStatement,
  all: readonly FoundStatement[],
): string[] {
  return [
    ...ofCue(context.annotation, statement),
    ...ofSpeaker(context, statement),
    ...ofWords(context, statement),
    ...ofNetwork(context.annotation, statement),
    ...ofOthers(statement, all),
  ];
}

/** The cue, its mood, and what governs it: "declined [to affirm]", "has not [attacked]". */
function ofCue(annotation: Annotation, { cueToken, rule }: FoundStatement): string[] {
  if (cueToken < 0) return [`rule:${rule}`];
  const lemma = lemmaOf(annotation, cueToken);
  const relation = annotation.relation(cueToken);
  const above = annotation.head(cueToken);
  const aux = childrenBy(annotation, cueToken, 'aux', 'mark').filter((child) => child < cueToken);
  return [
    `rule:${rule}`,
    `cue:${lemma}`,
    `rule:${rule} cue:${lemma}`,
    `tag:${annotation.xpos(cueToken)}`,
    `is:${relation}`,
    `is:${relation} tag:${annotation.xpos(cueToken)}`,
    `factuality:${factualityOf(annotation, cueToken)}`,
    ...aux.map((child) => `before:${wordOf(annotation, child)}`),
    ...(/^(?:xcomp|advcl|acl|ccomp|csubj)/.test(relation) && above >= 0
      ? [`under:${lemmaOf(annotation, above)}`, `is:${relation} under:${annotation.upos(above)}`]
      : []),
  ];
}

function ofSpeaker(
  { annotation, entities }: StatementContext,
  { speaker, cueToken, cue, content }: FoundStatement,
): string[] {
  const { head, entity, span } = speaker;
  const kind = entity?.type ?? (annotation.upos(head) === 'PRON' ? wordOf(annotation, head) : annotation.xpos(head));
  return [
    `speaker:${kind}`,
    `named:${entities.mentionAt(head)?.form ?? 'not'}`,
    ...(entity ? [] : [`who:${lemmaOf(annotation, head)}`]),
    `hangs:${annotation.head(head) === cueToken ? annotation.relation(head) : 'elsewhere'}`,
    `order:${span[0] < cue[0] ? 'speaker' : 'cue'}-${(content[0]?.[0] ?? 0) < cue[0] ? 'behind' : 'before'}`,
    ...(content.some((part) => overlaps(part, span)) ? ['speaker-inside'] : []),
    ...(childrenBy(annotation, head, 'nummod').length > 0 || annotation.xpos(head) === 'CD' ? ['counted'] : []),
  ];
}

function ofWords({ annotation, quotes }: StatementContext, { content, cue }: FoundStatement): string[] {
  const tokens = content.flatMap((part) => [...tokensIn(annotation, part)]);
  const first = tokens.find((token) => annotation.upos(token) !== 'PUNCT');
  const quoted = quotesIn(quotes, content).filter(({ inner }) => !inner);
  const isWhole = quoted.some(({ parts }) => content.some((span) => parts.some((part) => holds(part, span))));
  const top = tokens.find((token) => !tokens.includes(annotation.head(token)));
  const closing = annotation.sentenceFirst(annotation.sentenceOf(tokens[0] ?? 0) + 1) - 1;
  return [
    ...atLeast('words', tokens.length, WORDS),
    `parts:${Math.min(content.length, MOST_PARTS)}`,
    quoted.length === 0 ? 'unquoted' : isWhole ? 'quoted' : 'part-quoted',
    ...(quoted.some(({ parts }) => parts.some((part) => holds(part, cue))) ? ['cue-quoted'] : []),
    ...(first === undefined ? [] : [`leads:${wordOrTag(annotation, first)}`]),
    ...(top === undefined ? [] : [`top:${annotation.xpos(top)}`, `top-is:${annotation.relation(top)}`]),
    ...(annotation.form(closing) === '?' ? ['question'] : []),
    ...(annotation.blockOf(annotation.sentenceOf(tokens[0] ?? 0)) === 0 ? ['first-paragraph'] : []),
  ];
}

/** How sure the network is of the cue, of who speaks and of what was said. */
function ofNetwork(annotation: Annotation, { cueToken, speaker, content }: FoundStatement): string[] {
  if (cueToken < 0) return [];
  return (['said', 'attitude'] as const).flatMap((kind) => {
    const reading = cueAt(annotation, kind, cueToken);
    if (!reading) return [`no-${kind}`];
    const isIn = (spans: readonly Span[]) => (token: number) =>
      spans.some((span) => overlaps(annotation.span(token, token), span));
    const best = (role: 'source' | 'content', spans: readonly Span[]) =>
      Math.max(
        0,
        ...rolesOf(reading, role, 0)
          .filter(({ token }) => isIn(spans)(token))
          .map(({ probability }) => probability),
      );
    return [
      ...atLeast(`${kind}-cue`, reading.probability, CHANCES),
      ...(kind === 'said' ? atLeast('source', best('source', [speaker.span]), CHANCES) : []),
      ...(kind === 'said' ? atLeast('content', best('content', content), CHANCES) : []),
    ];
  });
}

/** Whether another statement tells the same words: "[It rained], the Orlin Herald reported, citing Ada Lund". */
function ofOthers(statement: FoundStatement, all: readonly FoundStatement[]): string[] {
  const { content } = statement;
  const same = statementsNear(all, content).filter(
    (other) => other !== statement && content.every((part) => other.content.some((span) => holds(span, part))),
  );
  return [
    ...same.slice(0, 1).map((other) => `told-by:${other.rule}`),
    ...(same.some(({ cue }) => content.every((part) => !holds(part, cue))) ? ['told-again'] : []),
  ];
}
