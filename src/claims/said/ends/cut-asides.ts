import { weigh, weightsOf } from '../../log-linear.js';
import { letterRule } from '../rules/letter.js';
import type { FoundStatement, StatementContext } from '../types.js';
import { cutsOf } from './cuts.js';
import { signsOf } from './signs.js';

/** The weights of seeds/models/ends.tsv, described in ends.md beside it. */
const weights = weightsOf('models/ends.tsv', 'ends.md');

/** More parts than these are not cut from one statement. */
const MOST_CUTS = 2;

/**
 * A statement without the parts at its edges that are likeliest the writer's: "said he won[ at last][, which nobody believed]".
 * A letter is whole.
 */
export function cutAsides(context: StatementContext, statement: FoundStatement): FoundStatement {
  if (statement.rule === letterRule.name) return statement;
  let cut = statement;
  for (let times = 0; times < MOST_CUTS; times++) {
    const less = cutOnce(context, cut);
    if (less === cut) break;
    cut = less;
  }
  return cut;
}

function cutOnce(context: StatementContext, statement: FoundStatement): FoundStatement {
  let best = 0;
  let kept = statement.content;
  for (const cut of cutsOf(context, statement)) {
    const weight = weigh(signsOf(context, statement, cut), weights());
    if (weight > best) [best, kept] = [weight, cut.kept];
  }
  return kept === statement.content ? statement : { ...statement, content: kept };
}
