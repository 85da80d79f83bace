import type { Annotation } from '../../../language/types.js';
import { childrenBy, isVerbal, lemmaOf, subjectsOf, wordOf } from '../../syntax/index.js';
import type { ClaimContext, ClaimDraft } from '../../types.js';
import { harshWordAt } from '../harsh-at.js';
import { isHarsh } from '../lexicon.js';
import { targetsAt } from '../targets-at.js';
import type { FoundCondemnation, Target } from '../types.js';

/** Harsh words in somebody's own statement: "Bo is a disgrace", "this horrible plan", "Bo betrayed us", "crooked Bo". */
export function findInOwnWords(context: ClaimContext): FoundCondemnation[] {
  return context.statements.flatMap((statement) => {
    if (!statement.source || statement.factuality !== 'actual') return [];
    return tokensOf(context.annotation, statement).flatMap((token) => condemnationsAt(context, statement, token));
  });
}

function condemnationsAt(context: ClaimContext, statement: ClaimDraft, token: number): FoundCondemnation[] {
  const { annotation } = context;
  const critic = { entity: statement.source!, span: statement.sourceSpan!, token: statement.cueToken };
  const make = (targets: readonly Target[], cueToken: number, rule: string): FoundCondemnation[] =>
    targets.filter(({ entity }) => entity !== critic.entity).map((target) => ({ critic, target, cueToken, rule }));
  const isPredicate = childrenBy(annotation, token, 'cop').length > 0;
  if (isPredicate) {
    const harsh = harshWordAt(annotation, token);
    if (harsh < 0) return [];
    return make(subjectTargets(context, token), harsh, 'condemned/own-words');
  }
  if (isVerbal(annotation, token) && isHarsh('verb', lemmaOf(annotation, token))) {
    return make(subjectTargets(context, token), token, 'condemned/own-words-verb');
  }
  if (
    annotation.upos(token) === 'ADJ' &&
    annotation.baseRelation(token) === 'amod' &&
    isHarsh('epithet', wordOf(annotation, token))
  ) {
    const named = context.entities.entityAt(annotation.head(token));
    return named?.type === 'person' ? make(targetsAt(context, annotation.head(token)), token, 'condemned/epithet') : [];
  }
  return [];
}

function subjectTargets(context: ClaimContext, predicate: number): Target[] {
  return subjectsOf(context.annotation, predicate).flatMap((subject) => targetsAt(context, subject));
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
