import type { Span } from '../../../model/record.js';
import { firstEndingBehind } from '../../../model/span.js';
import type { FoundStatement, StatementContext, StatementRule } from '../types.js';

/** A signature alone may be a heading or a credit; a page of letters has several. */
const FEWEST_LETTERS = 2;
/** A paragraph of fewer words above a name is no letter. */
const FEWEST_WORDS = 8;

/** Letters to an editor: paragraphs, each signed below by a name that stands alone on its line and nowhere else. */
export const letterRule: StatementRule = {
  name: 'said/letter',
  gives: ['said/letter'],
  needs: ['beings', 'paragraphs'],
  reason: 'or nothing but a name below',
  find(context) {
    const paragraphs = context.article.blocks.map(({ span }) => span);
    const letters = paragraphs.flatMap((span, index) => {
      const letter = index > 0 ? signedBelow(context, paragraphs[index - 1]!, span) : null;
      return letter ? [letter] : [];
    });
    return letters.length >= FEWEST_LETTERS ? letters : [];
  },
};

function signedBelow(context: StatementContext, above: Span, line: Span): FoundStatement | null {
  const { annotation, entities } = context;
  const { text } = annotation;
  if (
    text
      .slice(...above)
      .trim()
      .split(/\s+/).length < FEWEST_WORDS
  )
    return null;
  const first = firstEndingBehind(annotation, line[0]);
  const mention = first < annotation.size ? entities.mentionAt(first) : null;
  const entity = entities.entityAt(first);
  if (!mention || entity?.type !== 'person' || entity.mentions.length > 1 || mention.last === mention.first)
    return null;
  const [start, end] = mention.span;
  if (text.slice(line[0], start).trim() !== '' || !/^\s*\.?\s*$/.test(text.slice(end, line[1]))) return null;
  return {
    speaker: { head: mention.head, span: [start, end], entity, also: [] },
    cue: [start, end],
    cueToken: -1,
    content: [trimmed(text, above)],
    rule: 'said/letter',
    factuality: 'actual',
  };
}

function trimmed(text: string, [start, end]: Span): Span {
  const words = text.slice(start, end);
  return [start + (words.length - words.trimStart().length), end - (words.length - words.trimEnd().length)];
}
