import type { Annotation } from '../../../language/types.js';
import type { Span } from '../../../model/record.js';
import { childrenBy, isPassive, lemmaOf } from '../../syntax/index.js';
import { contentOf } from '../content-of.js';
import { cueSpan } from '../cue-span.js';
import { resolveSpeaker } from '../resolve-speaker.js';
import { ruleOverWords } from '../rule-over-words.js';
import { ownSubject } from '../speaker-token.js';
import { speechVerbs } from '../speech-words.js';
import type { FoundStatement, StatementContext } from '../types.js';

/** A quotation of fewer words is a name or a borrowed word. */
const FEWEST_WORDS = 3;

/** Any other verb whose object or complement quotes its subject: "Ada Lund [welcomed] 'the end of an endless wait'". */
export const quotingRule = ruleOverWords(
  { name: 'said/quoting', reason: 'verbs that are none of speech, but quote', needs: ['beings', 'quotations'] },
  statementAt,
);

function statementAt(context: StatementContext, verb: number): FoundStatement | null {
  const { annotation, entities } = context;
  if (annotation.upos(verb) !== 'VERB' || speechVerbs().has(lemmaOf(annotation, verb)) || isPassive(annotation, verb))
    return null;
  const [top] = childrenBy(annotation, verb, 'ccomp', 'obj').filter((child) => child > verb);
  const subject = ownSubject(annotation, verb);
  if (top === undefined || subject < 0 || subject > verb) return null;
  const content = contentOf(annotation, [top], [subject]);
  const begins =
    annotation.baseRelation(top) === 'ccomp' || /^["“”']/.test(annotation.text.slice(content[0]?.[0] ?? 0));
  if (!begins || !content.some((part) => quotes(context, part))) return null;
  const speaker = resolveSpeaker(annotation, entities, subject, verb);
  if (!/^(?:person|organisation)$/.test(speaker.entity?.type ?? '')) return null;
  return { speaker, cue: cueSpan(annotation, verb), cueToken: verb, content, rule: 'said/quoting' };
}

/** Whether a part of the content holds a quotation of several words that is no title. */
function quotes({ annotation, quotes: passages }: StatementContext, [start, end]: Span): boolean {
  return passages.some(
    ({ parts, mark, inner }) =>
      !inner &&
      mark === 'double' &&
      parts.some((part) => start <= part[0] && part[1] <= end + 1 && isSaying(annotation, part)),
  );
}

/** Several words, not all of them capitalised as in a title. */
function isSaying(annotation: Annotation, [start, end]: Span): boolean {
  const words = annotation.text.slice(start + 1, end - 1).split(/\s+/);
  return words.length >= FEWEST_WORDS && words.filter((word) => /^\p{Ll}/u.test(word)).length > words.length / 2;
}
