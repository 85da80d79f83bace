import type { Entity } from '../entities/types.js';
import type { Annotation } from '../language/types.js';
import type { Mention } from '../mentions/types.js';
import { readLands } from '../names/lands.js';
import { nameWords } from '../names/normalise-name.js';
import { isLand, isLandKey, likelierSense, namesakesOf, placeNameOf } from '../names/place-name.js';
import { landStartingAt, type ToldLand } from './land-words.js';
import { READ_MENTIONS } from './person-traits.js';
import type { Trait } from './types.js';
import { wordsBehind } from './words-beside.js';

/** The land told behind a place, "Paris[, Texas,]", and, of a name that well-known places share, which is meant. */
export function placeTraits(annotation: Annotation, place: Entity): Trait[] {
  const mentions = place.mentions.filter(({ form }) => form === 'name').slice(0, READ_MENTIONS);
  const [first] = mentions;
  if (!first) return [];
  const { base, land } = placeNameOf(place.name);
  const told = land ? null : landOfMentions(annotation, place.name, base, mentions);
  const traits: Trait[] = told
    ? [{ kind: 'land', value: told.land, of: null, span: annotation.span(told.first, told.last) }]
    : [];
  const sense = land || told || !namesakesOf(base) ? null : likelierSense(base, annotation.text);
  return sense ? [...traits, { kind: 'sense', value: sense, of: null, span: first.span }] : traits;
}

function landOfMentions(
  annotation: Annotation,
  name: string,
  base: string,
  mentions: readonly Mention[],
): ToldLand | null {
  if (isLand(base) && base.includes('/')) return null;
  for (const { first, last } of mentions) {
    const found = isLand(base) ? stateBehind(annotation, last) : landBehind(annotation, name, first, last);
    if (found) return found;
  }
  return null;
}

/** "Paris[, Texas,]", "Washington[ state]" */
function landBehind(annotation: Annotation, name: string, first: number, last: number): ToldLand | null {
  const [next] = wordsBehind(annotation, last);
  if (next && /^[Ss]tate$/.test(next.text)) {
    const state = readLands().states.get(nameWords(name).join(' '));
    return state ? { land: state, first: next.first, last: next.last } : null;
  }
  if (!isComma(annotation, last + 1)) return null;
  const words = wordsBehind(annotation, last + 1);
  const [town] = words;
  if (!town || !/^\p{Lu}/u.test(town.text)) return null;
  // "Athens, Georgia": the state or the country, whichever the article is about
  const base = placeNameOf(town.text).base;
  const meant = namesakesOf(base) ? likelierSense(base, annotation.text) : null;
  if (meant && isLandKey(meant)) return { land: meant, first: town.first, last: town.last };
  const told = landStartingAt(words, 0);
  return told && (isListed(annotation, first, told) || isOfNext(annotation, told)) ? null : told;
}

/** A land that belongs to the words behind it: "in Orlin, [US] Secretary Lund spoke", "after the fall of Orlin, [Iran] spoke". */
function isOfNext(annotation: Annotation, { last }: ToldLand): boolean {
  const head = annotation.head(last);
  if (head <= last || !OF_NEXT.test(annotation.relation(last))) return false;
  // "Orlin, [Iran]’s largest city"
  return annotation.relation(head) !== 'appos';
}

const OF_NEXT = /^(?:compound|amod|nsubj|nmod:poss)/;

/**
 * "Orlin, [Iran] and Norland", "Orlin, [New York] or Dorn", "in Dorn, Orlin, [New York]": a country, or a state by a city's name,
 * that stands in a list of places is no town's.
 */
function isListed(annotation: Annotation, town: number, { land, first, last }: ToldLand): boolean {
  const isState = land.includes('/');
  if (isState && !namesakesOf(placeNameOf(annotation.text.slice(...annotation.span(first, last))).base)) return false;
  if (last + 1 < annotation.size && annotation.upos(last + 1) === 'CCONJ') return true;
  return isState && town > 1 && isComma(annotation, town - 1) && annotation.upos(town - 2) === 'PROPN';
}

/** "Lebanon[, Pa.,]": a town that bears a country's name; only a state written short tells, for lands stand in lists. */
function stateBehind(annotation: Annotation, last: number): ToldLand | null {
  if (!isComma(annotation, last + 1)) return null;
  const [word] = wordsBehind(annotation, last + 1);
  const land = word && /^\p{Lu}.*\.$/u.test(word.text) ? readLands().shortStates.get(word.text) : undefined;
  return land ? { land, first: word!.first, last: word!.last } : null;
}

function isComma(annotation: Annotation, token: number): boolean {
  return token < annotation.size && annotation.form(token) === ',';
}
