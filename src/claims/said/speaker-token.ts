import type { Annotation } from '../../language/types.js';
import { IMPERSONAL } from '../../lexicon/closed-classes.js';
import {
  antecedentOf,
  childrenBy,
  frameOf,
  isPassive,
  isVerbal,
  lemmaOf,
  nounArgumentsOf,
  subjectsOf,
  wordOf,
} from '../syntax/index.js';
import { authorOf } from './author-of.js';
import { tellingAbove } from './own-tellings.js';
import { isDocumentNoun } from './speech-words.js';

/**
 * The token of the one who says what a verb says: the agent of a passive ("was announced by [Bo]"), otherwise the subject, also
 * one that it shares with the verb it hangs on ("[Bo] left, saying …", "[Bo] was quoted as saying …"); -1 where there is none.
 */
export function speakerToken(annotation: Annotation, verb: number): number {
  if (isPassive(annotation, verb)) {
    return frameOf(annotation, verb).doers[0] ?? -1;
  }
  const own = ownSubject(annotation, verb);
  if (own >= 0) return isImpersonal(annotation, own) ? -1 : antecedentOf(annotation, own);
  const cited = citedAbove(annotation, verb);
  if (cited >= 0) return cited;
  const telling = tellingAbove(annotation, verb);
  if (telling >= 0) return speakerToken(annotation, telling);
  const [subject] = subjectsOf(annotation, verb);
  if (subject === undefined) {
    const inverted = invertedSubject(annotation, verb);
    return inverted >= 0 ? inverted : (frameOf(annotation, verb).doers[0] ?? -1);
  }
  const document = ownerOfDocument(annotation, verb, subject);
  return isImpersonal(annotation, document) ? -1 : document;
}

/** "the Herald cited [Ada Lund] as saying …", "[Ada Lund] was quoted as saying …" */
function citedAbove(annotation: Annotation, verb: number): number {
  const above = annotation.head(verb);
  if (above < 0 || annotation.xpos(verb) !== 'VBG' || !isVerbal(annotation, above)) return -1;
  const isAs = childrenBy(annotation, verb, 'mark', 'case').some((mark) => wordOf(annotation, mark) === 'as');
  return isAs ? (frameOf(annotation, above).undergoers[0] ?? -1) : -1;
}

/** The verb's own subject, the nearest of several: what else the parse took for one is part of the words said or a dateline. */
export function ownSubject(annotation: Annotation, verb: number): number {
  const subjects = childrenBy(annotation, verb, 'nsubj').filter(
    (subject) => annotation.relation(subject) !== 'nsubj:pass',
  );
  const inverted = subjects.find((subject) => subject > verb);
  if (inverted !== undefined && isBehindQuote(annotation, verb)) return inverted;
  return subjects.filter((subject) => subject < verb).at(-1) ?? inverted ?? -1;
}

/** What speaks for nobody: "there", "it" of "it is said", "one"; "[one] in four voters" and "[one] of them" do. */
function isImpersonal(annotation: Annotation, token: number): boolean {
  return IMPERSONAL.has(wordOf(annotation, token)) && childrenBy(annotation, token, 'nmod').length === 0;
}

/** "[Ada] issued a statement saying …", "[her] speech attacking …": who speaks in a document is whoever makes or owns it. */
function ownerOfDocument(annotation: Annotation, verb: number, noun: number): number {
  if (annotation.baseRelation(verb) !== 'acl' || annotation.head(verb) !== noun) return noun;
  if (!isDocumentNoun(lemmaOf(annotation, noun))) return noun;
  const author = authorOf(nounArgumentsOf(annotation, noun));
  if (author >= 0) return author;
  const above = annotation.head(noun);
  if (above < 0 || !isVerbal(annotation, above) || !/^(?:obj|obl)$/.test(annotation.baseRelation(noun))) return noun;
  return subjectsOf(annotation, above)[0] ?? noun;
}

/** ["No," said Bo Marsh.]: where the parse took the speaker right behind the cue for its object. */
function invertedSubject(annotation: Annotation, verb: number): number {
  const [next] = childrenBy(annotation, verb, 'obj', 'iobj', 'obl', 'dep').filter((child) => child > verb);
  if (next === undefined || annotation.xpos(verb) === 'VBG' || annotation.xpos(verb) === 'VB') return -1;
  // "…," read [the statement]
  const speaks = /^(?:PROPN|PRON)$/.test(annotation.upos(next)) || isDocumentNoun(lemmaOf(annotation, next));
  if (!speaks) return -1;
  if (childrenBy(annotation, next, 'case').length > 0) return -1;
  return isBehindQuote(annotation, verb) ? next : -1;
}

/** ["We won," [said] Bo] */
function isBehindQuote(annotation: Annotation, verb: number): boolean {
  return verb > 0 && /^(?:["”’']|'')$/.test(annotation.form(verb - 1));
}
