import { the, union } from './word-class.js';

// Pronouns.

export const NEGATIVE_PRONOUNS = the('nobody, none, nothing, neither');
/** What can stand for a thing or a deed, by number. */
export const OF_ONE_THING = the('it, this, that');
export const OF_SEVERAL_THINGS = the('they, them, these, those');
/** What may stand for a being or a thing told before. */
export const STANDING_IN = union(OF_ONE_THING, OF_SEVERAL_THINGS, the('he, him, she'));
/** Pronouns by whom they stand for, in all their forms. */
export const OF_MAN = the('he, him, his, himself');
export const OF_WOMAN = the('she, her, hers, herself');
export const OF_BODY_ITSELF = the('it, its, itself');
export const OF_OTHERS = the('they, them, their, theirs, themselves');
export const OF_SPEAKER = the('i, me, my, mine, myself');
export const OF_SPEAKER_AND_OTHERS = the('we, us, our, ours, ourselves');
export const RELATIVE_TO_PERSON = the('who, whom');
/** "[it] denied that", "[they] denied that": subjects that stand for a body. */
export const BODY_SUBJECTS = the('it, they');
/** "[I] think", "[we] think": who speaks. */
export const SPEAKER_SUBJECTS = the('i, we');
/** "[we] met", "met [us]", "[our] meeting": the speaker and somebody else. */
export const SPEAKER_WITH_ANOTHER = the('we, us, our');
/** Subjects that stand for those who talk with one another. */
export const TALKING_SUBJECTS = union(SPEAKER_SUBJECTS, the('you'));
/** Subjects that stand for a thing, as a rule: "[it] said", "[which] suggests". */
export const OF_THINGS = union(OF_ONE_THING, the('which'));
export const OF_SEVERAL = the('they, their, them');
/** Pronouns for more than one, though a body may be called so as well. */
export const PLURAL_PRONOUNS = union(OF_OTHERS, OF_SPEAKER_AND_OTHERS);
/** "told [him]" */
export const PERSONAL_OBJECTS = the('him, her, them');
/** Subjects that name nobody in particular: "[people] say", "[someone] said". */
export const NAMING_NOBODY = the(
  'i, we, you, they, it, he, she, who, this, that, which, what, people, everyone, everybody, someone, somebody',
);
/** Subjects that speak for nobody: "[there] were", "[one] might say". */
export const IMPERSONAL = the('there, one');
export const RECIPROCAL = the('each other, one another');
/** "[everyone] but Bo" */
export const OF_ALL = the('all, everyone, everybody, everything, anyone, anybody, anything');
