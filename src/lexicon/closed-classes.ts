/**
 * The closed classes of English: words of grammar, to which no new ones come, in lower case. Rules name them from here; what names
 * beings, deeds or qualities stands in seeds/lexicon, with examples.
 */
const the = (words: string): ReadonlySet<string> => new Set(words.split(', '));

const union = (...classes: readonly ReadonlySet<string>[]): ReadonlySet<string> =>
  new Set(classes.flatMap((each) => [...each]));

/** A class inside a regular expression, longer words first: "(?:such as|like)". */
export const anyOf = (...classes: readonly Iterable<string>[]): string =>
  `(?:${classes
    .flatMap((each) => [...each])
    .sort((a, b) => b.length - a.length)
    .join('|')})`;

/** A text without its first word where that is of a class: "the attack" -> "attack". */
export function withoutFirst(text: string, words: ReadonlySet<string>): string {
  const [lead, first] = /^(\S+)\s+/.exec(text) ?? ['', ''];
  return words.has(first!) ? text.slice(lead!.length) : text;
}

// Determiners

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
const POSSESSIVES = union(OF_SPEAKERS, the('his, her, its, their'));
/** "[his] envoy", "[the] envoy" */
export const BEFORE_ROLES = union(ARTICLES, the('his, her, their'));
/** "[Both] said", where the word counts those named before it. */
export const COUNTING = the('both, all, each');
/** "[no] shame", "[little] respect" */
export const WITHOUT_ANY = the('little, neither, zero, no');
export const NEGATIVE_DETERMINERS = the('no, neither');

// Pronouns

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

// Prepositions, by what they lead to

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

// Conjunctions and words like them

export const COORDINATORS = the('and, but, that, or');
/** "did not go, [but] met Bo" */
export const CONTRASTING = the('but, yet');
/** "said it was safe, [while] others doubted it" */
export const CONCEDING = the('while, whereas, though, although');
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

// Words inside names

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

// Adverbs, auxiliaries and numerals

/** "[not] a thief", "[never] honest" */
export const DENYING = the("not, n't, no, never");
/** "is [not] the envoy" */
export const NEGATIVE_ADVERBS = the('not, never');
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

// Questions

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

// Calendar

/** In the order of `Date.getUTCDay`. */
export const WEEKDAYS = the('sunday, monday, tuesday, wednesday, thursday, friday, saturday');
export const MONTHS = the(
  'january, february, march, april, may, june, july, august, september, october, november, december',
);
export const UNITS_OF_TIME = the('day, week, month, year');
/** "[last] week", of what is counted from today. */
export const OF_TODAY = the('this, current');
export const BEFORE_TODAY = the('last, past, previous');
/** "last [two] weeks", "[a] week ago" */
export const SMALL_NUMBERS: ReadonlyMap<string, number> = new Map(
  Object.entries({ a: 1, two: 2, three: 3, few: 3, four: 4 }),
);
/** "[first] week of", counted from nought. */
export const FIRST_OF_PART: ReadonlyMap<string, number> = new Map(
  Object.entries({ first: 0, second: 1, third: 2, fourth: 3 }),
);
export const LAST_OF_PART = the('last, final');
/** "last [weekend] of October" */
export const PARTS_OF_TIME = the('week, half, days, weekend');
/** "[early] March", by thirds of the whole. */
export const EDGES_OF_TIME: ReadonlyMap<string, number> = new Map(
  Object.entries({ early: 0, beginning: 0, start: 0, mid: 1, middle: 1, late: 2, end: 2 }),
);
/** Times that are told by one word. */
export const DAYS_FROM_TODAY = the('yesterday, today, tonight');
/** "[between] March and May" */
export const BEFORE_STRETCH = the('between, from');
/** "between March [and] May" */
export const WITHIN_STRETCH = the('and, to, until, till');
/** "[before] the attack", by the side on which the time lies. */
export const BEFORE_EVENT = the('before, until');
export const AFTER_EVENT = the('after, since');
/** "[back] in May" */
export const BEFORE_PREPOSITION = the('back, sometime, all');
/** "jan", "feb", in their order. */
export const MONTHS_SHORT: readonly string[] = [...MONTHS].map((month) => month.slice(0, 3));
