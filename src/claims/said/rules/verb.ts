import type { Annotation } from '../../../language/types.js';
import { hasChildBy, lemmaOf, phrasalLemma, wordOf } from '../../syntax/index.js';
import { cueSpan } from '../cue-span.js';
import { contentOfVerb } from '../frames.js';
import { resolveSpeaker } from '../resolve-speaker.js';
import { speakerToken } from '../speaker-token.js';
import { type SpeechVerb, speechNouns, speechVerbs } from '../speech-words.js';
import type { FoundStatement, StatementContext, StatementRule } from '../types.js';

/** "Ada Lund [said] that …", "… , [said] Bo Marsh", "Bo went on to [say] …", "the envoy, who [told] reporters that …" */
export const verbRule: StatementRule = {
  name: 'said/verb',
  find(context) {
    const found: FoundStatement[] = [];
    for (let token = 0; token < context.annotation.size; token++) {
      const statement = statementAt(context, token);
      if (statement) found.push(statement);
    }
    return found;
  },
};

function statementAt(context: StatementContext, verb: number): FoundStatement | null {
  const { annotation, entities } = context;
  if (!isCueVerb(annotation, verb)) return null;
  const entry = speechVerbs().get(phrasalLemma(annotation, verb)) ?? speechVerbs().get(lemmaOf(annotation, verb));
  if (!entry || !hasCompanion(annotation, verb, entry)) return null;
  const speaker = speakerToken(annotation, verb);
  if (speaker < 0 || (entry.by === 'document' && !isDocument(annotation, speaker))) return null;
  const { content, frame } = contentOfVerb(annotation, verb, speaker, entry);
  return {
    speaker: resolveSpeaker(annotation, entities, speaker, verb),
    cue: cueSpan(annotation, verb),
    cueToken: verb,
    content,
    rule: `said/verb-${frame}`,
  };
}

/** "[the report] found that …" */
function isDocument(annotation: Annotation, token: number): boolean {
  return speechNouns().get(lemmaOf(annotation, token))?.kind === 'document';
}

/** A verb by its tag, or a word tagged as a noun that has a subject: ["…," the Orlin Herald [reports]]. */
function isCueVerb(annotation: Annotation, token: number): boolean {
  if (annotation.upos(token) === 'VERB') return true;
  return (
    /^NNS?$/.test(annotation.xpos(token)) &&
    hasChildBy(annotation, token, 'nsubj') &&
    !hasChildBy(annotation, token, 'cop', 'det')
  );
}

/** "pointed [out]": some verbs are cues with a certain word alone. */
function hasCompanion(annotation: Annotation, verb: number, entry: SpeechVerb): boolean {
  return (
    entry.with.length === 0 || annotation.children(verb).some((child) => entry.with.includes(wordOf(annotation, child)))
  );
}
