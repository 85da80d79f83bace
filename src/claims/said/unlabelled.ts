import { citingRule } from './rules/citing.js';
import { letterRule } from './rules/letter.js';

/**
 * Rules whose finds readers of the labelled articles did not mark, so that these tell nothing of them: a signed letter has no cue
 * to mark, and whom an outlet cites for the words it reports is marked once, as the outlet's.
 */
export const UNLABELLED: ReadonlySet<string> = new Set([letterRule.name, citingRule.name]);
