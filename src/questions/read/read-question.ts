import { ARTICLES, anyOf, BEFORE_PLACES, MONTHS, POSSESSIVES } from '../../lexicon/closed-classes.js';
import { words as listed } from '../../lexicon/lists.js';
import { eventNouns } from '../../mentions/events/event-heads.js';
import type { Focus, Question } from '../types.js';
import { mayBeVerb } from './may-be-verb.js';
import { type Asked, type Pattern, patternsOf, readyLine, slotsOf } from './patterns.js';
import { plainLine } from './plain-line.js';
import { putBack, quotesAside } from './quotes-aside.js';
import { readNarrowing } from './read-narrowing.js';
import { readPeriod, type Timed } from './read-period.js';
import { whichRole } from './which-role.js';
import { isOfClass, namelessWords, wordsOfClass } from './word-classes.js';

/** "top ten" */
const NUMBER_WORDS: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  fifty: 50,
  hundred: 100,
};

/** So many readings of one line are weighed against what the graph holds. */
const MOST_READINGS = 24;

/**
 * Reads a line typed by a person as the questions it may be, the likeliest first: the asks are tried in order, each with
 * its ways of asking. "who met Vladimir Putin since April" -> { ask: 'met', a: 'Vladimir Putin', period: { since … } }.
 * @param today ISO date from which "this week" and "on Friday" are counted
 * @returns none where no way of asking fits; whoever calls may take the line for a name or search its words
 */
export function readQuestion(text: string, asks: readonly Asked[], today: string): Question[] {
  const plain = plainLine(text);
  if (plain === '') return [];
  const ofRole = whichRole(plain);
  const asked = ofRole
    ? readLine(ofRole.line, asks, today).map((one) => ({
        ...one,
        set: { ...one.set, [ofRole.whoever ? 'whoever' : 'role']: ofRole.role },
      }))
    : [];
  const read = readLine(plain, asks, today);
  return ofRole?.whoever ? [...read, ...asked] : [...asked, ...read];
}

function readLine(plain: string, asks: readonly Asked[], today: string): Question[] {
  const { line, back } = quotesAside(plain);
  return readBare(line, asks, today).map((question) => putBack(question, back));
}

function readBare(plain: string, asks: readonly Asked[], today: string): Question[] {
  const readings: Question[] = [];
  // a date may be part of a name, and a name may look like a date: the line is read both ways; a place likewise
  for (const timed of withAndWithout(plain, today)) {
    const narrowed = readNarrowing(timed.line);
    const { period, anchor, place } = timed;
    const rest = { period, anchor, place, outlet: narrowed.outlet, order: narrowed.order };
    for (const line of new Set([narrowed.line, timed.line])) {
      const cut = line === narrowed.line;
      const ready = readyLine(keptWhole(line));
      for (const asked of asks) {
        for (const pattern of patternsOf(asked)) {
          const slots = putBack(slotsOf(pattern, ready), (text) => text.replaceAll(JOINED, ' '));
          if (!slots || !isSensible(slots, pattern, line)) continue;
          readings.push(
            ...questionsOf(asked.ask, pattern, slots, {
              ...rest,
              focus: cut ? narrowed.focus : null,
              factuality: cut ? narrowed.factuality : null,
            }),
          );
          if (readings.length >= MOST_READINGS) return readings;
        }
      }
    }
  }
  return readings;
}

/** Stands for the space in a name that no way of asking may cut. */
const JOINED = '\u00a0';
const NAME_AND_MORE = /(?<= |^)(\p{Lu}[\p{L}'’-]+) (\p{Lu}\p{Ll}+)(?= |$)/gu;
const MONTH = new RegExp(`^${anyOf(MONTHS)}$`, 'i');

/** "when did Theresa May meet Vik": what looks like a question's word behind a name is the name's own. */
const keptWhole = (line: string): string =>
  line.replace(NAME_AND_MORE, (words, name: string, more: string) =>
    isOfClass('aux', more) && isNamelike(more.toLowerCase()) && !namelessWords().has(name.toLowerCase())
      ? `${name}${JOINED}${more}`
      : words,
  );

const isNamelike = (word: string): boolean => MONTH.test(word) || listed('given-names').has(word);

/** A line with what was taken out of it. */
interface Cut extends Timed {
  readonly place: string | null;
}

function withAndWithout(line: string, today: string): Cut[] {
  const timed = readPeriod(line, today);
  const whole = { line, period: null, anchor: null };
  const both = datesEvent(line, timed) ? [whole, timed] : [timed, whole];
  const cuts = (timed.line === line ? [whole] : both).map((cut): Cut => ({ ...cut, place: null }));
  const placed = cuts.flatMap((cut) => withoutPlace(cut) ?? []);
  const last = cuts.flatMap((cut) => withoutLastPlace(cut) ?? []);
  return [...cuts, ...placed, ...last, ...placed.flatMap(inItsPlace)];
}

/** "for the October 7 attack": a day that is a part of an event's name bounds nothing. */
function datesEvent(line: string, { period }: Timed): boolean {
  const words = period?.words ?? '';
  const [behind = ''] = /\p{L}+/u.exec(line.slice(line.indexOf(words) + words.length)) ?? [];
  return / the \S/i.test(` ${words}`) && eventNouns().has(behind.toLowerCase());
}

const PLACED = new RegExp(`^(?<line>\\S+ .+?) ${anyOf(BEFORE_PLACES)} (?<place>(?:the )?\\S+(?: \\S+){0,3})$`, 'i');

/** "whom did Lund meet in Orvik" -> whom did Lund meet, Orvik; whether it is a place is for whoever knows the graph. */
function withoutPlace(cut: Cut): Cut | null {
  const match = PLACED.exec(cut.line);
  return match?.groups ? { ...cut, line: match.groups.line ?? '', place: match.groups.place ?? null } : null;
}

/** "what happened at the old quay [in Orvik]": a name may hold a place's preposition itself. */
function withoutLastPlace(cut: Cut): Cut | null {
  const match = LAST_PLACED.exec(cut.line);
  return match?.groups ? { ...cut, line: match.groups.line ?? '', place: match.groups.place ?? null } : null;
}

const LAST_PLACED = new RegExp(
  `^(?<line>\\S+ .+ ${anyOf(BEFORE_PLACES)} .+) ${anyOf(BEFORE_PLACES)} (?<place>(?:the )?\\S+(?: \\S+){0,3})$`,
  'i',
);

/** "at the summit in Orvik": in Orvik, whatever it was. */
function inItsPlace(cut: Cut): Cut[] {
  const place = IN_PLACE.exec(cut.place ?? '')?.groups?.place;
  return place === undefined ? [] : [{ ...cut, place }];
}

const IN_PLACE = new RegExp(`^.+ ${anyOf(BEFORE_PLACES)} (?<place>.+)$`, 'i');

interface Rest extends Pick<Question, 'period' | 'anchor' | 'place' | 'outlet' | 'order'> {
  readonly focus: Focus | null;
  readonly factuality: string | null;
}

/** A name neither begins nor ends with a question's own words: “what did people” is nobody. */
function isSensible(slots: Readonly<Record<string, string>>, { set }: Pattern, line: string): boolean {
  if (
    set.needs !== undefined &&
    !wordsOfClass(set.needs).some((word) => ` ${line.toLowerCase()} `.includes(` ${word} `))
  ) {
    return false;
  }
  if (slots.deed !== undefined && !mayBeVerb(slots.deed)) return false;
  const none = namelessWords();
  return [slots.a, slots.b, slots.t, slots.o].every((slot) => {
    const words = slot?.split(' ') ?? [];
    // "Will Vance" and "May" are names: only small letters give a question's word away, or the line's beginning
    const isOwn = (word: string | undefined): boolean =>
      word !== undefined && none.has(word.toLowerCase()) && (word === word.toLowerCase() || line.startsWith(word));
    if (words.length === 1 && isOfClass('aux', words[0] ?? '') && words[0] === words[0]?.toLowerCase()) return false;
    // "criticised Lund for her toll remarks": remarks are a topic's last word, and no name's
    const isTopic = slot === slots.t && words.length > 1 && isOfClass('opinion', words.at(-1) ?? '');
    // "said that it was not": a clause may begin and end with any word
    const isClause = slot === slots.t && words.length > 2 && line.includes(` that ${slot}`);
    if (isClause) return true;
    return !isOwn(words[0]) && (isTopic || !isOwn(words.at(-1))) && !ARTICLES.has((words.at(-1) ?? '').toLowerCase());
  });
}

/** One question; of an office that has several names ("leader|chair"), one for each. */
const questionsOf = (ask: string, { set }: Pattern, slots: Slots, rest: Rest): Question[] =>
  (set.office ?? '').split('|').map((office) => questionOf(ask, { ...set, office }, slots, rest));

type Slots = Readonly<Record<string, string>>;

function questionOf(ask: string, set: Slots, slots: Slots, rest: Rest): Question {
  const { a, t, w, o, p, q, n, verb, deed, prep, thing, by, kind, measured } = slots;
  // "why did Lund end her campaign": whose it is stands before it, and it has no name
  const owned = POSSESSIVE.test(slots.b ?? '') ? slots.b : undefined;
  const b = owned === undefined ? slots.b : undefined;
  const { focus, needs: _, order, office, ...others } = set;
  const kept = { verb: verb ?? deed, prep, thing, by, kind, measured, factuality: rest.factuality ?? undefined };
  return {
    ask,
    a: office === undefined || office === '' ? nameOf(a) : `${nameOf(a) ?? ''}'s ${office}`,
    b: nameOf(b),
    words: q === undefined ? nameOf(t ?? w ?? owned?.replace(POSSESSIVE, '')) : q.slice(1, -1).trim(),
    focus: rest.focus ?? (focus as Focus | undefined) ?? null,
    number: n === undefined ? null : numberOf(n),
    // what a pattern sets stands where the line keeps no word of it
    set: Object.fromEntries(
      [
        ...Object.entries(owned === undefined ? others : { ...others, asked: 'nobody' }),
        ...Object.entries(kept),
      ].flatMap(([name, value]) => (value === undefined ? [] : [[name, value.toLowerCase()]])),
    ),
    period: rest.period,
    anchor: rest.anchor,
    place: nameOf(p) ?? rest.place,
    outlet: nameOf(o) ?? rest.outlet,
    order: rest.order ?? (order as Question['order'] | undefined) ?? null,
    sure: true,
  };
}

const POSSESSIVE = new RegExp(`^${anyOf(POSSESSIVES)} `);

/** "ten" and "10" -> 10 */
export const numberOf = (word: string): number => NUMBER_WORDS[word.toLowerCase()] ?? Number(word);

/** “the "Kremlin" 's envoy” -> the Kremlin's envoy */
function nameOf(slot: string | undefined): string | null {
  const name = (slot ?? '')
    .replace(/s 's(?=\s|$)/g, "s'")
    .replace(/ 's(?=\s|$)/g, "'s")
    .replace(/^["“„]|["”]$/g, '')
    .replace(/^[,\s]+|[,\s]+$/g, '');
  return name === '' ? null : name;
}
