import type { Annotation } from '../../../language/types.js';
import type { Span } from '../../../model/record.js';
import { firstEndingBehind } from '../../../model/span.js';
import { resolveSpeaker } from '../resolve-speaker.js';
import type { FoundStatement, StatementContext, StatementRule } from '../types.js';

/** A speaker's name before a colon has at most so many tokens: "SEN. ADA LUND, D-Orlin:". */
const LONGEST_NAME = 8;

/** A transcript's "LUND: We are ready.", a headline's "Ada Lund: Bridge Is Safe": what follows the colon up to the paragraph's end. */
export const colonRule: StatementRule = {
  name: 'said/colon',
  gives: ['said/colon'],
  needs: ['beings', 'paragraphs'],
  reason: 'no words at all: a colon',
  find: (context) =>
    context.article.blocks.flatMap((block) => {
      const statement = statementIn(context, block.span);
      return statement ? [statement] : [];
    }),
};

function statementIn(context: StatementContext, [start, end]: Span): FoundStatement | null {
  const { annotation, entities } = context;
  const first = firstEndingBehind(annotation, start);
  const colon = colonBehindName(annotation, first, end);
  if (colon < 0 || colon + 1 >= annotation.size || annotation.start(colon + 1) >= end) return null;
  const head = headOfName(annotation, context, first, colon - 1);
  if (head < 0) return null;
  const text = annotation.text.slice(0, end).trimEnd();
  return {
    speaker: { ...resolveSpeaker(annotation, entities, head), span: annotation.span(first, colon - 1) },
    cue: annotation.span(colon, colon),
    cueToken: -1,
    content: [[annotation.start(colon + 1), text.length]],
    rule: 'said/colon',
  };
}

function colonBehindName(annotation: Annotation, first: number, end: number): number {
  for (let token = first + 1; token <= first + LONGEST_NAME && token < annotation.size; token++) {
    if (annotation.start(token) >= end) return -1;
    if (annotation.form(token) === ':') return token;
  }
  return -1;
}

/** The person or body that all the words before the colon name; -1 where they are more than a name and its titles. */
function headOfName(annotation: Annotation, { entities }: StatementContext, first: number, last: number): number {
  for (let token = last; token >= first; token--) {
    const mention = entities.mentionAt(token);
    const entity = entities.entityAt(token);
    if (mention?.form !== 'name' || !entity || !/^(?:person|organisation)$/.test(entity.type)) continue;
    const rest = [...Array(last - first + 1).keys()]
      .map((offset) => first + offset)
      .filter((other) => other < mention.first || other > mention.last);
    return rest.every((other) => /^(?:PROPN|NOUN|ADJ|PUNCT|DET)$/.test(annotation.upos(other))) ? mention.head : -1;
  }
  return -1;
}
