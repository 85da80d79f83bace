import { weigh, weightsOf } from '../../log-linear.js';
import { letterRule } from '../rules/letter.js';
import type { FoundStatement, StatementContext } from '../types.js';
import { cutsOf } from './cuts.js';
import { signsOf } from './signs.js';

/** The weights of seeds/models/ends.tsv, described in ends.md beside it. */
const weights = weightsOf('models/ends.tsv', 'ends.md');

/** A statement without the part at an edge of its words that is likeliest the writer's: "said he won[, which nobody believed]". A letter is whole. */
export function cutAsides(context: StatementContext, statement: FoundStatement): FoundStatement {
  if (statement.rule === letterRule.name) return statement;
  let best = 0;
  let kept = statement.content;
  for (const cut of cutsOf(context, statement)) {
    const weight = weigh(signsOf(context, statement, cut), weights());
    if (weight > best) [best, kept] = [weight, cut.kept];
  }
  return kept === statement.content ? statement : { ...statement, content: kept };
}
