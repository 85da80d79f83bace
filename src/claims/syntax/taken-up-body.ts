import type { ArticleEntities, Entity } from '../../entities/types.js';
import type { Annotation } from '../../language/types.js';
import { BODY_SUBJECTS } from '../../lexicon/closed-classes.js';
import type { ClaimContext } from '../types.js';
import type { Being } from './beings-at.js';
import { describedBodyAt, isBodyNoun } from './described-body.js';
import { childrenBy, lemmaOf, wordOf } from './tree.js';

/** A body is taken up over so many sentences. */
const REACH = 25;
/** Subjects stand so few steps above a pronoun. */
const LONGEST_CLIMB = 8;

/** The bodies described with their owner in each article, in text order, by the head of their words. */
const DESCRIBED = new WeakMap<ArticleEntities, ReadonlyMap<number, Being>>();

/**
 * A body that was described before with its owner and is taken up without: "Norland's foreign ministry spoke. [The ministry] …",
 * "[It] …". Null where the article describes two that may be called so, or the pronoun's place does not tell.
 */
export function takenUpBodyAt(context: ClaimContext, token: number): Being | null {
  const { annotation, entities } = context;
  if (entities.entityAt(token)) return null;
  const body = annotation.upos(token) === 'PRON' ? bodyOfPronoun(context, token) : bodyOfNoun(context, token);
  if (!body) return null;
  return { entity: body, span: annotation.span(token, token), token };
}

/** "the ministry", "the foreign ministry": the only one so called, described before. */
function bodyOfNoun(context: ClaimContext, token: number): Entity | null {
  const { annotation } = context;
  if (!isBodyNoun(annotation, token)) return null;
  const kind = isBare(annotation, token) ? '' : kindOf(annotation, token);
  if (kind === null) return null;
  const noun = lemmaOf(annotation, token);
  const alike = [...describedIn(context)].filter(
    ([head, { entity }]) => lemmaOf(annotation, head) === noun && entity.name.toLowerCase().endsWith(kind),
  );
  const [first] = alike;
  if (!first || alike.some(([, { entity }]) => entity !== first[1].entity)) return null;
  const last = alike.findLast(([head]) => head < token);
  const isNear = last && annotation.sentenceOf(token) - annotation.sentenceOf(last[0]) <= REACH;
  return isNear ? first[1].entity : null;
}

/** "the [foreign ministry]": what a body is for, as it is called by that alone; null where more is said of it. */
function kindOf(annotation: Annotation, noun: number): string | null {
  const around = childrenBy(annotation, noun, 'det', 'amod', 'compound', 'nmod', 'nummod', 'appos');
  const [the, kind] = around;
  if (around.length !== 2 || kind !== noun - 1 || wordOf(annotation, the!) !== 'the') return null;
  return `${wordOf(annotation, kind)} ${wordOf(annotation, noun)}`;
}

/** "the ministry": not "its ministry", "a foreign ministry", "the ministry of trade". */
function isBare(annotation: Annotation, noun: number): boolean {
  const around = childrenBy(annotation, noun, 'det', 'amod', 'compound', 'nmod', 'nummod', 'appos');
  return around.length === 1 && wordOf(annotation, around[0]!) === 'the';
}

/** "it", "they" where the subject of the clause above, or failing that of the sentence before, is such a body. */
function bodyOfPronoun(context: ClaimContext, token: number): Entity | null {
  const { annotation } = context;
  const word = wordOf(annotation, token);
  if (!BODY_SUBJECTS.has(word) || annotation.baseRelation(token) !== 'nsubj') return null;
  const above = subjectAbove(annotation, token);
  const subject = above >= 0 ? above : subjectBefore(annotation, token);
  if (subject < 0) return null;
  const body = describedIn(context).get(subject);
  const isPlural = annotation.xpos(subject).endsWith('S');
  if (body) return isPlural === (word === 'they') ? body.entity : null;
  return word === 'it' && annotation.upos(subject) !== 'PRON' ? bodyOfNoun(context, subject) : null;
}

/** The subject of a clause above the pronoun's own; -1 where there is none. */
function subjectAbove(annotation: Annotation, pronoun: number): number {
  let at = annotation.head(pronoun);
  for (let steps = 0; at >= 0 && steps < LONGEST_CLIMB; steps++) {
    const up = annotation.head(at);
    if (up < 0) return -1;
    const subject = childrenBy(annotation, up, 'nsubj').find((child) => child < pronoun && child !== at);
    if (subject !== undefined) return subject;
    at = up;
  }
  return -1;
}

/** The main subject of the sentence before, where the pronoun is its own sentence's; otherwise -1. */
function subjectBefore(annotation: Annotation, pronoun: number): number {
  const sentence = annotation.sentenceOf(pronoun);
  if (sentence === 0 || annotation.blockOf(sentence) - annotation.blockOf(sentence - 1) > 1) return -1;
  for (let at = annotation.sentenceFirst(sentence - 1); at < annotation.sentenceFirst(sentence); at++) {
    if (annotation.head(at) < 0) return childrenBy(annotation, at, 'nsubj').find((child) => child < at) ?? -1;
  }
  return -1;
}

function describedIn(context: ClaimContext): ReadonlyMap<number, Being> {
  const known = DESCRIBED.get(context.entities);
  if (known) return known;
  const made = new Map<number, Being>();
  for (let token = 0; token < context.annotation.size; token++) {
    const body = describedBodyAt(context, token);
    if (body) made.set(token, body);
  }
  DESCRIBED.set(context.entities, made);
  return made;
}
