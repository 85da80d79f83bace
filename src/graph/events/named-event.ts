import { BEFORE_YEARS, BESIDE_EVENT_NAMES, OF_A_ROW } from '../../lexicon/closed-classes.js';
import { rows } from '../../lexicon/lists.js';
import { once } from '../../lexicon/once.js';
import { knownEvent } from '../../mentions/events/known-events.js';
import { groupBy } from '../../model/group-by.js';
import { isMeetingName } from '../../model/meeting-name.js';
import { nameWords } from '../../names/normalise-name.js';
import { datesAgree, daysFrom } from './dates.js';
import { LocalSets } from './local-sets.js';
import type { EventRule, Told } from './types.js';

const OTHER_RULES = new Set(['statement', 'act', 'meeting']);
/** A convention, a final, a debate comes again after a year; articles nearer than this tell the same one. */
const COMES_AGAIN_DAYS = 200;
/** Names that tell the year or the number: "2016 election", "Expo XII". */
const TELLS_WHICH = /\b(?:1[5-9]|20)\d\d\b|\b[IVX]{2,}\b/;
/** What has one name only once: "Ukraine war", "Velvet Revolution". */
const ONCE = new Set(['war', 'revolution', 'genocide', 'massacre', 'famine', 'battle', 'conflict']);
/** Kinds of what is called by its day: "7 October attacks", "October 7 massacre". */
const OF_A_DAY = new Set(['attack', 'massacre', 'disaster']);
/** A name of its own: a capital or a number in it. */
const PROPER = /\p{Lu}|\d/u;

/** One name of its own, one event: “World War II”, “2016 election”; what comes every year only in the news of one season. */
export const namedEventRule: EventRule = {
  name: 'event/same-name',
  keys: (told) =>
    OTHER_RULES.has(told.telling.kind) || isNamedByOthers(told) || !isName(told.telling.name)
      ? []
      : [
          `${NAME}${nameOf(told)}`,
          ...yearAndHead(told).map((year) => `${YEAR_AND_HEAD}${year}`),
          ...dayIn(told).map((day) => `${DAY}${day}`),
        ],
  join(group, key) {
    const sets = new LocalSets(group);
    // what bears a whole name is joined first also where short names are looked at
    for (const tellings of groupBy(group, (told) => [nameOf(told)]).values())
      if (tellings.length > 1) joinName(tellings, sets);
    if (key.startsWith(YEAR_AND_HEAD)) joinShortNames(group, sets);
    if (key.startsWith(DAY)) joinDay(group, sets);
    return sets.joins;
  },
};

/** What keys begin with: groups of one whole name, of one year and last word, of one day. */
const [NAME, YEAR_AND_HEAD, DAY] = ['=', '~', '@'];

/** The main name where the list knows others: "WWII" -> world war ii. */
const nameOf = ({ telling }: Told): string => nameWords(knownEvent(telling.name)?.main ?? telling.name).join(' ');

/** "October 7 attack" and "7 October attacks" -> oct 7; none where the name tells a year beside, which other keys have. */
function dayIn({ telling }: Told): string[] {
  if (!OF_A_DAY.has(telling.kind) || /\b\d{4}\b/.test(telling.name)) return [];
  const found = DAY_FIRST.exec(telling.name) ?? MONTH_FIRST.exec(telling.name);
  return found?.groups ? [`${found.groups.month!.toLowerCase()} ${Number(found.groups.day)}`] : [];
}

const DAY_FIRST = /\b(?<day>\d{1,2})(?:st|nd|rd|th)? (?<month>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/;
const MONTH_FIRST = /\b(?<month>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{L}*\.? (?<day>\d{1,2})\b/u;

/** What is called by one day is one. */
function joinDay(tellings: readonly Told[], sets: LocalSets): void {
  for (const told of tellings.slice(1))
    if (agree(tellings[0]!, told)) sets.join(tellings[0]!, told, `“${told.telling.name}” is called by the same day`);
}

/** "2020 Presidential Election" -> 2020 election; names without a year tell none. */
function yearAndHead({ telling }: Told): string[] {
  const words = nameWords(telling.name);
  const year = words.find((word) => YEAR.test(word));
  const head = words.findLast((word) => word !== year && !BEFORE_YEARS.has(word));
  return year === undefined || head === undefined ? [] : [`${year} ${head}`];
}

const YEAR = /^(?:19|20)\d\d$/;

/** “2020 election” is the “2020 presidential election” where no other election of that year is told of. */
function joinShortNames(tellings: readonly Told[], sets: LocalSets): void {
  const short = tellings.filter(
    ({ telling }) => nameWords(telling.name).filter((word) => !BESIDE_EVENT_NAMES.has(word)).length === 2,
  );
  const long = tellings.filter((told) => !short.includes(told));
  const names = new Set(long.map((told) => sets.rootOf(told)));
  if (names.size !== 1) return;
  for (const told of short)
    if (agree(long[0]!, told))
      sets.join(long[0]!, told, `“${told.telling.name}” can only be “${long[0]!.telling.name}” here`);
}

/** "summit of Ada Lund and Bo Vik" is called by who took part: two of them are two summits, or one that happened and one that may. */
const isNamedByOthers = ({ telling: { kind, name }, beings }: Told): boolean =>
  beings.length > 1 && isMeetingName(kind, name);

function isName(name: string): boolean {
  const words = nameWords(name).filter((word) => word !== 'the');
  return PROPER.test(name.replace(/^The\s/, '')) || (words.length > 1 && words.some((word) => OF_A_ROW.has(word)));
}

function joinName(tellings: readonly Told[], sets: LocalSets): void {
  const reason = `same name “${tellings[0]!.telling.name}”`;
  if (TELLS_WHICH.test(tellings[0]!.telling.name) || tellings.some(({ telling }) => ONCE.has(telling.kind))) {
    for (const told of tellings.slice(1)) if (agree(tellings[0]!, told)) sets.join(tellings[0]!, told, reason);
    return;
  }
  const window = comesAgainAfter(tellings[0]!.telling.name);
  const inTime = tellings
    .filter((told) => dateOf(told) !== null)
    .sort((a, b) => (dateOf(a)! < dateOf(b)! ? -1 : dateOf(a)! > dateOf(b)! ? 1 : 0));
  let anchor: Told | null = null;
  for (const told of inTime) {
    if (anchor && agree(anchor, told) && daysFrom(dateOf(anchor), dateOf(told))! <= window)
      sets.join(anchor, told, reason);
    else anchor = told;
  }
  const seasons = new Set(inTime.map((told) => sets.rootOf(told)));
  const undated = tellings.filter((told) => dateOf(told) === null);
  const home = seasons.size === 1 ? inTime[0]! : seasons.size === 0 ? undated[0]! : null;
  if (home) for (const told of undated) if (agree(home, told)) sets.join(home, told, reason);
}

const recurring = once(() => new Map(rows('recurring-events').map(({ word, days }) => [word, Number(days)] as const)));

/** Within how many days articles that use this name tell the same event. */
function comesAgainAfter(name: string): number {
  const words = nameWords(name);
  if (words.some((word) => OF_A_ROW.has(word))) return COMES_AGAIN_DAYS;
  return Math.min(COMES_AGAIN_DAYS, ...words.map((word) => recurring().get(word) ?? COMES_AGAIN_DAYS));
}

const dateOf = ({ telling }: Told): string | null => telling.date ?? telling.article.date;

/** Places and days that are told do not contradict. */
const agree = (one: Told, other: Told): boolean =>
  (one.place === null || other.place === null || one.place === other.place) &&
  datesAgree(one.telling.date, other.telling.date);
