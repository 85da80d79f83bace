import type { Annotation } from '../../../language/types.js';
import { CONDITIONAL } from '../../../lexicon/closed-classes.js';
import { firstStartingAt, lengthOf } from '../../../model/span.js';
import { factualityOf } from '../../factuality/index.js';
import { hasMark } from '../../syntax/index.js';
import type { ClaimContext, ClaimDraft } from '../../types.js';
import { statementsOver } from '../../words-of.js';
import { isDisowned, isOthers } from '../is-others.js';
import type { CondemnationRule, FoundCondemnation } from '../types.js';
import { harshWordsAt } from './harsh-words-at.js';
import { spokenOf } from './spoken-of.js';
import type { HarshWords } from './types.js';

/** Harsh words in somebody's own statement: "Bo is a disgrace", "this corrupt plan", "Bo betrayed us", "crooked Bo". */
export const ownWordsRule: CondemnationRule = {
  name: 'condemned/own-words',
  gives: [
    'condemned/epithet',
    'condemned/own-words',
    'condemned/own-words-act',
    'condemned/own-words-denied',
    'condemned/own-words-fails',
    'condemned/own-words-feels',
    'condemned/own-words-like',
    'condemned/own-words-ought',
    'condemned/own-words-quality',
    'condemned/own-words-verb',
  ],
  needs: ['beings', 'statements'],
  reason: 'harsh words of the critic’s own, read in the statements found',
  find: findInOwnWords,
};

function findInOwnWords(context: ClaimContext): FoundCondemnation[] {
  return context.statements.flatMap((statement) => {
    if (!statement.source || statement.factuality !== 'actual') return [];
    return tokensOf(context.annotation, statement)
      .filter((token) => isOwn(context, statement, token))
      .flatMap((token) => harshWordsAt(context, token, statement.source!))
      .filter(
        (words) =>
          isAsserted(context.annotation, words) &&
          !isOthers(context, statement.source!, words.cueToken, statement.content) &&
          !isDisowned(context, words.cueToken, statement.content),
      )
      .flatMap((words) => condemnationsBy(context, statement, words));
  });
}

function condemnationsBy(context: ClaimContext, statement: ClaimDraft, words: HarshWords): FoundCondemnation[] {
  const critic = { entity: statement.source!, span: statement.sourceSpan!, token: statement.cueToken };
  return spokenOf(context, statement, words)
    .filter(({ entity }) => entity !== critic.entity)
    .map((target) => ({ critic, target, cueToken: words.cueToken, rule: words.rule, factuality: 'actual' }));
}

/** Whether no statement told within this one holds the words: they are that speaker's. */
function isOwn({ annotation, statements }: ClaimContext, statement: ClaimDraft, token: number): boolean {
  return !statementsOver(statements, annotation.span(token, token)).some(
    (other) => other !== statement && lengthOf(other.content) < lengthOf(statement.content),
  );
}

/** Harsh words denied, asked or made a condition condemn nobody, "is no fraud", "is he a fraud?", "if he lied"; tried or possible deeds do. */
function isAsserted(annotation: Annotation, { cueToken, isDenial }: HarshWords): boolean {
  if (isConditional(annotation, cueToken)) return false;
  if (!isDenial && factualityOf(annotation, cueToken) === 'negated') return false;
  for (let token = annotation.sentenceFirst(annotation.sentenceOf(cueToken) + 1) - 1; token > cueToken; token--) {
    if (annotation.form(token) === '?') return false;
    if (annotation.upos(token) !== 'PUNCT') return true;
  }
  return true;
}

/** "if Bo is not fit": nothing is said of Bo. */
function isConditional(annotation: Annotation, cueToken: number): boolean {
  return [cueToken, annotation.head(cueToken)].some((token) => token >= 0 && hasMark(annotation, token, CONDITIONAL));
}

function tokensOf(annotation: Annotation, statement: ClaimDraft): number[] {
  const found: number[] = [];
  for (const [start, end] of statement.content) {
    for (
      let token = firstStartingAt(annotation, start);
      token < annotation.size && annotation.start(token) < end;
      token++
    )
      found.push(token);
  }
  return found;
}
