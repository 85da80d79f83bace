import { z } from 'zod';
import { once } from '../lexicon/once.js';
import { examples, readLexicon } from '../lexicon/read-lexicon.js';

const entry = once(() =>
  examples().extend({
    part: z.enum([
      'honorific',
      'regnal',
      'generation',
      'particle',
      'article',
      'swapped-head',
      'short-word',
      'legal-form',
    ]),
    gender: z.enum(['male', 'female']).nullable().optional(),
    words: z.array(z.string()).optional(),
    expand: z.record(z.string(), z.string()).optional(),
  }),
);

/** Gender as words tell it. */
export type Gender = 'male' | 'female';

/** The words of `seeds/lexicon/name-parts.yml`, ready to be looked up. */
export interface NameParts {
  /** honorific -> gender it tells, null where it tells none */
  readonly honorifics: ReadonlyMap<string, Gender | null>;
  readonly regnal: ReadonlySet<string>;
  readonly generations: ReadonlySet<string>;
  readonly particles: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  /** "Ministry of Justice" and "Justice Ministry" are one name; a university of a place and that place's university are two */
  readonly swappedHeads: ReadonlySet<string>;
  readonly shortWords: ReadonlyMap<string, string>;
  readonly legalForms: ReadonlySet<string>;
}

/** The words in and around names. */
export const nameParts = once((): NameParts => {
  const entries = readLexicon('name-parts', entry);
  const of = (part: string): string[] => entries.filter((e) => e.part === part).flatMap((e) => e.words ?? []);
  const honorifics = entries.filter((e) => e.part === 'honorific');
  return {
    honorifics: new Map(honorifics.flatMap((e) => (e.words ?? []).map((word) => [word, e.gender ?? null] as const))),
    regnal: new Set(of('regnal')),
    generations: new Set(of('generation')),
    particles: new Set(of('particle')),
    articles: new Set(of('article')),
    swappedHeads: new Set(of('swapped-head')),
    shortWords: new Map(entries.flatMap((e) => Object.entries(e.expand ?? {}))),
    legalForms: new Set(of('legal-form')),
  };
});
