import { aboutRule } from '../about/find-about.js';
import { CONDEMNED_RULES } from '../condemned/index.js';
import { happenedInRule } from '../events/find-places.js';
import { MET_RULES } from '../met/index.js';
import { bylineRule } from '../reported-by/by-byline.js';
import { namedOutletRule } from '../reported-by/credit-outlets.js';
import { attitudeByNetworkRule, attitudeRule } from '../said/attitudes/find-attitudes.js';
import { STATEMENT_RULES } from '../said/index.js';
import { introducedRule } from '../said/introduced-quote.js';
import { outletReportRule } from '../said/outlets-report.js';
import { networkRule } from '../said/proposed/accepted.js';
import type { RuleNote } from './types.js';

/** Every rule that makes a claim, in the order in which they run. */
export const ALL_RULES: readonly RuleNote[] = [
  ...STATEMENT_RULES,
  outletReportRule,
  introducedRule,
  networkRule,
  attitudeRule,
  attitudeByNetworkRule,
  ...MET_RULES,
  ...CONDEMNED_RULES,
  happenedInRule,
  namedOutletRule,
  aboutRule,
  bylineRule,
];
