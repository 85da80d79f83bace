import type { Annotation } from '../../../language/types.js';
import { OF_CONTENT } from '../../../lexicon/closed-classes.js';
import { words } from '../../../lexicon/lists.js';
import { childrenBy, doersOverNoun, hasMark, isPassive, leadOf, lemmaOf, nounArgumentsOf } from '../../syntax/index.js';
import { authorOf } from '../author-of.js';
import { contentOf } from '../content-of.js';
import { resolveSpeaker } from '../resolve-speaker.js';
import { ruleOverWords } from '../rule-over-words.js';
import { type SpeechNoun, speechNouns } from '../speech-words.js';
import type { FoundStatement, StatementContext } from '../types.js';

/** "[Ada Lund]'s claim that …", "a call by [Ada Lund] for …", "[Ada Lund] made a promise to …", "the warning from [Orlin] that …" */
export const nounRule = ruleOverWords({ name: 'said/noun', reason: 'no verb: a noun with its owner' }, statementAt);

function statementAt(context: StatementContext, noun: number): FoundStatement | null {
  const { annotation, entities } = context;
  if (annotation.upos(noun) !== 'NOUN') return null;
  const entry = speechNouns().get(lemmaOf(annotation, noun));
  if (entry?.kind !== 'statement') return null;
  const tops = topsOf(annotation, noun, entry);
  if (tops.length === 0) return null;
  const head = speakerOf(annotation, noun);
  if (head < 0) return null;
  const speaker = resolveSpeaker(annotation, entities, head);
  if (!speaker.entity) return null;
  return {
    speaker,
    cue: annotation.span(noun, noun),
    cueToken: noun,
    content: contentOf(annotation, tops, [head]),
    rule: 'said/noun',
  };
}

/** "claim [that it rained]", "promise [to stay]", "call [for peace]"; "the claim is [that …]" */
function topsOf(annotation: Annotation, noun: number, entry: SpeechNoun): number[] {
  const clauses = childrenBy(annotation, noun, 'acl', 'ccomp').filter((child) =>
    hasMark(annotation, child, OF_CONTENT),
  );
  if (clauses.length > 0) return clauses;
  return childrenBy(annotation, noun, 'nmod', 'acl').filter((child) => entry.about.includes(leadOf(annotation, child)));
}

/** The noun's owner, the one it comes from, or the subject of a light verb above it. */
function speakerOf(annotation: Annotation, noun: number): number {
  const args = nounArgumentsOf(annotation, noun);
  const author = authorOf(args);
  if (author >= 0) return author;
  if (args.verb < 0 || args.place !== 'obj' || !words('light-speech-verbs').has(lemmaOf(annotation, args.verb)))
    return -1;
  return isPassive(annotation, args.verb) ? -1 : (doersOverNoun(annotation, args)[0] ?? -1);
}
