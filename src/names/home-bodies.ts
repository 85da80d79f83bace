import * as z from 'zod';
import { once } from '../lexicon/once.js';
import { examples, readLexicon } from '../lexicon/read-lexicon.js';
import { bodyNameOf } from './body-name.js';
import { readLands } from './lands.js';
import { nameWords } from './normalise-name.js';

const entry = once(() =>
  examples().extend({ names: z.array(z.string()), home: z.string(), elsewhere: z.array(z.string()) }),
);

/** The country that is meant where news names such a body without one. */
export interface Home {
  readonly home: string;
  /** countries that have one of that name too */
  readonly elsewhere: ReadonlySet<string>;
}

/** The home of a body by its name's own words: "congress" -> united-states; null where no country comes first. */
export function homeOf(core: string): Home | null {
  return homes().get(core) ?? null;
}

const homes = once(
  (): ReadonlyMap<string, Home> =>
    new Map(
      readLexicon('home-bodies', entry).flatMap(({ names, home, elsewhere }) =>
        names.map(
          (name) => [bodyNameOf(name).core, { home: land(home), elsewhere: new Set(elsewhere.map(land)) }] as const,
        ),
      ),
    ),
);

function land(name: string): string {
  const found = readLands().nations.get(nameWords(name).join(' '));
  if (!found)
    throw new Error(`seeds/lexicon/home-bodies.yml: “${name}” is no country of nations.txt; write it as there.`);
  return found;
}
