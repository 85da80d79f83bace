import type { Entity } from '../../entities/types.js';
import type { Span } from '../../model/record.js';
import { overlaps } from '../../model/span.js';
import { factualityOf } from '../factuality/index.js';
import type { ClaimDraft } from '../types.js';
import { nameStatement } from './name-statement.js';
import { tokensIn } from './tokens-in.js';
import type { FoundStatement, StatementContext } from './types.js';

/** The claims that a statement makes, one a speaker, with the statement as an event of its own. */
export function toClaims(context: StatementContext, statement: FoundStatement): ClaimDraft[] {
  const { annotation, quotes } = context;
  const { speaker, cue, content } = statement;
  const event = statementEvent(context, statement);
  const claim: ClaimDraft = {
    type: 'said',
    source: speaker.entity,
    target: event,
    event,
    factuality:
      statement.factuality ?? (statement.cueToken < 0 ? 'actual' : factualityOf(annotation, statement.cueToken)),
    evidence: hull([cue, speaker.span, ...content]),
    cue,
    cueToken: statement.cueToken,
    sourceSpan: speaker.span,
    targetSpan: content.length > 0 ? hull(content) : null,
    content,
    direct: quotes.some(({ parts }) => parts.some((part) => content.some((span) => overlaps(part, span)))),
    rule: statement.rule,
  };
  return [claim, ...speaker.also.map((source) => ({ ...claim, source }))];
}

function statementEvent({ annotation }: StatementContext, { content, cue }: FoundStatement): Entity {
  const span = content.length > 0 ? hull(content) : cue;
  const tokens = [...tokensIn(annotation, span)];
  const [first, last] = [tokens[0]!, tokens.at(-1)!];
  return {
    type: 'event',
    name: nameStatement(annotation.text, content.length > 0 ? content : [cue]),
    aliases: [],
    mentions: [
      {
        first,
        titleFirst: first,
        last,
        head: first,
        span,
        form: 'description',
        type: 'event',
        roles: [],
        rule: 'statement',
      },
    ],
    event: { kind: 'statement', date: null, place: null },
  };
}

function hull(spans: readonly Span[]): Span {
  return [Math.min(...spans.map(([start]) => start)), Math.max(...spans.map(([, end]) => end))];
}
