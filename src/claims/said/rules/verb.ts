import type { Annotation } from '../../../language/types.js';
import { OF_THINGS } from '../../../lexicon/closed-classes.js';
import { rows } from '../../../lexicon/lists.js';
import { once } from '../../../lexicon/once.js';
import type { Span } from '../../../model/record.js';
import { childrenBy, frameOf, hasChildBy, isPassive, lemmaOf, wordOf } from '../../syntax/index.js';
import { canSpeak } from '../can-speak.js';
import { cueEnd, cueSpan } from '../cue-span.js';
import { contentOfVerb, isAskedFor } from '../frames.js';
import { resolveSpeaker } from '../resolve-speaker.js';
import { ruleOverWords } from '../rule-over-words.js';
import { speakerToken } from '../speaker-token.js';
import { entryOf, isDocumentNoun, type SpeechVerb, speechVerbs } from '../speech-words.js';
import type { FoundStatement, Speaker, StatementContext } from '../types.js';

/** "Ada Lund [said] that …", "… , [said] Bo Marsh", "Bo went on to [say] …", "the envoy, who [told] reporters that …" */
export const verbRule = ruleOverWords(
  {
    name: 'said/verb',
    reason: 'most statements have a verb of speech',
    gives: ['clause', 'infinitive', 'object', 'quote', 'about', 'beside'].map((frame) => `said/verb-${frame}`),
  },
  statementAt,
);

function statementAt(context: StatementContext, verb: number): FoundStatement | null {
  const { annotation, entities } = context;
  if (!isCueVerb(annotation, verb)) return null;
  const entry = entryOf(annotation, verb);
  if (!entry) return null;
  const cited = citedBy(annotation, verb);
  const head = cited >= 0 ? cited : speakerToken(annotation, verb);
  if (
    head < 0 ||
    (head !== cited && isBehindPreposition(annotation, verb, head)) ||
    (entry.by === 'document' && !isDocument(annotation, head) && !OF_THINGS.has(wordOf(annotation, head)))
  )
    return null;
  const speaker = resolveSpeaker(annotation, entities, head, verb);
  if (entry.by === 'being' && !speaksHere(annotation, verb, speaker)) return null;
  const { content, frame } = contentOfVerb(annotation, verb, head, entry);
  if (frame === 'infinitive' && lacksHearer(annotation, verb)) return null;
  if (entry.by === 'document' && !isDocument(annotation, head) && !isQuoted(context, content)) return null;
  return {
    speaker,
    cue:
      frame === 'about' || frame === 'infinitive'
        ? cueWithPreposition(annotation, verb, content, entry)
        : cueSpan(annotation, verb),
    cueToken: verb,
    content,
    rule: `said/verb-${frame}`,
  };
}

/** "the Herald cited [Ada Lund] as saying": whose words they are. */
function citedBy(annotation: Annotation, verb: number): number {
  const isCiting = childrenBy(annotation, verb, 'advcl', 'xcomp', 'acl', 'ccomp').some(
    (clause) =>
      annotation.xpos(clause) === 'VBG' &&
      speechVerbs().has(lemmaOf(annotation, clause)) &&
      childrenBy(annotation, clause, 'mark', 'case').some((mark) => wordOf(annotation, mark) === 'as'),
  );
  return isCiting ? (frameOf(annotation, verb).undergoers[0] ?? -1) : -1;
}

/** "cautioned [against]": the cue with a preposition right behind it that the content leaves out. */
function cueWithPreposition(annotation: Annotation, verb: number, content: readonly Span[], entry: SpeechVerb): Span {
  const [start, end] = cueSpan(annotation, verb);
  const next = cueEnd(annotation, verb) + 1;
  const isLeftOut = next < annotation.size && content.every(([from]) => from > annotation.start(next));
  return isLeftOut && isAskedFor(entry, wordOf(annotation, next)) ? [start, annotation.end(next)] : [start, end];
}

/** "Hospital staff [urged] to stay": who is asked is none who asks. */
function lacksHearer(annotation: Annotation, verb: number): boolean {
  return (
    controlled().has(lemmaOf(annotation, verb)) &&
    /^VB[DN]$/.test(annotation.xpos(verb)) &&
    !hasChildBy(annotation, verb, 'obj', 'iobj', 'obl')
  );
}

/** Verbs that always hand the deed on: "urged [staff] to stay", but "asked to stay". */
const controlled = once(
  () => new Set(rows('control-verbs').flatMap(({ word, alone }) => (alone === 'alone' ? [] : [word]))),
);

/** Whether a being or a document says it, not a thing that shows it: not "the delay [suggests] …", not "met again, [signalling] …". */
function speaksHere(annotation: Annotation, verb: number, speaker: Speaker): boolean {
  if (!canSpeak(annotation, speaker)) return false;
  if (annotation.xpos(verb) !== 'VBG' || annotation.baseRelation(verb) !== 'advcl') return true;
  const above = annotation.head(verb);
  return above >= 0 && speechVerbs().has(lemmaOf(annotation, above));
}

/** "[it] reads: “…”" is a document; "[it] found that …" may be anybody. */
function isQuoted({ annotation }: StatementContext, content: readonly Span[]): boolean {
  return content.every(([start]) => /["“‘']/.test(annotation.text[start]!));
}

/** "[the report] found that …", "[the statement] read: …" */
function isDocument(annotation: Annotation, token: number): boolean {
  return isDocumentNoun(lemmaOf(annotation, token));
}

/** "[on Monday] praise the plan": what stands behind a preposition speaks only as a passive's doer or in a clause about it, "of those [who] said". */
function isBehindPreposition(annotation: Annotation, verb: number, head: number): boolean {
  const [first, last] = annotation.subtree(head);
  if (isPassive(annotation, verb) || (first <= verb && verb <= last)) return false;
  return childrenBy(annotation, head, 'case').some((word) => word < head && annotation.upos(word) === 'ADP');
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
