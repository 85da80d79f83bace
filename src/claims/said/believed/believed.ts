import { weigh, weightsOf } from '../../log-linear.js';
import { statementsOver } from '../../words-of.js';
import type { FoundStatement, StatementContext } from '../types.js';
import { UNLABELLED } from '../unlabelled.js';
import { signsOf } from './signs.js';

/** The weights of seeds/models/statements.tsv, described in statements.md beside it. */
const weights = weightsOf('models/statements.tsv', 'statements.md');

/** Keeps the statements of constructions but those that readers hardly ever took for one: "[the ruling] echoed", "has not attacked …". */
export function believedOf(context: StatementContext, statements: readonly FoundStatement[]): FoundStatement[] {
  return statements.filter(
    (statement) =>
      statement.content.length === 0 ||
      !isWeighed(statement, statements) ||
      weigh(signsOf(context, statement, statements), weights()) > 0,
  );
}

/**
 * What stands inside another's words is left alone: readers label it seldom, and it is told on that speaker's word. So is what
 * readers do not label.
 */
export function isWeighed(statement: FoundStatement, all: readonly FoundStatement[]): boolean {
  return !UNLABELLED.has(statement.rule) && !isInside(statement, all);
}

/** Whether a statement's cue stands in another's words. */
function isInside(statement: FoundStatement, all: readonly FoundStatement[]): boolean {
  return statementsOver(all, statement.cue).some((other) => other !== statement);
}
