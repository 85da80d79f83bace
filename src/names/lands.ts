import { partsOf, rows } from '../lexicon/lists.js';
import { once } from '../lexicon/once.js';
import { nameWords } from './normalise-name.js';

/** Countries and the states of federations, by the words that name them. A land's key: "iran", "united-states/ohio". */
export interface Lands {
  /** "iran", "united states", "us" -> nation; full names, other names, no adjectives */
  readonly nations: ReadonlyMap<string, string>;
  /** the keys of all nations */
  readonly nationKeys: ReadonlySet<string>;
  /** "iranian" -> nation */
  readonly adjectives: ReadonlyMap<string, string>;
  /** "tehran" -> nation */
  readonly capitals: ReadonlyMap<string, string>;
  /** "ohio" -> united-states/ohio */
  readonly states: ReadonlyMap<string, string>;
  /** "S.C." -> united-states/south-carolina: as written, capitals and dots tell it from a word */
  readonly shortStates: ReadonlyMap<string, string>;
  /** most words that a land's name has */
  readonly longest: number;
}

const keyOf = (name: string): string => nameWords(name).join('-');
const wordsOf = (name: string): string => nameWords(name).join(' ');
/** The country of the states that tell none in `us-states.txt`. */
const HOME_OF_STATES = 'United States';

/** All lands by their names. */
export const readLands = once((): Lands => {
  const nations = new Map<string, string>();
  const adjectives = new Map<string, string>();
  const capitals = new Map<string, string>();
  for (const { name, adjectives: own, capitals: towns, others } of rows('nations')) {
    const key = keyOf(name);
    for (const form of [name, ...partsOf(others)]) nations.set(wordsOf(form), key);
    for (const form of partsOf(own)) if (!adjectives.has(wordsOf(form))) adjectives.set(wordsOf(form), key);
    for (const form of partsOf(towns)) capitals.set(wordsOf(form), key);
  }
  const states = new Map<string, string>();
  const shortStates = new Map<string, string>();
  for (const { name, short, postal, country } of rows('us-states')) {
    const key = `${keyOf(country || HOME_OF_STATES)}/${keyOf(name)}`;
    states.set(wordsOf(name), key);
    for (const form of [...partsOf(short), ...partsOf(short).map((s) => s.replace(/\.$/, '')), ...partsOf(postal)])
      if (form.length > 1) shortStates.set(form, key);
  }
  for (const { name, country } of rows('constituent-lands'))
    states.set(wordsOf(name), `${keyOf(country)}/${keyOf(name)}`);
  const longest = Math.max(...[...nations.keys(), ...states.keys()].map((name) => name.split(' ').length));
  return { nations, nationKeys: new Set(nations.values()), adjectives, capitals, states, shortStates, longest };
});

/** The nation of a land: "united-states/ohio" -> united-states. */
export function nationOf(land: string): string {
  const cut = land.indexOf('/');
  return cut < 0 ? land : land.slice(0, cut);
}

/** The land that these words name, as noun or adjective; null where they name none. Takes the words as written. */
export function landOf(raw: string): string | null {
  const { nations, adjectives, states, shortStates } = readLands();
  const short = shortStates.get(raw);
  if (short) return short;
  const words = wordsOf(raw);
  // "us" and "american" are lower-case words too: only "US", "U.S." and "American" name the land
  if (words === 'us' && !/[A-Z]/.test(raw)) return null;
  return nations.get(words) ?? states.get(words) ?? adjectives.get(words) ?? null;
}
