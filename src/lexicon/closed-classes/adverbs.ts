import { the } from './word-class.js';

// Adverbs, auxiliaries and numerals.

/** "[not] a thief", "[never] honest" */
export const DENYING = the("not, n't, no, never");
/** "is [not] the envoy" */
export const NEGATIVE_ADVERBS = the('not, never');
/** "[neither] Ada nor Bo" */
export const OF_NEITHER = the('neither, nor');
/** "at [no] point did she meet Bo" */
export const OF_DENIAL_AT_FRONT = the('no, not, never, neither');
/** "[had] she met Bo, it would help" */
export const TURNING = the('had, were, should');
/** "would [rather] resign than meet Bo" */
export const OF_CHOICE = the('rather, sooner');
/** "not [until] Friday did she meet Bo" */
export const UNTIL = the('until, till');
/** Auxiliaries of the passive: "[was] met", "[got] met". */
export const OF_PASSIVE = the('be, get');
/** "Here[’s] Lund", "the answer [was] no" */
export const COPULAS = the("'s, ’s, is, was");
/** After "not" these do not deny the deed: "not [only]". */
export const RESTRICTING = the('only, just, merely, simply, solely');
/** "later [today]" */
export const OF_PRESENT_TIME = the('today, this, on, in, tonight');
/** "Bo [should] resign" */
export const OBLIGING = the('should, must, ought');
/** "Bo [would] resign" */
export const SUPPOSING = the("would, 'd");
export const ORDINALS = the('first, second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth, final');
/** Words by which one of a row is told: "the [last] summit". */
export const OF_A_ROW = the('first, second, third, fourth, final, last, next, vice');
