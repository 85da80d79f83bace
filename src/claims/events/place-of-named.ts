import type { ArticleEntities, Entity } from '../../entities/types.js';
import type { Mention } from '../../mentions/types.js';
import type { ClaimContext } from '../types.js';
import { namedCircumstances } from './named-circumstances.js';
import { type EventPlace, placeAmong } from './place-of-event.js';

/** Where one mention of a named event tells that it was: by a phrase beside it, or by the place whose name it bears, "the [Orlin Bridge] attack". */
export function placeOfNamed(context: ClaimContext, mention: Mention): EventPlace | null {
  return placeAmong(context, namedCircumstances(context.annotation, mention.head)) ?? placeInName(context, mention);
}

/** The only place of the article whose name stands whole inside the event's: in "Norland-Ostland war" there are two. */
function placeInName({ annotation, entities }: ClaimContext, mention: Mention): EventPlace | null {
  const found = new Map<Entity, readonly [first: number, last: number]>();
  const forms = placesOf(entities);
  let token = mention.first;
  while (token <= mention.last) {
    const last = longestPlace(token);
    if (last >= token) found.set(forms.get(formOf(token, last))!, [token, last]);
    token = Math.max(token, last) + 1;
  }
  if (found.size !== 1) return null;
  const [[entity, [first, last]]] = [...found] as [[Entity, readonly [number, number]]];
  return { entity, span: annotation.span(first, last) };

  function longestPlace(first: number): number {
    for (let last = mention.last - 1; last >= first; last--) if (forms.has(formOf(first, last))) return last;
    return -1;
  }
  function formOf(first: number, last: number): string {
    return annotation.text.slice(...annotation.span(first, last)).toLowerCase();
  }
}

const known = new WeakMap<ArticleEntities, ReadonlyMap<string, Entity>>();

/** An article's places by their forms, gathered once. */
function placesOf(entities: ArticleEntities): ReadonlyMap<string, Entity> {
  const places = known.get(entities) ?? placesByForm(entities.entities);
  known.set(entities, places);
  return places;
}

function placesByForm(entities: readonly Entity[]): ReadonlyMap<string, Entity> {
  const places = new Map<string, Entity>();
  for (const entity of entities) {
    if (entity.type !== 'place') continue;
    for (const form of [entity.name, ...entity.aliases]) places.set(form.toLowerCase(), entity);
  }
  return places;
}
