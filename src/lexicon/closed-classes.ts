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

const ARTICLES = the('the, a, an');
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
/** Subjects that stand for a thing, as a rule: "[it] said", "[which] suggests". */
export const OF_THINGS = union(OF_ONE_THING, the('which'));
export const OF_SEVERAL = the('they, their, them');
/** Pronouns for more than one, though a body may be called so as well. */
export const PLURAL_PRONOUNS = the('they, them, their, theirs, themselves, we, us, our, ours, ourselves');
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
/** What leads on from a role to whose it is: "head [of] the fund". */
export const BEHIND_ROLES = the('of, for, to, at, in, who, and');

// Conjunctions and words like them

export const COORDINATORS = the('and, but, that, or');
/** "did not go, [but] met Bo" */
export const CONTRASTING = the('but, yet');
/** "said it was safe, [while] others doubted it" */
export const CONCEDING = the('while, whereas, though, although');
export const CONDITIONAL = the('if, unless, whether');
/** "would leave only [after] she had met Bo" */
export const ONCE_DONE = the('after, when, once');
/** After these English tells the future in the present tense: "[when] she meets Bo". */
export const OF_TIME_TO_COME = the('when, after, before, until, once, till, as soon as');
/** Words that introduce a clause beside the main one, never one about a noun. */
export const BESIDE_MAIN_CLAUSE = the('while, after, before, when, since, by, without, instead');

// Words inside names

/** Small words inside the names of laws, treaties and prizes; marks that join as well. */
export const INSIDE_LAWS = the('of, for, and, on, to, in, against, &, -');
/** Words that never begin a name: "[the] Kremlin". */
export const NEVER_FIRST = union(ARTICLES, POSSESSIVES, the('this, that, and, or, of, in'));
/** Words that never end one. */
export const NEVER_LAST = the("'s, ’s, ', ’, and, or, of, the, for, in");
/** "[pro]-Orlin", "[ex]-president" */
export const PREFIXES = the('pro, anti, non, ex');

/** Words that begin with an apostrophe: "['em]", "['til]". */
export const CLIPPED = the('em, til, till, tis, twas, cause, bout, round, n');
/** Small words inside names of persons and places. */
export const NAME_PARTICLES = the(
  'al, el, de, da, di, du, del, della, la, le, van, von, der, den, bin, ibn, ben, abu, dos, das, st, ter, ud, ul, ur',
);

// Adverbs, auxiliaries and numerals

/** After "not" these do not deny the deed: "not [only]". */
export const RESTRICTING = the('only, just, merely, simply, solely');
/** "later [today]" */
export const OF_PRESENT_TIME = the('today, this, on, in, tonight');
/** "Bo [should] resign" */
export const OBLIGING = the('should, must, ought');
export const ORDINALS = the('first, second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth, final');
/** Words by which one of a row is told: "the [last] summit". */
export const OF_A_ROW = the('first, second, third, fourth, final, last, next, vice');

// Questions

const INTERROGATIVES = the('who, whom, whose, what, when, where, which, why, how');
export const AUXILIARIES = the('did, do, does, has, have, had, is, are, was, were, would, could, should');
/** Words with which a question begins. */
export const QUESTION_BEGINNINGS = union(INTERROGATIVES, AUXILIARIES, the('will, can'));
/** "[which] senators", "[how many] statements" */
export const ASKING_OF_SOME = the('which, what, how many');
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
