import * as z from 'zod';
import { once } from '../lexicon/once.js';
import { examples, readLexicon } from '../lexicon/read-lexicon.js';

const entry = once(() =>
  examples().extend({
    part: z.enum([
      'honorific',
      'regnal',
      'generation',
      'particle',
      'particle-or-word',
      'article',
      'swapped-head',
      'short-word',
      'short-place-word',
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
  /** "van", "de": between a given name and a surname */
  readonly particles: ReadonlySet<string>;
  /** those of them that are nothing else: "van", but not "do" */
  readonly mereParticles: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  /** "Ministry of Justice" and "Justice Ministry" are one name; a university of a place and that place's university are two */
  readonly swappedHeads: ReadonlySet<string>;
  /** "univ" -> university */
  readonly shortWords: ReadonlyMap<string, string>;
  /** the same in names of places, where "co" is a county */
  readonly shortPlaceWords: ReadonlyMap<string, string>;
  readonly legalForms: ReadonlySet<string>;
}

/** The words in and around names. */
export const nameParts = once((): NameParts => {
  const entries = readLexicon('name-parts', entry);
  const of = (part: string): string[] => entries.filter((e) => e.part === part).flatMap((e) => e.words ?? []);
  const expanded = (part: string): ReadonlyMap<string, string> =>
    new Map(entries.filter((e) => e.part === part).flatMap((e) => Object.entries(e.expand ?? {})));
  const honorifics = entries.filter((e) => e.part === 'honorific');
  return {
    honorifics: new Map(honorifics.flatMap((e) => (e.words ?? []).map((word) => [word, e.gender ?? null] as const))),
    regnal: new Set(of('regnal')),
    generations: new Set(of('generation')),
    particles: new Set([...of('particle'), ...of('particle-or-word')]),
    mereParticles: new Set(of('particle')),
    articles: new Set(of('article')),
    swappedHeads: new Set(of('swapped-head')),
    shortWords: expanded('short-word'),
    shortPlaceWords: new Map([...expanded('short-word'), ...expanded('short-place-word')]),
    legalForms: new Set(of('legal-form')),
  };
});
