import { weigh, weightsOf } from '../../log-linear.js';
import type { RuleNote } from '../../rules/types.js';
import { cutAsides } from '../ends/cut-asides.js';
import type { FoundStatement, StatementContext } from '../types.js';
import { proposalsIn, type Told } from './propose.js';

const PROPOSALS_FILE = 'models/proposals.tsv';

/** The weights of seeds/models/proposals.tsv, described in proposals.md beside it. */
const weights = weightsOf(PROPOSALS_FILE, 'proposals.md');

export const networkRule: RuleNote = {
  name: 'said/network',
  gives: ['said/network'],
  needs: ['beings', 'quotations', 'statements', 'network'],
  reason: 'cues that no list has, learned from labelled articles; after all others, whose words and speakers are surer',
};

/** The statements or attitudes that the network sees and that weigh more than nothing, by this rule's name. */
export function acceptedIn(
  context: StatementContext,
  kind: 'said' | 'attitude',
  told: readonly Told[],
  rule: string,
): FoundStatement[] {
  return proposalsIn(context, kind, told)
    .filter(({ features }) => weigh(features, weights()) > 0)
    .map(({ statement }) => cutAsides(context, { ...statement, rule }));
}
