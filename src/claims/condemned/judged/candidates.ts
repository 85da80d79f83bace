import type { Entity } from '../../../entities/types.js';
import type { Annotation } from '../../../language/types.js';
import { OF_AIMED_AT } from '../../../lexicon/closed-classes.js';
import { firstStartingAt, lengthOf } from '../../../model/span.js';
import { isBeing, lemmaOf, prepositionOf } from '../../syntax/index.js';
import type { ClaimContext, ClaimDraft } from '../../types.js';
import { statementsOver } from '../../words-of.js';
import { isOthers } from '../is-others.js';
import { condemnWords, isHarsh } from '../lexicon.js';
import type { Candidate } from './types.js';

/** Longer sentences are lists or broken, and of more beings nobody is meant. */
const LONGEST = 120;
const MOST_BEINGS = 12;

/** Whom somebody's own words may run down: every being named in a sentence of a statement, its speaker left out; one after the other, since a text can have some ten thousand. */
export function* candidatesIn(context: ClaimContext): Iterable<Candidate> {
  for (const statement of context.statements) {
    if (!statement.source || !statement.sourceSpan || statement.factuality !== 'actual') continue;
    for (const [sentence, words] of sentencesOf(context.annotation, statement))
      yield* candidatesOf(context, statement, sentence, words);
  }
}

function candidatesOf(
  context: ClaimContext,
  statement: ClaimDraft,
  sentence: number,
  words: readonly number[],
): Candidate[] {
  if (words.length > LONGEST) return [];
  const source = statement.source!;
  const named = new Map<Entity, number[]>();
  for (const token of words) {
    const entity = context.entities.entityAt(token);
    if (!entity || entity === source || !isBeing(entity)) continue;
    if (context.entities.mentionAt(token)?.head !== token || isAtNoFault(context, token)) continue;
    if (!isOwn(context, statement, token)) continue;
    named.set(entity, [...(named.get(entity) ?? []), token]);
  }
  if (named.size > MOST_BEINGS) return [];
  const critic = { entity: source, span: statement.sourceSpan!, token: statement.cueToken };
  return [...named].map(([target, heads]) => ({
    statement,
    critic,
    target,
    sentence,
    words,
    heads,
    others: named.size - 1,
  }));
}

/** "[Bo] was arrested", "[Bo]'s arrest", "the raid on [Orlin]" but not "the blame on [Bo]", "what [Bo] called a disgrace": who suffers what is told, or condemns himself. */
function isAtNoFault({ annotation }: ClaimContext, token: number): boolean {
  const head = annotation.head(token);
  if (head < 0) return false;
  const relation = annotation.relation(token);
  if (relation === 'nmod:poss') return isHarsh('undergone', lemmaOf(annotation, head));
  if (relation === 'nmod' && OF_AIMED_AT.has(prepositionOf(annotation, token)))
    return condemnWords('noun', lemmaOf(annotation, head)).length === 0;
  if (relation === 'nsubj') return isCondemning(annotation, head);
  return relation === 'nsubj:pass';
}

/** A verb by which its subject condemns: "called", "criticised". */
function isCondemning(annotation: Annotation, verb: number): boolean {
  const lemma = lemmaOf(annotation, verb);
  return condemnWords('verb', lemma).length > 0 || condemnWords('calls', lemma).length > 0;
}

/** Whether the words at a token are the speaker's: no statement within this one holds them, nobody else "says" them. */
function isOwn(context: ClaimContext, statement: ClaimDraft, token: number): boolean {
  const within = statementsOver(context.statements, context.annotation.span(token, token));
  if (
    within.some((other) => other.source !== statement.source && lengthOf(other.content) < lengthOf(statement.content))
  )
    return false;
  return !isOthers(context, statement.source!, token, statement.content);
}

function sentencesOf(annotation: Annotation, { content }: ClaimDraft): ReadonlyMap<number, number[]> {
  const found = new Map<number, number[]>();
  for (const [start, end] of content) {
    for (let at = firstStartingAt(annotation, start); at < annotation.size && annotation.start(at) < end; at++) {
      const sentence = annotation.sentenceOf(at);
      const words = found.get(sentence);
      if (words) words.push(at);
      else found.set(sentence, [at]);
    }
  }
  return found;
}
