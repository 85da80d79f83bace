import type { Annotation } from '../language/types.js';
import { personNouns } from '../mentions/person-nouns.js';
import type { Mention } from '../mentions/types.js';
import type { Gender } from '../mentions/word-lists.js';
import { type Cluster, timesNamed } from './cluster.js';
import type { Candidate } from './discourse.js';
import type { Quotations } from './find-quotations.js';

/** What speaks for and against a person as the antecedent of "he" or "she"; weighed on GUM's news, interviews and lives. */
export const WEIGHTS = {
  /** a sentence back */
  sentence: -1,
  /** another paragraph */
  paragraph: -0.5,
  subject: 1.2,
  /** "[Harlow]'s aides said he": whose thing the subject is */
  possessor: 0.2,
  object: 0.2,
  /** subject of the clause that the pronoun's own clause hangs on: "[Harlow] said he would" */
  nearestGovernor: 2.2,
  /** of a clause further up: "[Harlow] said Mott knew he would" */
  governor: 1,
  /** "As for [Harlow], he", "For [Harlow], his" */
  fronted: 0.5,
  unknownGender: -1.8,
  /** the more an article names somebody, the likelier; times the logarithm */
  often: 0.6,
  /** nobody speaks of himself as "he" inside his own words */
  ownWords: -4,
  /** a pronoun of the article's own voice rarely takes up who is named in a quotation alone */
  quotedName: -1.5,
  /** who spoke last is who the article goes on about */
  lastSpeaker: 0.6,
  /** "he said" goes on with who spoke last */
  speaksOn: 1.2,
  /** somebody unnamed, who is new in the text: "a voter" */
  unnamed: -0.3,
  /** somebody unnamed but known to the reader, so perhaps somebody named: "the candidate" */
  unnamedKnown: -1.1,
  /** what another pronoun already stands for */
  pronounChain: -0.1,
};

/** How well a mention serves as the antecedent of a gendered pronoun; -Infinity where it cannot. */
export function scoreAntecedent(
  annotation: Annotation,
  quotations: Quotations,
  pronoun: Mention,
  gender: Gender,
  candidate: Candidate,
  governors: readonly number[],
  speaker: Cluster | null,
): number {
  const { cluster, mention } = candidate;
  const known = cluster ? cluster.gender : genderOfNoun(annotation, mention);
  if (known !== null && known !== gender) return -Infinity;
  const back = sentencesBack(annotation, quotations, pronoun, mention);
  const relation = annotation.relation(mention.head);
  let score = WEIGHTS.sentence * back;
  if (blockOf(annotation, pronoun) !== blockOf(annotation, mention)) score += WEIGHTS.paragraph;
  if (cluster) score += WEIGHTS.often * Math.log(timesNamed(cluster));
  else score += mention.rule === 'description/title-alone' ? WEIGHTS.unnamedKnown : WEIGHTS.unnamed;
  if (/^nsubj/.test(relation)) score += WEIGHTS.subject;
  else if (relation === 'nmod:poss') score += WEIGHTS.possessor;
  else if (relation === 'obj') score += WEIGHTS.object;
  if (back === 0 && relation === 'obl' && isFirstPhrase(annotation, mention)) score += WEIGHTS.fronted;
  if (governors[0] === mention.head) score += WEIGHTS.nearestGovernor;
  else if (governors.includes(mention.head)) score += WEIGHTS.governor;
  if (known === null) score += WEIGHTS.unknownGender;
  if (mention.form === 'pronoun') score += WEIGHTS.pronounChain;
  const quote = quotations.of[pronoun.first]!;
  const quoteOfName = quotations.of[mention.first]!;
  if (quote >= 0 && (quotations.speakers[quote] === mention.head || (cluster && cluster === speaker)))
    score += WEIGHTS.ownWords;
  if (quote < 0 && quoteOfName >= 0) score += WEIGHTS.quotedName;
  if (quote < 0 && back > 0 && quotations.isSpeaker(mention.head)) {
    score += WEIGHTS.lastSpeaker;
    if (quotations.isSpeaker(pronoun.head) && quotations.speakerBefore(pronoun.head) === mention.head)
      score += WEIGHTS.speaksOn;
  }
  return score;
}

/** Sentences between; a pronoun of the article's own voice looks back over quotations as if they were not there. */
export function sentencesBack(
  annotation: Annotation,
  quotations: Quotations,
  pronoun: Mention,
  mention: { readonly first: number },
): number {
  const [here, there] = [annotation.sentenceOf(pronoun.first), annotation.sentenceOf(mention.first)];
  if (quotations.of[pronoun.first]! >= 0) return here - there;
  return Math.max(quotations.told[here]! - quotations.told[there]!, here > there ? 1 : 0);
}

function blockOf(annotation: Annotation, mention: Mention): number {
  return annotation.blockOf(annotation.sentenceOf(mention.first));
}

function genderOfNoun(annotation: Annotation, mention: Mention): Gender | null {
  return personNouns().get(annotation.form(mention.head).toLowerCase()) ?? null;
}

/** "As for [Harlow], …": nothing but a preposition stands before it in its sentence. */
export function isFirstPhrase(annotation: Annotation, mention: Mention): boolean {
  const start = annotation.sentenceFirst(annotation.sentenceOf(mention.first));
  for (let token = start; token < mention.titleFirst; token++) {
    if (!/^(?:ADP|SCONJ|CCONJ|ADV|PUNCT|DET)$/.test(annotation.upos(token))) return false;
  }
  return mention.first - start <= 6;
}

/**
 * Who does what the clauses above a token tell, nearest first: in "[Harlow] said [Mott] knew he would" Mott, then Harlow;
 * the object where it is the doer: "Harlow asked [Mott] to show his work".
 */
export function governingSubjects(annotation: Annotation, token: number): number[] {
  const found: number[] = [];
  for (let at = token, up = annotation.head(token); up >= 0; at = up, up = annotation.head(up)) {
    const children = annotation.children(up);
    const told =
      annotation.baseRelation(at) === 'xcomp'
        ? children.find((child) => child < at && isObject(annotation, child))
        : undefined;
    const owner =
      annotation.upos(up) === 'NOUN' ? children.find((child) => isOwner(annotation, child, token, at)) : undefined;
    if (owner !== undefined) found.push(owner);
    if (told !== undefined && told !== token) found.push(told);
    else {
      for (const child of children)
        if (child < token && child !== at && /^nsubj/.test(annotation.relation(child))) found.push(child);
    }
  }
  return found;
}

function isObject(annotation: Annotation, token: number): boolean {
  return /^(?:obj|iobj)$/.test(annotation.relation(token));
}

/** "[Harlow]'s inclusion of it in his plan": who does what a noun tells. */
function isOwner(annotation: Annotation, child: number, token: number, at: number): boolean {
  return child < token && child !== at && annotation.relation(child) === 'nmod:poss';
}
