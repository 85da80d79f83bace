import type { Annotation } from '../../../language/types.js';
import { isOutlet } from '../../reported-by/outlet-words.js';
import { frameOf, isVerbal, lemmaOf, subjectsOf } from '../../syntax/index.js';
import { cueSpan } from '../cue-span.js';
import { contentOfVerb } from '../frames.js';
import { resolveSpeaker } from '../resolve-speaker.js';
import { ruleOverWords } from '../rule-over-words.js';
import { speechVerbs } from '../speech-words.js';
import type { FoundStatement, StatementContext } from '../types.js';

/** "It rained, Reuters said, [citing Ada Lund]": what an outlet reports is the words of whom it cites. */
export const citingRule = ruleOverWords(
  { name: 'said/citing', reason: 'an outlet’s verb tells the words, a participle whose they are' },
  statementAt,
);

function statementAt(context: StatementContext, verb: number): FoundStatement | null {
  const { annotation, entities } = context;
  if (annotation.xpos(verb) !== 'VBG' || !/^(?:cite|quote)$/.test(lemmaOf(annotation, verb))) return null;
  if (frameOf(annotation, verb).clauses.length > 0) return null;
  const [object] = frameOf(annotation, verb).undergoers;
  const report = reportAbove(annotation, verb);
  if (object === undefined || report < 0) return null;
  const [subject] = subjectsOf(annotation, report);
  if (subject === undefined || !isOutlet(entities.entityAt(subject))) return null;
  const entry = speechVerbs().get(lemmaOf(annotation, report))!;
  const { content } = contentOfVerb(annotation, report, subject, entry);
  const speaker = resolveSpeaker(annotation, entities, object);
  if (
    content.length === 0 ||
    !speaker.entity ||
    content.some(([start, end]) => start < speaker.span[1] && speaker.span[0] < end)
  )
    return null;
  return {
    speaker,
    cue: cueSpan(annotation, verb),
    cueToken: verb,
    content,
    rule: 'said/citing',
    factuality: 'actual',
  };
}

/** "[said], citing Ada Lund": the verb of speech that the participle hangs on. */
function reportAbove(annotation: Annotation, verb: number): number {
  const up = annotation.head(verb);
  if (up < 0 || annotation.baseRelation(verb) !== 'advcl') return -1;
  return isVerbal(annotation, up) && speechVerbs().has(lemmaOf(annotation, up)) ? up : -1;
}
