import type { Annotation } from '../language/types.js';
import { speechVerbs } from '../mentions/speech-verbs.js';
import type { Mention } from '../mentions/types.js';
import type { Cluster } from './cluster.js';
import type { Discourse } from './discourse.js';
import type { Quotations } from './find-quotations.js';

/**
 * What "it" or "they" stands for, where a body or a country surely does: the subject of the nearest clause above
 * ("[Orlin Steel] said it would") or of one before it, who spoke last where it speaks, the owner of what is joined to it ("[NATO] and its allies"), or, before a verb of speech, the
 * subject of the sentence before ("[Orlin Steel] closed. It said …"). Anything else stays unresolved.
 */
export function resolveBodyPronoun(
  annotation: Annotation,
  quotations: Quotations,
  discourse: Discourse,
  pronoun: Mention,
): Cluster | null {
  const word = annotation.form(pronoun.head).toLowerCase();
  // an object is hardly ever what the subject above it is: "The Post called them …"
  if (!/^(?:nsubj|nmod)/.test(annotation.relation(pronoun.head)) && !/sel(?:f|ves)$/.test(word)) return null;
  if (isImpersonal(annotation, pronoun)) return null;
  const subject = subjectAbove(annotation, pronoun.head);
  const token = [
    subject,
    subjectOfFronted(annotation, pronoun.head),
    lastSpeaker(annotation, quotations, pronoun),
    subjectBefore(annotation, pronoun),
  ].find((each) => each >= 0);
  if (token === undefined) return null;
  const cluster = discourse.byHead(token)?.cluster ?? null;
  if (!cluster || (cluster.type !== 'organisation' && cluster.type !== 'place')) return null;
  if (annotation.children(token).some((child) => annotation.baseRelation(child) === 'conj')) return null;
  if (word.startsWith('the') && hasPluralBetween(annotation, token, pronoun.first)) return null;
  return cluster;
}

/** "It is clear that …", "it was Harlow who …", "when it comes to …": an "it" that stands for nothing named. */
function isImpersonal(annotation: Annotation, pronoun: Mention): boolean {
  const up = annotation.head(pronoun.head);
  if (up < 0 || annotation.form(pronoun.head).toLowerCase() !== 'it') return false;
  const below = annotation.children(up);
  if (annotation.lemma(up) === 'come' && below.some((child) => annotation.form(child).toLowerCase() === 'when'))
    return true;
  const copular = below.some((child) => annotation.baseRelation(child) === 'cop');
  return (
    copular && below.some((child) => child > up && /^(?:csubj|ccomp|acl|advcl)$/.test(annotation.baseRelation(child)))
  );
}

/** The first subject met on the way up from the pronoun, or a head on that way that a possessive hangs behind; -1 where none. */
function subjectAbove(annotation: Annotation, pronoun: number): number {
  const owns = annotation.baseRelation(pronoun) === 'nmod';
  let at = pronoun;
  for (let up = annotation.head(at); up >= 0; at = up, up = annotation.head(up)) {
    if (owns && up < pronoun && /^(?:conj|appos)$/.test(annotation.baseRelation(at))) return up;
    const subject = annotation
      .children(up)
      .find((child) => child < pronoun && child !== at && /^nsubj/.test(annotation.relation(child)));
    if (subject !== undefined) return subject;
  }
  return -1;
}

/** "Although [Orlin Steel] grew, it …": the subject of a clause before the pronoun's own; -1 where none. */
function subjectOfFronted(annotation: Annotation, pronoun: number): number {
  const verb = annotation.head(pronoun);
  if (verb < 0 || !/^nsubj/.test(annotation.relation(pronoun))) return -1;
  const clause = annotation
    .children(verb)
    .find((child) => child < pronoun && annotation.baseRelation(child) === 'advcl');
  if (clause === undefined) return -1;
  return annotation.children(clause).find((child) => /^nsubj/.test(annotation.relation(child))) ?? -1;
}

/** "“It rained,” [Orlin Times] wrote. “It snowed,” it added.": who spoke last, when the pronoun speaks too; -1 where nobody did. */
function lastSpeaker(annotation: Annotation, quotations: Quotations, pronoun: Mention): number {
  if (!quotations.isSpeaker(pronoun.head)) return -1;
  const last = quotations.speakerBefore(pronoun.head);
  const near = last >= 0 && annotation.sentenceOf(pronoun.head) - annotation.sentenceOf(last) <= NEAR;
  return near ? last : -1;
}

/** In sentences. */
const NEAR = 6;

/** "[Orlin Steel] closed. [It] said …": the subject of the sentence before, when the pronoun itself speaks in the main clause. */
function subjectBefore(annotation: Annotation, pronoun: Mention): number {
  const sentence = annotation.sentenceOf(pronoun.first);
  const root = annotation.head(pronoun.head);
  if (sentence === 0 || root < 0 || annotation.head(root) >= 0 || !speechVerbs().has(annotation.lemma(root))) return -1;
  if (!/^nsubj/.test(annotation.relation(pronoun.head))) return -1;
  for (let token = annotation.sentenceFirst(sentence - 1); token < annotation.sentenceFirst(sentence); token++) {
    const up = annotation.head(token);
    if (/^nsubj/.test(annotation.relation(token)) && up >= 0 && annotation.head(up) < 0) return token;
  }
  return -1;
}

/** Whether "they" has something plural nearer: "The navy saved the [migrants] after they …". */
function hasPluralBetween(annotation: Annotation, from: number, to: number): boolean {
  for (let token = from + 1; token < to; token++) {
    if (
      /^NNP?S$/.test(annotation.xpos(token)) ||
      (annotation.upos(token) === 'NUM' && annotation.baseRelation(token) !== 'nummod')
    )
      return true;
  }
  return false;
}
