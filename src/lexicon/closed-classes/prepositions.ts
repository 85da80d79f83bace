import { the, union } from './word-class.js';

// Prepositions, by what they lead to.

/** "[in] Orlin": where something was. */
export const OF_PLACE = the('in, at, near, outside, inside, on');
/** "the attack [on] Orlin": whom or what a deed of force strikes. */
export const OF_STRUCK = the('on, in, at, against, near');
/** "the war [between] …", "the siege [of] …": from a deed's noun to those whom it was between or struck. */
export const BEHIND_DEEDS = the('of, on, against, from, between');
/** "talks [between] Kiev and …": behind these, a capital is a party, no place. */
export const OF_PARTIES = the('between, with, against, by, toward, towards');
/** "a meeting [of] leaders", "talks [with] voters" */
export const OF_MEMBERS = the('of, with, between, among');
/** "[among] critics" */
export const AMONG = the('of, among, amongst');
/** "the strikes [by] Orlin", "threats [from] Orlin": whose deed it is. */
export const OF_DOER = the('by, from');
/** "a decision [of] Ada to go" */
export const OF_DECIDER = union(OF_DOER, the('of'));
/** "a spokesman [for] Orlin Coal", "the head [of] Orlin Coal": whom somebody speaks or acts for. */
export const OF_PRINCIPAL = the('for, of, from');
/** "a report [by] Orlin Coal": whose a document is. */
export const OF_AUTHOR = union(OF_PRINCIPAL, the('by'));
/** "called it [as] a stunt", "likened it [to] theft": what something is called. */
export const OF_NAME_GIVEN = the('as, to, with');
/** "responded [with] criticism", "broke [into] criticism": of a noun that tells what its clause tells. */
export const OF_MANNER = the('with, in, into, on, under');
/** "attacked Bo [for] lying", "accused Bo [of] lying": before the deed blamed. */
export const OF_DEED_BLAMED = the('for, of');
/** "sickened [by] Bo" */
export const OF_CAUSE = the('by, at, with, in, of, over');
/** "speaking [of] Bo" */
export const OF_TOPIC = the('about, of');
/** "speaking [of] Bo", "refers [to] Bo" */
export const OF_REFERENCE = union(OF_TOPIC, the('to, on'));
/** "lied [to] Bo", "lied [about] Bo": whom words go to, or are of. */
export const OF_TOLD = the('about, to');
/** "came [to] the meeting" */
export const OF_COMING = the('to, for');
/** "[during] the talks Ada told Bo" */
export const OF_PRESENCE = the('in, at, during');
/** "support [for] Kyiv", "a signal [to] Kyiv", "protests [from] Kyiv": of a town that stands for its government. */
export const OF_GOVERNMENT = the('for, to, from');
/** "leaders [of] Brazil", "officials [from] Orlin" */
export const OF_BODY = the('of, from, on, at');
/** "hit Bo [over] his record" */
export const OF_REASON = the('for, over, as, on, about');
/** "his anger [over] the plan": what a noun of speech or feeling is about. */
export const OF_SUBJECT = the('about, over, of, for');
/** "blamed Bo [for] the leak", "described it [as] bad": behind an object, these go on telling of it. */
export const GOING_ON = the('as, for, of, with, to, over, about');
/** "said [on] Orlin Radio": where something was told. */
export const OF_TELLING = the('on, in, to, with, for, by, at, from, during');
/** "[according to] Orlin Radio" */
export const OF_CREDIT = the('according to, as per, per, via');
/** "knocked Bo [out of] the race" */
export const OF_MOVING_OFF = the('out of, off, out');
/** "called [on] Ada to go" */
export const OF_ASKED = the('on, upon, for');
/** "leaders [including] Ada": before examples. */
export const BEFORE_EXAMPLES = the('including, such as, like, among them');
/** Words that make another preposition with the one behind them: "[ahead] of". */
export const PREPOSITION_BEGINNINGS = the('ahead, because, out, instead, front, outside, inside, behalf');
/** "[after] a meeting": what is told there follows the meeting. */
export const BEHIND_MEETING = the('after, following, during, at');
/** "[since] the meeting": a meeting is only named as a time. */
export const OF_TIME_BY_EVENT = the('after, following, during, since');
/** "[for] two hours", "[since] May": how long, or from when on, but not when. */
export const OF_DURATION = the(
  'for, since, until, till, before, after, within, over, through, throughout, ahead of, between, from, to, of',
);
/** "spokesman [for] Ada Lund", in questions: from a role to whose it is. */
export const OF_OWNER = the('of, to, for');
/** "head [of] the fund": the same in articles. */
export const OF_ROLE = the('of, for, to, at, in');
/** What leads on from a role: to whose it is, or to more of it. */
export const BEHIND_ROLES = union(OF_ROLE, the('who, and'));
/** "everyone [except] Bo", "nobody [but] Bo" */
export const EXCEPTING = the('except, except for, but, other than, apart from, aside from, excluding, save for, bar');
/** "the raid [on] Orlin", "violence [against] her" */
export const OF_AIMED_AT = the('on, against');
/** "[for] three years she was its head" */
export const OF_LASTING = the('for, after, throughout');
