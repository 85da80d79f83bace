import type { Annotation } from '../../../language/types.js';
import { firstEndingBehind } from '../../../model/span.js';
import { resolveSpeaker } from '../resolve-speaker.js';
import type { FoundStatement, StatementContext, StatementRule } from '../types.js';

/** A name behind a dash has at most so many words: "— Ada Lund of Orlin". */
const LONGEST_NAME = 6;

/** A quotation signed by its speaker behind a dash, to the line's end: ["The bridge is safe." — Ada Lund] */
export const signedRule: StatementRule = {
  name: 'said/signed',
  gives: ['said/signed'],
  needs: ['beings', 'quotations'],
  reason: 'no words at all: a dash behind a quotation',
  find: (context) =>
    context.quotes.flatMap(({ parts, inner }) => {
      const statement = inner ? null : statementBehind(context, parts.at(-1)![1]);
      return statement ? [{ ...statement, content: parts }] : [];
    }),
};

function statementBehind(context: StatementContext, end: number): Omit<FoundStatement, 'content'> | null {
  const { annotation, entities } = context;
  const dash = firstEndingBehind(annotation, end);
  if (dash + 1 >= annotation.size || !/^[―—–-]{1,2}$/.test(annotation.form(dash))) return null;
  if (/\S/.test(annotation.text.slice(end, annotation.start(dash)))) return null;
  const first = dash + 1;
  const last = endOfName(annotation, first);
  if (last < 0) return null;
  const head = entities.mentionAt(first)?.head ?? first;
  const speaker = { ...resolveSpeaker(annotation, entities, head), span: annotation.span(first, last) };
  return { speaker, cue: annotation.span(dash, dash), cueToken: -1, rule: 'said/signed' };
}

/** The last word of a name that ends its line; -1 where what stands there is no name or goes on. */
function endOfName(annotation: Annotation, first: number): number {
  if (annotation.upos(first) !== 'PROPN') return -1;
  for (let token = first; token < first + LONGEST_NAME && token < annotation.size; token++) {
    const isLast = token + 1 === annotation.size || /[\n\r]/.test(between(annotation, token));
    if (isLast) return annotation.upos(token) === 'PUNCT' ? token - 1 : token;
    if (!/^(?:PROPN|PUNCT|ADP|ADJ|NUM|X|NOUN)$/.test(annotation.upos(token))) return -1;
  }
  return -1;
}

function between(annotation: Annotation, token: number): string {
  return annotation.text.slice(annotation.end(token), annotation.start(token + 1));
}
