import { comparableName } from '../model/comparable-name.js';
import type { GraphView } from '../model/graph-view.js';
import type { NodeKind } from '../model/kinds.js';
import { card } from './asks/card.js';
import { askNamed } from './asks/index.js';
import { isCommonWord } from './names/find-beings.js';
import { findNearNames } from './names/find-near-names.js';
import { findNodes } from './names/find-nodes.js';
import type { Found } from './names/types.js';
import { emptyQuestion } from './no-answer.js';
import { plainLine } from './read/plain-line.js';
import { outletFits } from './rows/outlet-fits.js';
import { outletNames, placeNames } from './settle-filter.js';
import type { Question } from './types.js';

/** A question with what its names were taken for. */
export interface Resolved {
  readonly question: Question;
  readonly a: Found | null;
  readonly b: Found | null;
}

/** So many names are told apart in "Lund, Vik and Moe". */
const MOST_TOGETHER = 4;
/** A longer line is no event's name. */
const LONGEST_EVENT = 8;
/** A near spelling of a longer line is none. */
const LONGEST_NEAR = 3;

/** The first reading whose names the graph knows; near spellings count only where no reading has better. */
export function choose(view: GraphView, readings: readonly Question[]): Resolved | null {
  let near: Resolved | null = null;
  let foreign: Resolved | null = null;
  for (const question of readings) {
    const resolved = resolve(view, question);
    if (missingOf(view, resolved) || !isOfKind(view, resolved) || !isPlaced(view, question)) continue;
    if (question.place !== null && !isEventOf(view, resolved.a, question.place)) continue;
    // "who did Lund interview" asks for no outlet of that name; one that nobody knows is said to be unknown
    if (question.outlet !== null && !isOutlet(view, question.outlet)) {
      if (findNodes(view, question.outlet).nodes[0]?.type !== 'person') foreign ??= resolved;
      continue;
    }
    if (resolved.a?.how !== 'near' && resolved.b?.how !== 'near') return resolved;
    near ??= resolved;
  }
  return near ?? foreign;
}

export function resolve(view: GraphView, question: Question): Resolved {
  const { kinds } = askNamed(question.ask);
  return {
    question,
    a: question.a === null ? null : findEither(view, question.a, kinds?.a),
    b: question.b === null ? null : findEither(view, question.b, kinds?.b),
  };
}

/** A name; or those that "and" joins, where nobody is called so or only beings are meant. */
function findEither(view: GraphView, typed: string, kinds: readonly NodeKind[] | undefined): Found {
  const wanted = kinds ? { kinds } : {};
  const found = findNodes(view, typed, wanted);
  const inside = placeIn(view, typed, found);
  if (inside) return inside;
  const isSure = found.nodes.length > 0 && found.how !== 'near' && found.how !== 'event';
  const sides = typed.split(/,? and |, /i);
  if (!isSure && sides.length > 1 && sides.length <= MOST_TOGETHER) {
    const each = sides.map((side) => findNodes(view, side, wanted));
    const named = each.every(({ how }) => how === 'key' || how === 'name' || how === 'role');
    const known = found.how !== 'event' && each.every(({ how }) => how === 'part' || how === 'name');
    if (named || known) {
      const nodes = each.flatMap((side) => side.nodes);
      return { ...found, nodes, how: 'key', candidates: nodes };
    }
  }
  // "Republicans" meets nobody: the conventions that hold the word are no speakers
  const beings = kinds?.includes('person') && !kinds.includes('event');
  if (!beings || found.how !== 'event') return found;
  const near = isCommonWord(view, typed) ? [] : findNearNames(view, typed).near;
  return { ...found, nodes: near.slice(0, 1), candidates: near, how: near.length > 0 ? 'near' : null };
}

/** "Selm, Norland" is Selm alone, known or not; null where it is no place in a place. */
function placeIn(view: GraphView, typed: string, found: Found): Found | null {
  const [inner = '', outer, ...more] = typed.split(/, /);
  if (outer === undefined || more.length > 0 || found.how === 'name') return null;
  const isPlace = (name: string): Found | null => {
    const place = findNodes(view, name, { kinds: ['place'] });
    return (place.how === 'name' || place.how === 'key') && place.nodes[0]?.type === 'place' ? place : null;
  };
  if (!isPlace(outer)) return null;
  const own = findNodes(view, inner, { kinds: ['place'] });
  if (own.nodes[0]?.type === 'person') return null;
  return isPlace(inner) ? { ...own, typed } : { ...own, typed, nodes: [], candidates: [], how: null };
}

/** The name of a question that the graph does not know; null where it knows all that the question needs. */
export function missingOf(view: GraphView, { question, a, b }: Resolved): Found | null {
  const { names, outlets = false } = askNamed(question.ask);
  if (a && a.nodes.length === 0 && !(outlets && isOutlet(view, a.typed))) return a;
  if (b && b.nodes.length === 0) return b;
  const given = Number(question.a !== null) + Number(question.b !== null);
  return given < names ? { typed: '', nodes: [], how: null, candidates: [], suggestions: [] } : null;
}

/** Whether an article comes from an outlet of this name. */
function isOutlet(view: GraphView, name: string): boolean {
  const wanted = outletNames(view, name);
  const seen = new Set<string>();
  for (const [, { outlet }] of view.articles()) {
    if (outlet === null || seen.has(outlet)) continue;
    seen.add(outlet);
    if (outletFits(outlet, wanted)) return true;
  }
  return false;
}

/** Some asks are meant of one kind only: "what did Northern Wire report" of a body, "when was the raid" of an event. */
function isOfKind(view: GraphView, { question, a }: Resolved): boolean {
  const { strict, kinds, outlets = false } = askNamed(question.ask);
  // "where was Lund" is no "where was the raid"
  if (question.set.of === 'outlet') return isOutlet(view, question.outlet ?? a?.typed ?? '');
  if (question.set.of === 'person') return a?.nodes.every(({ type }) => type === 'person') ?? false;
  if (outlets && a && isOutlet(view, a.typed)) return true;
  return !strict || (a?.nodes.some(({ type }) => kinds?.a?.includes(type)) ?? false);
}

/** "in Orvik" narrows a question only where Orvik is a place. */
const isPlaced = (view: GraphView, question: Question): boolean =>
  question.place === null ||
  findNodes(view, question.place, { kinds: ['place'] }).nodes.some(
    ({ type, mentions }) =>
      type === 'place' || (type === 'organisation' && (askNamed(question.ask).atBodies ?? false) && mentions > 0),
  );

/** "the attack in Orvik" is none of the attacks elsewhere. */
function isEventOf(view: GraphView, found: Found | null, place: string): boolean {
  if (found?.how !== 'event') return true;
  const names = placeNames(view, place);
  return found.nodes.some((node) => {
    const own = node.place === null ? null : (view.node(node.place)?.name ?? null);
    if (own !== null && names.includes(comparableName(own))) return true;
    const words = [node.name, ...node.aliases].map((name) => ` ${comparableName(name)} `);
    return names.some((name) => words.some((each) => each.includes(` ${name} `)));
  });
}

/** A line that is nothing but a name asks for its card. */
export function asName(view: GraphView, line: string): Resolved | null {
  const typed = plainLine(line);
  const a = findEither(view, typed, undefined);
  if (a.nodes.length === 0 || (a.how === 'event' && typed.split(' ').length > LONGEST_EVENT)) return null;
  // "Clinton emails" names no act that anybody would call so
  if (a.how === 'event' && a.nodes.every(({ kind }) => kind === 'act') && !/^the /i.test(typed)) return null;
  if (a.how === 'near' && typed.split(' ').length > LONGEST_NEAR) return null;
  return { question: { ...emptyQuestion(card.ask), a: typed }, a, b: null };
}
