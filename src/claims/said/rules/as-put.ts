import { childrenBy, lemmaOf, wordOf } from '../../syntax/index.js';
import { contentOf } from '../content-of.js';
import { cueSpan } from '../cue-span.js';
import { resolveSpeaker } from '../resolve-speaker.js';
import { ruleOverWords } from '../rule-over-words.js';
import { speakerToken } from '../speaker-token.js';
import { type SpeechVerb, speechVerbs } from '../speech-words.js';
import type { FoundStatement, StatementContext } from '../types.js';

/** "[As Ada Lund put it], the bridge is a toy", "The bridge, [as Ada Lund noted], is a toy" */
export const asPutRule = ruleOverWords(
  { name: 'said/as-put', reason: '“as Bo put it” has a verb too, but the words said stand above it' },
  statementAt,
);

function statementAt(context: StatementContext, verb: number): FoundStatement | null {
  const { annotation, entities } = context;
  if (annotation.upos(verb) !== 'VERB' || annotation.baseRelation(verb) !== 'advcl') return null;
  const below = annotation.children(verb);
  if (
    !below.some(
      (child) => child < verb && wordOf(annotation, child) === 'as' && annotation.baseRelation(child) === 'mark',
    )
  )
    return null;
  const puts =
    lemmaOf(annotation, verb) === 'put' &&
    childrenBy(annotation, verb, 'obj').some((child) => wordOf(annotation, child) === 'it');
  if (
    !puts &&
    (!isSaying(speechVerbs().get(lemmaOf(annotation, verb))) ||
      childrenBy(annotation, verb, 'ccomp', 'obj', 'xcomp').length > 0)
  )
    return null;
  const speaker = speakerToken(annotation, verb);
  if (speaker < 0 || annotation.head(speaker) !== verb) return null;
  return {
    speaker: resolveSpeaker(annotation, entities, speaker),
    cue: cueSpan(annotation, verb),
    cueToken: verb,
    content: contentOf(annotation, [annotation.head(verb)], [verb]),
    rule: 'said/as-put',
  };
}

/** Verbs that take clauses: "as Ada noted", not "as efforts continue". */
function isSaying(entry: SpeechVerb | undefined): boolean {
  return entry?.frames[0] === 'clause' && entry.by !== 'document';
}
