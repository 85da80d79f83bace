import type { Annotation } from '../language/types.js';
import type { Mention } from '../mentions/types.js';
import type { Gender } from '../mentions/word-lists.js';
import type { Cluster } from './cluster.js';
import type { Candidate, Discourse } from './discourse.js';
import type { Quotations } from './find-quotations.js';
import { governingSubjects, scoreAntecedent, sentencesBack } from './score-antecedent.js';

/** How far back a pronoun may look, in sentences. */
const REACH = 4;
/** However long a quotation lies between. */
const FURTHEST = 30;

/**
 * Whom "he" or "she" stands for: the best antecedent of the right gender in this sentence or shortly before.
 * Null where nobody fits or somebody unnamed fits best ("A voter said he …").
 */
export function resolvePersonPronoun(
  annotation: Annotation,
  quotations: Quotations,
  discourse: Discourse,
  pronoun: Mention,
  gender: Gender,
): Cluster | null {
  const sentence = annotation.sentenceOf(pronoun.first);
  const governors = governingSubjects(annotation, pronoun.head);
  const barred = barredHeads(annotation, pronoun);
  const quote = quotations.of[pronoun.first]!;
  const speaker = quote >= 0 ? (discourse.byHead(quotations.speakers[quote]!)?.cluster ?? null) : null;
  const out = new Set(
    barred.flatMap((head) => {
      const candidate = discourse.byHead(head);
      return candidate ? [keyOf(candidate)] : [];
    }),
  );
  for (const candidate of namedInOwnWords(annotation, quotations, discourse, pronoun)) out.add(keyOf(candidate));
  let best: Candidate | null = null;
  let most = -Infinity;
  for (let back = 0; back <= FURTHEST && back <= sentence; back++) {
    const first = annotation.sentenceFirst(sentence - back);
    if (sentencesBack(annotation, quotations, pronoun, { first }) > REACH) break;
    for (const candidate of discourse.bySentence[sentence - back]!) {
      const { cluster, mention } = candidate;
      if ((cluster && cluster.type !== 'person') || mention === pronoun || out.has(keyOf(candidate))) continue;
      if (isInOwnWords(quotations, pronoun, mention)) continue;
      if (mention.first > pronoun.first && !isFronted(annotation, pronoun, mention)) continue;
      const score = scoreAntecedent(annotation, quotations, pronoun, gender, candidate, governors, speaker);
      if (score > most) [best, most] = [candidate, score];
    }
  }
  return best?.cluster ?? null;
}

/** In [“Harlow was kind,” he said] he is not Harlow: those whom a speaker's own words in the sentence name; whom a pronoun there stands for is less sure. */
function namedInOwnWords(
  annotation: Annotation,
  quotations: Quotations,
  discourse: Discourse,
  pronoun: Mention,
): Candidate[] {
  if (!quotations.isSpeaker(pronoun.head)) return [];
  return discourse.bySentence[annotation.sentenceOf(pronoun.first)]!.filter(({ mention }) => {
    const quote = quotations.of[mention.first]!;
    return mention.form === 'name' && quote >= 0 && quotations.speakers[quote] === pronoun.head;
  });
}

/** Named in the words that the pronoun speaks, in whatever sentence of them. */
function isInOwnWords(quotations: Quotations, pronoun: Mention, { first, form }: Mention): boolean {
  const quote = quotations.of[first]!;
  return form === 'name' && quote >= 0 && quotations.speakers[quote] === pronoun.head;
}

/** A being, or for somebody unnamed the mention itself. */
function keyOf(candidate: Candidate): Cluster | Mention {
  return candidate.cluster ?? candidate.mention;
}

/**
 * Heads that the pronoun cannot stand for: what shares its verb ("Harlow met [him]"), also as its unspoken doer
 * ("Harlow left, calling [him] names"), and what it is the possessor of ("[his] wife Ann").
 */
function barredHeads(annotation: Annotation, pronoun: Mention): number[] {
  const word = annotation.form(pronoun.head).toLowerCase();
  const up = annotation.head(pronoun.head);
  if (up < 0 || /self$/.test(word)) return [];
  const relation = annotation.baseRelation(pronoun.head);
  if (relation === 'nmod') {
    const owned = annotation.children(up).filter((child) => /^(?:appos|flat)$/.test(annotation.baseRelation(child)));
    return [up, ...owned];
  }
  const beside = annotation
    .children(up)
    .filter((child) => child !== pronoun.head && /^(?:nsubj|obj|iobj|obl)$/.test(annotation.baseRelation(child)));
  const doer = beside.some((child) => annotation.baseRelation(child) === 'nsubj')
    ? []
    : governingSubjects(annotation, up).slice(0, 1);
  return relation === 'nsubj' ? beside : [...beside, ...doer];
}

/** "In [his] speech, Harlow said": a pronoun before the subject of its own sentence. */
function isFronted(annotation: Annotation, pronoun: Mention, other: Mention): boolean {
  const root = annotation.head(other.head);
  if (root < 0 || !/^nsubj/.test(annotation.relation(other.head))) return false;
  let token = pronoun.head;
  while (token >= 0 && annotation.head(token) !== root) token = annotation.head(token);
  return token >= 0 && token < other.first && /^(?:advcl|obl)$/.test(annotation.baseRelation(token));
}
