import { the, union } from './word-class.js';

// Determiners.

export const ARTICLES = the('the, a, an');
/** "[a] meeting", "[another] meeting": one that no text has told of. */
export const INDEFINITE = the('a, an, any, another');
/** "[the] envoy", "[this] senator" */
export const DEFINITE = the('the, this, that');
/** "[the] deal", "[such] remarks" */
export const POINTING = the('the, this, that, these, those, such');
/** "[the] meeting", "[their] talks": one that was told of before. */
export const TAKING_UP = the('the, this, that, their');
/** What may stand before a noun that names one thing: "[the] attack", "[that] attack". */
export const BEFORE_ONE = union(ARTICLES, DEFINITE);
/** Whose it is: of those who speak and listen. */
export const OF_SPEAKERS = the('my, our, your');
export const POSSESSIVES = union(OF_SPEAKERS, the('his, her, its, their'));
/** "[his] envoy", "[the] envoy" */
export const BEFORE_ROLES = union(ARTICLES, the('his, her, their'));
/** "[Both] said", where the word counts those named before it. */
export const COUNTING = the('both, all, each');
/** "[forty] teachers" */
export const CARDINALS = the(
  'one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen, fifteen, sixteen, seventeen, ' +
    'eighteen, nineteen, twenty, thirty, forty, fifty, sixty, seventy, eighty, ninety, hundred, thousand, million, billion, ' +
    'dozen, several, few, couple, half',
);
/** "[more than] four hours" */
export const BEFORE_NUMBERS = the(
  'more than, less than, fewer than, over, under, nearly, almost, about, around, roughly, at least, at most, up to, some, just',
);
/** "[no] shame", "[little] respect" */
export const WITHOUT_ANY = the('little, neither, zero, no');
export const NEGATIVE_DETERMINERS = the('no, neither');
