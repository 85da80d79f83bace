import type { Annotation } from '../../../language/types.js';
import { OF_QUESTION } from '../../../lexicon/closed-classes.js';
import type { Span } from '../../../model/record.js';
import { factualityOf } from '../../factuality/index.js';
import { childrenBy, lemmaOf, wordOf } from '../../syntax/index.js';
import { resolveSpeaker } from '../resolve-speaker.js';
import { ruleOverWords } from '../rule-over-words.js';
import { speakerToken } from '../speaker-token.js';
import { type SilentVerb, silentVerbs } from '../speech-words.js';
import type { FoundStatement, StatementContext } from '../types.js';

/** "Ada Lund [declined to comment]", "Orlin [would not say] whether …", "Bo Marsh [has yet to explain] …": a named being's silence. */
export const silenceRule = ruleOverWords(
  { name: 'said/silence', reason: 'what was not said, by those who might have: its verbs are verbs of speech too' },
  statementAt,
);

function statementAt(context: StatementContext, verb: number): FoundStatement | null {
  const { annotation, entities } = context;
  if (annotation.upos(verb) !== 'VERB') return null;
  const entry = silentVerbs().get(lemmaOf(annotation, verb));
  if (!entry || !isOpen(annotation, verb, entry)) return null;
  if (factualityOf(annotation, verb) !== 'negated') return null;
  const head = speakerToken(annotation, verb);
  if (head < 0) return null;
  const speaker = resolveSpeaker(annotation, entities, head, verb);
  if (!speaker.entity) return null;
  const cue = silenceSpan(annotation, verb, entry);
  return { speaker, cue, cueToken: verb, content: [], rule: 'said/silence', factuality: 'negated' };
}

/** Whether the verb tells of silence: "would not say [whether …]" does, "did not say [that it rained]" tells what was not said. */
function isOpen(annotation: Annotation, verb: number, entry: SilentVerb): boolean {
  if (entry.objects.length > 0)
    return childrenBy(annotation, verb, 'obj').some((object) => entry.objects.includes(lemmaOf(annotation, object)));
  return childrenBy(annotation, verb, 'ccomp').every((clause) => isQuestion(annotation, clause));
}

/** "[whether] it rained", "[how] it happened", "[if] …" */
function isQuestion(annotation: Annotation, clause: number): boolean {
  const [first, last] = annotation.subtree(clause);
  for (let token = first; token <= Math.min(first + 2, last); token++) {
    if (/^W/.test(annotation.xpos(token)) || OF_QUESTION.has(wordOf(annotation, token))) return true;
  }
  return false;
}

/** From the words that deny it to the verb: "declined to comment", "would not say", "did not return a call". */
function silenceSpan(annotation: Annotation, verb: number, entry: SilentVerb): Span {
  let top = verb;
  while (annotation.baseRelation(top) === 'xcomp' && annotation.head(top) >= 0) top = annotation.head(top);
  const first = Math.min(
    verb,
    top,
    ...childrenBy(annotation, top, 'aux', 'advmod').filter((child) => child < verb && child > top - REACH),
  );
  const object = childrenBy(annotation, verb, 'obj').find((child) =>
    entry.objects.includes(lemmaOf(annotation, child)),
  );
  return annotation.span(first, object === undefined || object > verb + REACH ? verb : Math.max(verb, object));
}

/** Words of denial stand this close before their verb: "has so far not yet [said]". */
const REACH = 5;
