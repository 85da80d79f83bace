import type { ArticleEntities, Entity } from '../entities/types.js';
import type { Annotation } from '../language/types.js';
import type { TraitKind } from '../model/kinds.js';
import { readFormerName } from './former-name.js';
import { readAppositions } from './read-apposition.js';
import { readBehind } from './read-behind.js';
import { readTitles } from './read-titles.js';
import type { Trait } from './types.js';

/** Where readers put what they find. */
export interface Found {
  add(kind: TraitKind, value: string, first: number, last: number): void;
  /** a role by its words; `owners` are tokens of the body or place that it belongs to, the likeliest first */
  role(first: number, last: number, owners?: readonly number[]): void;
}

/** Mentions by name that are read for traits; the first ones introduce a being. */
export const READ_MENTIONS = 4;

/** What titles before, words behind and nouns beside a person's first mentions tell: "[Senator] Ada Lund", "Bo Marsh[, 34, a plumber from Orlin]". */
export function personTraits(annotation: Annotation, entities: ArticleEntities, person: Entity): Trait[] {
  const traits = new Map<string, Trait>();
  const put = (trait: Trait) => {
    const key = `${trait.kind} ${trait.value.toLowerCase()}`;
    const known = traits.get(key);
    if (!known || (known.of === null && trait.of !== null)) traits.set(key, known ? { ...known, of: trait.of } : trait);
  };
  const found: Found = {
    add: (kind, value, first, last) => put({ kind, value, of: null, span: annotation.span(first, last) }),
    role: (first, last, owners = []) => {
      const inside = Array.from({ length: last - first + 1 }, (_, i) => first + i);
      const of = [...owners, ...inside].map((token) => entities.entityAt(token)).find((one) => one && one !== person);
      const value = annotation.text.slice(...annotation.span(first, last)).replace(/\s+/g, ' ');
      put({ kind: 'role', value, of: of && of.type !== 'person' ? of : null, span: annotation.span(first, last) });
    },
  };
  const named = person.mentions.filter(({ form }) => form === 'name').slice(0, READ_MENTIONS);
  for (const mention of named) {
    readTitles(annotation, mention, found);
    readBehind(annotation, mention, found);
    readAppositions(annotation, mention, found);
    readFormerName(annotation, person.name, mention, found);
  }
  return [...traits.values()];
}
