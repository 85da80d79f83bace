import { the } from './word-class.js';

// Conjunctions and words like them.

export const COORDINATORS = the('and, but, that, or');
/** "did not go, [but] met Bo" */
export const CONTRASTING = the('but, yet');
/** "blamed Ada [rather than] Bo" */
export const OF_PREFERENCE = the('rather than, instead of, as opposed to');
export const CONDITIONAL = the('if, unless, whether');
/** "would go [if] she could" */
export const OF_CONDITION = the('if, unless');
/** "asked [whether] she met Bo" */
export const OF_QUESTION = the('if, whether');
/** "the claim [that] it rained", "the promise [to] stay": before what was said. */
export const OF_CONTENT = the('that, to, whether');
/** "would leave only [after] she had met Bo" */
export const ONCE_DONE = the('after, when, once');
/** After these English tells the future in the present tense: "[when] she meets Bo". */
export const OF_TIME_TO_COME = the('when, after, before, until, once, till, as soon as');
/** Words that introduce a clause beside the main one, never one about a noun. */
export const BESIDE_MAIN_CLAUSE = the('while, after, before, when, since, by, without, instead');
