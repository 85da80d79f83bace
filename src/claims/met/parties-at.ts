import { SPEAKER_WITH_ANOTHER } from '../../lexicon/closed-classes.js';
import { countryOf } from '../country-of-capital.js';
import { representedBy } from '../represented-by.js';
import { speakerAt } from '../speaker-at.js';
import { type Being, beingAt, conjuncts, describedBodyAt, withExamples } from '../syntax/index.js';
import type { ClaimContext } from '../types.js';
import { isNation, meetWord } from './lexicon.js';

/**
 * Who can meet, at this token and what is joined to it: persons, organisations, countries, and the bodies and countries for which
 * unnamed people act: "the leaders of [Brazil] and [China]", "[Orlin Coal]'s executives", "the board of the [Post]"; a capital is its country.
 */
export function partiesAt(context: ClaimContext, token: number): Being[] {
  const found: Being[] = [];
  const add = (named: Being | null) => {
    const being = named && { ...named, entity: countryOf(context, named.entity) };
    if (being && isParty(being) && !found.some((other) => other.entity === being.entity)) found.push(being);
  };
  const isGroup = (each: number) => beingAt(context, each) === null;
  for (const joined of withExamples(context.annotation, conjuncts(context.annotation, token), isGroup)) {
    const direct = beingAt(context, joined) ?? describedBodyAt(context, joined);
    if (direct) add(direct);
    else if (isPlural(context, joined)) add(speakerAt(context, joined));
    else for (const represented of representedBy(context, joined)) add(represented);
  }
  return found;
}

/** "we", "us" */
function isPlural({ annotation }: ClaimContext, token: number): boolean {
  return SPEAKER_WITH_ANOTHER.has(annotation.form(token).toLowerCase());
}

/** Countries meet; other places are where people meet. */
export function isParty({ entity }: Being): boolean {
  if (entity.type === 'place') return [entity.name, ...entity.aliases].some(isNation);
  if (entity.type === 'event') return false;
  // "sat down with [The Orlin Show]"
  return !(entity.type === 'organisation' && meetWord('stage', entity.name.split(' ').at(-1)!.toLowerCase()));
}
