import { the, union } from './word-class.js';

// Words by which questions are read.

const INTERROGATIVES = the('who, whom, whose, what, when, where, which, why, how');
export const AUXILIARIES = the('did, do, does, has, have, had, is, are, was, were, would, could, should');
/** With these, most questions begin: what is typed in their letters is one of them. */
export const COMMON_BEGINNINGS = the('what, when, where, which, who, whom, did, how');
/** Words with which a question begins. */
export const QUESTION_BEGINNINGS = union(INTERROGATIVES, AUXILIARIES, the('will, can'));
/** "[which] senators", "[how many] statements" */
export const ASKING_OF_SOME = the('which, what, how many');
/** "what was said [about] the dam" */
export const BEFORE_TOPICS = the('about, regarding, concerning');
/** "how [many]" */
export const ASKING_COUNT = the('many, often, much');
/** What joins a line to the question before: "[and] since May". */
export const GOING_ON_ASKING = the('and, but, or, so');
/** Of these, also what only narrows it. */
export const NARROWING = union(GOING_ON_ASKING, the('only, just, what about, how about'));
export const PERSONAL_OF_ONE = the('he, she, him');
export const OWNERS_OF_ONE = the('his, her');
/** what stands for a thing or a body named before */
export const IT_OR_ITS = the('it, its');
export const PERSONAL_OF_SEVERAL = the('they, them');
/** "[the] talks", "[their] talks" */
export const BEFORE_EVENTS = the('the, their, his, her');
/** "the meeting [of] Lund and …" */
export const OF_PARTICIPANTS = the('of, between');
/** "[in] Orvik": before a place that narrows a question. */
export const BEFORE_PLACES = the('in, at, near, inside');
/** "a speech [in] Orvik" */
export const OF_SPEECH_PLACE = the('in, at, to, outside, near');
/** "[only] from Reuters" */
export const SOLELY = the('only, just');
/** "from Reuters [alone]" */
export const SOLELY_BEHIND = the('only, alone');
/** "only [from] Reuters" */
export const OF_OUTLET = the('from, by, in, according to');
/** before whoever does what a noun names: "an endorsement [from] Ada" */
export const OF_DOERS = the('by, from');
/** before whom or what it is done to: "an endorsement [of] Bo", "a visit [to] Orvik" */
export const OF_UNDERGOERS = the('of, to, on, against');
/** how often two met: "met Lund [twice]", "[often] meets Vik" */
export const HOW_OFTEN = the(
  'twice, thrice, often, regularly, frequently, repeatedly, rarely, seldom, daily, weekly, monthly',
);
/** "met Lund three [times]", "on three [occasions]" */
export const BEHIND_COUNT = the('times, occasions');
/** before the body whose members are asked for: "which members [of] Congress" */
export const BEFORE_OWN_BODY = the('of, in, from');

/** After a verb of naming, what makes it another: "called [for] a vote", "called [on] Bo". */
export const AFTER_OTHER_CALLS = the('for, on, upon, off, to');
