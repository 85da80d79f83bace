import type { Annotation } from '../../../language/types.js';
import { factualityOf, isDenied } from '../../factuality/index.js';
import { argumentsOf, childrenBy, isVerbal, lemmaOf, subjectsOf, wordOf } from '../../syntax/index.js';
import type { ClaimContext, ClaimDraft } from '../../types.js';
import { addresseeOf } from '../addressee-of.js';
import { harshWordAt } from '../harsh-at.js';
import { condemnWords, isHarsh } from '../lexicon.js';
import { targetsAt } from '../targets-at.js';
import { topicOf } from '../topic-of.js';
import type { FoundCondemnation, Target } from '../types.js';

/** Harsh words in somebody's own statement: "Bo is a disgrace", "this horrible plan", "Bo betrayed us", "crooked Bo". */
export function findInOwnWords(context: ClaimContext): FoundCondemnation[] {
  return context.statements.flatMap((statement) => {
    if (!statement.source || statement.factuality !== 'actual') return [];
    return tokensOf(context.annotation, statement)
      .filter((token) => isOwn(context, statement, token))
      .flatMap((token) => condemnationsAt(context, statement, token))
      .filter(
        ({ cueToken, rule }) =>
          !isConditional(context.annotation, cueToken) && (rule === DENIED || isAsserted(context.annotation, cueToken)),
      );
  });
}

/** The rule of good words denied, "is not fit". */
const DENIED = 'condemned/own-words-denied';

/** Whether no statement told within this one holds the words: they are that speaker's. */
function isOwn({ annotation, statements }: ClaimContext, statement: ClaimDraft, token: number): boolean {
  const lengthOf = (each: ClaimDraft) => each.content.reduce((sum, [start, end]) => sum + end - start, 0);
  return !statements.some(
    (other) =>
      other !== statement &&
      other.content.some(([start, end]) => start <= annotation.start(token) && annotation.end(token) <= end) &&
      lengthOf(other) < lengthOf(statement),
  );
}

/** Harsh words denied, "is no fraud", or asked, "is he a fraud?", condemn nobody; tried, wanted or possible deeds do. */
function isAsserted(annotation: Annotation, cueToken: number): boolean {
  if (factualityOf(annotation, cueToken) === 'negated') return false;
  for (let token = annotation.sentenceFirst(annotation.sentenceOf(cueToken) + 1) - 1; token > cueToken; token--) {
    if (annotation.form(token) === '?') return false;
    if (annotation.upos(token) !== 'PUNCT') return true;
  }
  return true;
}

/** "if Bo is not fit": nothing is said of Bo. */
function isConditional(annotation: Annotation, cueToken: number): boolean {
  return [cueToken, annotation.head(cueToken)].some(
    (token) =>
      token >= 0 &&
      childrenBy(annotation, token, 'mark').some((mark) => /^(?:if|unless|whether)$/.test(wordOf(annotation, mark))),
  );
}

function condemnationsAt(context: ClaimContext, statement: ClaimDraft, token: number): FoundCondemnation[] {
  const { annotation } = context;
  const critic = { entity: statement.source!, span: statement.sourceSpan!, token: statement.cueToken };
  const make = (targets: readonly Target[], cueToken: number, rule: string): FoundCondemnation[] =>
    targets
      .filter(({ entity }) => entity !== critic.entity)
      .map((target) => ({ critic, target, cueToken, rule, factuality: 'actual' }));
  if (isPredicate(annotation, token)) {
    const harsh = harshWordAt(annotation, token);
    const targets = () => targetsOfOwn(context, statement, subjectsOfDescription(annotation, token));
    if (harsh >= 0) return make(targets(), harsh, 'condemned/own-words');
    return isHarsh('positive', wordOf(annotation, token)) && isDenied(annotation, token)
      ? make(targets(), token, DENIED)
      : [];
  }
  if (isVerbal(annotation, token) && isHarshVerb(annotation, token)) {
    return make(
      targetsOfOwn(context, statement, argumentsOf(annotation, token).doers),
      token,
      'condemned/own-words-verb',
    );
  }
  if (isVerbal(annotation, token) && runsDown(context, token)) {
    return make(
      targetsOfOwn(context, statement, argumentsOf(annotation, token).doers),
      token,
      'condemned/own-words-does',
    );
  }
  if (annotation.baseRelation(token) !== 'amod' || annotation.upos(token) !== 'ADJ') return [];
  const word = wordOf(annotation, token);
  const head = annotation.head(token);
  const named = context.entities.entityAt(head);
  if (isHarsh('epithet', word) && named?.type === 'person')
    return make(targetsAt(context, head), token, 'condemned/epithet');
  if (isHarsh('moral', word) && !named && (isPointedAt(annotation, head) || hasArticle(annotation, head)))
    return make(targetsAt(context, head), token, 'condemned/own-words-act');
  return [];
}

/** "[Bo] is a disgrace", "what [Bo] does is a disgrace" */
function subjectsOfDescription(annotation: Annotation, predicate: number): number[] {
  const clauses = childrenBy(annotation, predicate, 'csubj').filter((clause) => isVerbal(annotation, clause));
  return clauses.length > 0
    ? clauses.flatMap((clause) => argumentsOf(annotation, clause).doers)
    : subjectsOf(annotation, predicate);
}

/** By the dictionary form, or by the form alone where that is no harsh word of itself: "lied" but not "lies in the north". */
function isHarshVerb(annotation: Annotation, verb: number): boolean {
  return isHarsh('verb', lemmaOf(annotation, verb)) || isHarsh('verb', wordOf(annotation, verb));
}

/** "Bo sent [a terrible message]", "Bo should [resign]" */
function runsDown({ annotation }: ClaimContext, verb: number): boolean {
  if (isHarsh('ought', wordOf(annotation, verb))) {
    return childrenBy(annotation, verb, 'aux').some((aux) => /^(?:should|must|ought)$/.test(wordOf(annotation, aux)));
  }
  if (condemnWords('does', lemmaOf(annotation, verb)).length === 0) return false;
  return childrenBy(annotation, verb, 'obj').some((object) => harshWordAt(annotation, object) >= 0);
}

/** "Bo is [a disgrace]", "the plan has become [absurd]" */
function isPredicate(annotation: Annotation, token: number): boolean {
  // "is at the heart of a fraud" calls nobody a fraud
  if (childrenBy(annotation, token, 'case').length > 0) return false;
  if (childrenBy(annotation, token, 'cop').length > 0) return true;
  const head = annotation.head(token);
  return annotation.baseRelation(token) === 'xcomp' && head >= 0 && SEEMING.has(lemmaOf(annotation, head));
}

/** Verbs that join a description to their subject. */
const SEEMING = new Set(['become', 'seem', 'remain', 'look', 'sound', 'prove', 'appear', 'get', 'grow', 'be']);

/** Whom or what a harsh word in a statement is said of: "you" is whom it is spoken to; an act must be one pointed at. */
function targetsOfOwn(context: ClaimContext, statement: ClaimDraft, tokens: readonly number[]): Target[] {
  const { annotation } = context;
  return tokens.flatMap((token) => {
    if (/^you$/.test(wordOf(annotation, token))) return addresseeOf(context, statement);
    if (/^(?:it|this|that)$/.test(wordOf(annotation, token)) && !context.entities.entityAt(token))
      return topicOf(context, statement);
    return targetsAt(context, token).filter(
      ({ entity }) => entity.event?.kind !== 'act' || isPointedAt(annotation, token),
    );
  });
}

/** "the deal", "this plan", "his remarks", "[Orlin]'s law": not "a cashier", nor "bleeding" at large. */
function isPointedAt(annotation: Annotation, token: number): boolean {
  return annotation
    .children(token)
    .some(
      (child) =>
        child < token &&
        (annotation.relation(child) === 'nmod:poss' ||
          (annotation.baseRelation(child) === 'det' &&
            /^(?:the|this|that|these|those|such)$/.test(wordOf(annotation, child)))),
    );
}

/** "a [corrupt] deal" */
function hasArticle(annotation: Annotation, token: number): boolean {
  return childrenBy(annotation, token, 'det').some((child) => /^an?$/.test(wordOf(annotation, child)));
}

function tokensOf(annotation: Annotation, statement: ClaimDraft): number[] {
  const found: number[] = [];
  for (const [start, end] of statement.content) {
    for (let token = firstAt(annotation, start); token < annotation.size && annotation.start(token) < end; token++)
      found.push(token);
  }
  return found;
}

/** The first token that begins at or after an offset. */
function firstAt(annotation: Annotation, offset: number): number {
  let [low, high] = [0, annotation.size];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (annotation.start(middle) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
