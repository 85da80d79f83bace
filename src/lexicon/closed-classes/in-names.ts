import { ARTICLES, POSSESSIVES } from './determiners.js';
import { the, union } from './word-class.js';

// Small words in and around names.

/** Small words inside the names of laws, treaties and prizes; marks that join as well. */
export const INSIDE_LAWS = the('of, for, and, on, to, in, against, &, -');
/** "Department [of] Justice", "Commission [on] Presidential Debates": inside the names of bodies. */
export const INSIDE_BODIES = the('of, for, on, at, to');
/** The same where what follows is looked at for whether it belongs to the name. */
export const LEADING_ON_BODIES = the('of, for, on, at, de, in');
/** Of these, what as often tells where something is or when. */
export const LEADING_ON_OR_TO_PLACE = the('at, on');
export const LEADING_OFF_BODIES = union(LEADING_ON_OR_TO_PLACE, the('to'));
/** "Ministry [of] Justice": between the halves of a name that may change places. */
export const BETWEEN_HALVES = the('of, for');
/** "Bank [of] Norland": before the land in a body's name. */
export const BEFORE_LANDS = the('of, in, for');
/** "University [of] Orlin": behind the head of a name. */
export const BEHIND_HEADS = the('of, for, on');
/** "Orlin Assembly [on] Wednesday": before what a name takes in by mistake. */
export const BEFORE_TAILS = the('on, for, of, in');
/** "elections [in] 2006" */
export const BEFORE_YEARS = the('in, of');
/** "[the] election [of] 2006": what is no word of an event's name. */
export const BESIDE_EVENT_NAMES = union(BEFORE_YEARS, the('the'));
/** Words that never begin a name: "[the] Kremlin". */
export const NEVER_FIRST = union(ARTICLES, POSSESSIVES, the('this, that, and, or, of, in'));
/** Words that never end one. */
export const NEVER_LAST = the("'s, ’s, ', ’, and, or, of, the, for, in");
/** "[pro]-Orlin", "[ex]-president" */
export const PREFIXES = the('pro, anti, non, ex');

/** Words that begin with an apostrophe: "['em]", "['til]". */
export const CLIPPED = the('em, til, till, tis, twas, cause, bout, round, n');
