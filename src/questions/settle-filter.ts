import { comparableName, nameWordsOf } from '../model/comparable-name.js';
import type { GraphView } from '../model/graph-view.js';
import { FACTUALITIES, type Factuality } from '../model/kinds.js';
import { landOf, readLands } from '../names/lands.js';
import { articlesHoldingOne } from './articles-holding.js';
import { findNodes } from './names/find-nodes.js';
import type { RowFilter } from './rows/filter.js';
import { sentencesAt } from './sentences-of.js';
import { beginningsOf, holdsLike } from './synonyms.js';
import type { Anchor, AnswerOptions, Question } from './types.js';

/** What narrows the rows: the options and the question together, and sentences on what its words were taken for. */
export function settleFilter(
  view: GraphView,
  question: Question,
  options: AnswerOptions,
): { readonly filter: RowFilter; readonly notes: readonly string[] } {
  const anchored = question.anchor ? anchorDates(view, question.anchor) : null;
  const since = later(options.since ?? null, later(question.period?.since ?? null, anchored?.since ?? null));
  const until = earlier(options.until ?? null, earlier(question.period?.until ?? null, anchored?.until ?? null));
  return {
    filter: {
      include: factualitiesOf(question, options),
      since,
      until,
      minConfidence: options.minConfidence ?? null,
      outlet: question.outlet === null ? null : outletNames(view, question.outlet),
      place: question.place === null ? null : placeNames(view, question.place),
    },
    notes: [...periodNote(question), ...(anchored ? [anchored.note] : [])],
  };
}

/** An outlet by all its names: as typed, and as articles call the body of that name. */
export function outletNames(view: GraphView, typed: string): string[] {
  const bodies = findNodes(view, typed, { kinds: ['organisation'] }).nodes.filter(
    ({ type }) => type === 'organisation',
  );
  // "the Post" is every outlet that has it in its name
  const names = bodies.flatMap(({ name, aliases }) => [name, ...aliases.filter((alias) => alias.includes(' '))]);
  return [...new Set([typed, ...names].map(comparableName))];
}

/** A place by all its names; a country also by those of its capital and its states. */
export function placeNames(view: GraphView, typed: string): string[] {
  const places = findNodes(view, typed, { kinds: ['place'] }).nodes;
  const names = [typed, ...places.flatMap(({ name, aliases }) => [name, ...aliases])];
  const land = names.map(landOf).find((found) => found !== null) ?? null;
  return [...new Set([...names, ...(land === null ? [] : partsOfLand(land))].map(comparableName))];
}

/** "norland" -> its capital, its states by their whole names */
function partsOfLand(land: string): string[] {
  const { capitals, states } = readLands();
  const isIn = ([, of]: readonly [string, string]): boolean => of === land || of.startsWith(`${land}/`);
  return [...[...capitals].filter(isIn), ...[...states].filter(isIn)].map(([name]) => name);
}

/** "who did not meet" asks for what is negated alone, "who will meet" for what is planned alone. */
function factualitiesOf({ set: { factuality } }: Question, { include }: AnswerOptions): readonly Factuality[] {
  const asked = FACTUALITIES.find((known) => known === factuality);
  return asked ? [asked] : include;
}

function periodNote({ period }: Question): string[] {
  if (!period) return [];
  const { since, until, words } = period;
  if (since !== null && since === until) return [`“${words}”: ${since}.`];
  if (since !== null && until !== null) return [`“${words}”: ${since} to ${until}.`];
  return since !== null ? [`“${words}”: from ${since} on.`] : [`“${words}”: until ${until ?? ''}.`];
}

/** The time before or after an event: by its date, or, where none of that name has one, by when the first was told. */
function anchorDates(
  view: GraphView,
  { side, event }: Anchor,
): { since: string | null; until: string | null; note: string } {
  const events = findNodes(view, event).nodes.filter(({ type }) => type === 'event');
  const dated = events.flatMap(({ name, date }) => (date === null ? [] : [{ name, date }]));
  const told = events.flatMap(({ name, firstSeen }) => (firstSeen === null ? [] : [{ name, date: firstSeen }]));
  const [earliest] = told.sort((one, other) => (one.date < other.date ? -1 : 1));
  const first = dated[0] ?? (earliest && { ...earliest, date: firstHeldBefore(view, earliest.name, earliest.date) });
  if (!first) return { since: null, until: null, note: `No date is told of “${event}”: nothing is left out for it.` };
  return {
    since: side === 'after' ? first.date : null,
    until: side === 'before' ? first.date : null,
    note: `“${side} ${event}”: ${side === 'after' ? 'from' : 'until'} ${first.date}, ${first.name}.`,
  };
}

/** An event is told before articles give it the name: the day of the first article, of the weeks before, with a sentence that holds its words. */
function firstHeldBefore(view: GraphView, name: string, date: string): string {
  const words = nameWordsOf(name).map(beginningsOf);
  const held = words.map((beginnings) => articlesHoldingOne(view, beginnings));
  const since = new Date(Date.parse(date) - WEEKS_BEFORE * WEEK).toISOString().slice(0, date.length);
  const holds = (id: string): boolean =>
    [...sentencesAt(view.text(id) ?? '')].some(({ quote }) => holdsLike(quote, name));
  const days = [...(held[0] ?? [])].flatMap((id) => {
    const day = view.article(id)?.date ?? null;
    return day !== null && day >= since && day < date && held.every((own) => own?.has(id)) ? [{ id, day }] : [];
  });
  return days.sort((one, other) => (one.day < other.day ? -1 : 1)).find(({ id }) => holds(id))?.day ?? date;
}

const WEEKS_BEFORE = 2;
const WEEK = 7 * 24 * 60 * 60 * 1000;

const later = (a: string | null, b: string | null): string | null => (a === null || (b !== null && b > a) ? b : a);
const earlier = (a: string | null, b: string | null): string | null => (a === null || (b !== null && b < a) ? b : a);
