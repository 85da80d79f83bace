import type { Entity } from '../../entities/types.js';
import type { Span } from '../../model/record.js';
import { overlaps } from '../../model/span.js';
import { factualityOf } from '../factuality/index.js';
import type { ClaimDraft } from '../types.js';
import { nameStatement } from './name-statement.js';
import { quotesIn, quotesNear } from './quotes/quotes-near.js';
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
    direct: quotesIn(quotes, content).length > 0,
    rule: statement.rule,
  };
  return [claim, ...speaker.also.map((source) => ({ ...claim, source }))];
}

/**
 * What a statement is called by: its words; where they are no clause and quote nothing, with the cue that makes one of them,
 * "[welcomed the move]", "[called for a ceasefire]".
 */
function namingWords(
  context: StatementContext,
  { content, cue, cueToken, speaker, rule }: FoundStatement,
): readonly Span[] {
  const { annotation, quotes } = context;
  if (content.length === 0) return [cue];
  if (content.length > 1 || cueToken < 0 || annotation.upos(cueToken) !== 'VERB' || !needsCue(rule)) return content;
  const whole = hull([cue, ...content]);
  const isQuoted = quotesNear(quotes, content).some(({ parts }) =>
    parts.some(([start, end]) => content[0]![0] <= start && end <= content[0]![1] + 1),
  );
  if (
    isQuoted ||
    overlaps(whole, speaker.span) ||
    whole[1] - whole[0] > content[0]![1] - content[0]![0] + cue[1] - cue[0] + FARTHEST_CUE
  )
    return content;
  return [whole];
}

/** Rules whose words hang on their cue as an object, a phrase or an infinitive, or may. */
const NEEDS_CUE: ReadonlySet<string> = new Set([
  'said/verb-object',
  'said/verb-about',
  'said/verb-infinitive',
  'said/network',
]);
const needsCue = (rule: string) => NEEDS_CUE.has(rule) || rule.startsWith('said/attitude-');
/** Characters between a cue and its words: "announced [on Monday] the deal". */
const FARTHEST_CUE = 24;

function statementEvent(context: StatementContext, statement: FoundStatement): Entity {
  const { annotation } = context;
  const { content, cue } = statement;
  const span = content.length > 0 ? hull(content) : cue;
  const tokens = [...tokensIn(annotation, span)];
  const [first, last] = [tokens[0]!, tokens.at(-1)!];
  return {
    type: 'event',
    name: nameStatement(annotation.text, namingWords(context, statement)),
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
