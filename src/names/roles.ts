import * as z from 'zod';
import { once } from '../lexicon/once.js';
import { examples, readLexicon } from '../lexicon/read-lexicon.js';
import { functionWords } from './function-words.js';
import { nameWords } from './normalise-name.js';

const entry = once(() =>
  examples().extend({
    field: z.string(),
    rank: z.enum(['office', 'post']).optional(),
    with: z.array(z.string()),
    words: z.array(z.string()),
  }),
);

/** What a role tells of its holder. */
export interface Role {
  /** "prime minister" */
  readonly name: string;
  /** field of life: politics, sport … */
  readonly field: string;
  /** office: one holder a country at a time; post: nobody holds two such posts at once (senator, governor, judge) */
  readonly rank: 'office' | 'post' | null;
}

interface Roles {
  readonly byWords: ReadonlyMap<string, Role>;
  readonly together: ReadonlyMap<string, ReadonlySet<string>>;
}

const roles = once((): Roles => {
  const byWords = new Map<string, Role>();
  const together = new Map<string, Set<string>>();
  for (const { field, rank, with: others, words } of readLexicon('compatible-roles', entry)) {
    for (const word of words) {
      const name = nameWords(word).join(' ');
      if (!byWords.has(name))
        byWords.set(name, { name: functionWords().titles.get(name) ?? name, field, rank: rank ?? null });
    }
    together.set(field, new Set([...(together.get(field) ?? []), ...others]));
  }
  return { byWords, together };
});

/** The role that these words (lower case, no dots) name, or null. */
export function roleOf(words: string): Role | null {
  return roles().byWords.get(words) ?? null;
}

/** Whether one life, as news tells it, may hold both fields: politics and business, not politics and sport. */
export function fieldsGoTogether(one: string, other: string): boolean {
  return (
    one === other ||
    (roles().together.get(one)?.has(other) ?? false) ||
    (roles().together.get(other)?.has(one) ?? false)
  );
}
