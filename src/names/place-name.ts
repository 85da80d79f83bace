import * as z from 'zod';
import { once } from '../lexicon/once.js';
import { examples, readLexicon } from '../lexicon/read-lexicon.js';
import { landOf, nationOf, readLands } from './lands.js';
import { nameParts } from './name-parts.js';
import { nameWords } from './normalise-name.js';

/** A place's name taken apart. */
export interface PlaceName {
  /** what it is called, one form for all spellings: "saint petersburg", "united-states/ohio" for a known land */
  readonly base: string;
  /** the land in which the name itself puts it: "Paris, Texas" -> united-states/texas */
  readonly land: string | null;
}

const alias = once(() => examples().extend({ name: z.string(), also: z.array(z.string()) }));
const namesake = once(() =>
  examples().extend({
    name: z.string(),
    places: z.array(
      z.object({
        key: z.string(),
        /** names that it bears alone */
        also: z.array(z.string()).optional(),
        near: z.array(z.string()),
        usual: z.literal(true).optional(),
        land: z.string().optional(),
      }),
    ),
  }),
);

/** Two well-known places of one name, and the words beside which each is meant. */
export interface Namesake {
  readonly key: string;
  readonly near: readonly RegExp[];
  /** meant where no other is told */
  readonly usual: boolean;
  /** where it lies, if its key does not tell */
  readonly land: string | null;
}

interface Lists {
  readonly aliases: ReadonlyMap<string, string>;
  readonly namesakes: ReadonlyMap<string, readonly Namesake[]>;
  /** names that one of several namesakes bears alone -> its key */
  readonly plainly: ReadonlyMap<string, string>;
}

const known = new Map<string, PlaceName>();

const lists = once((): Lists => {
  const aliases = new Map<string, string>();
  for (const { name, also } of readLexicon('place-aliases', alias))
    for (const other of also) aliases.set(plain(other), plain(name));
  const entries = readLexicon('place-namesakes', namesake);
  const namesakes = new Map(entries.map((e) => [plain(e.name), e.places.map(toNamesake)] as const));
  const plainly = new Map(
    entries.flatMap(({ places }) =>
      places.flatMap(({ key, also = [] }) => also.map((other) => [plain(other), key] as const)),
    ),
  );
  return { aliases, namesakes, plainly };
});

const toNamesake = ({ key, near, usual, land }: z.infer<ReturnType<typeof namesake>>['places'][number]): Namesake => ({
  key,
  usual: usual ?? false,
  land: land ?? null,
  near: near.map((word) => new RegExp(`(?<![\\p{L}])${word.replace(/\./g, '\\.')}(?![\\p{L}])`, 'gu')),
});

/** "St. Orlin" -> saint orlin; "The Hague" -> hague */
function plain(name: string): string {
  const { articles, shortPlaceWords } = nameParts();
  const words = nameWords(name).map((word) => shortPlaceWords.get(word) ?? word);
  while (words.length > 1 && articles.has(words[0]!)) words.shift();
  return words.join(' ');
}

/** "Washington State", "the State of Washington": the state, not the town. */
const OF_STATE = /^(?:(?:u s )?state of (.+)|(.+) state)$/;

/** The name's one form, and the land it names with itself. */
export function placeNameOf(raw: string): PlaceName {
  const before = known.get(raw);
  if (before) return before;
  const found = read(raw);
  known.set(raw, found);
  return found;
}

function read(raw: string): PlaceName {
  const { nations, states, shortStates } = readLands();
  const words = plain(raw);
  const plainly = lists().plainly.get(words);
  if (plainly !== undefined) return { base: plainly, land: null };
  const comma = raw.indexOf(',');
  if (comma > 0) {
    const land = landOf(raw.slice(comma + 1).trim());
    if (land) return { base: placeNameOf(raw.slice(0, comma)).base, land };
  }
  const state = OF_STATE.exec(words);
  const ofState = state ? states.get(state[1] ?? state[2]!) : undefined;
  if (ofState) return { base: ofState, land: null };
  const main = lists().aliases.get(words) ?? words;
  if (lists().namesakes.has(main)) return { base: main, land: null };
  const base = lists().aliases.has(words) ? null : shortStates.get(raw);
  return { base: base ?? nations.get(main) ?? states.get(main) ?? main, land: null };
}

/** The well-known places that bear this name, where there are several; otherwise undefined. */
export function namesakesOf(base: string): readonly Namesake[] | undefined {
  return lists().namesakes.get(base);
}

/** Whether the place is a land itself: a country or a state; not a name that a land shares with another place. */
export const isLand = (base: string): boolean => namesakesOf(base) === undefined && isLandKey(base);

/** "iran", "united-states/ohio" */
export const isLandKey = (key: string): boolean => key.includes('/') || readLands().nationKeys.has(key);

/** Which place is meant by a name beside which a land stands, or that needs none: "Paris" alone is the capital; null where nothing tells. */
export function senseOf(base: string, land: string | null): string | null {
  const namesakes = lists().namesakes.get(base);
  if (!namesakes) {
    const capital = capitalSense(base);
    // "Beijing, Russia and Iran" is a list: another place of a capital's name is told by its state, "Paris, Texas"
    return capital && land && !land.includes('/') ? capital : (land ?? capital);
  }
  if (!land) return null;
  return (
    namesakes.find(({ key, land: home }) => liesIn(home ?? key, land))?.key ?? `${land}.${base.replace(/ /g, '-')}`
  );
}

/**
 * Which of several well-known places of one name an article means where no land stands beside it: the one whose words it uses
 * most often; null where nothing tells.
 */
export function likelierSense(base: string, text: string): string | null {
  const counts = (lists().namesakes.get(base) ?? []).map(({ key, near, usual }) => ({
    key,
    usual,
    told: near.reduce((sum, word) => sum + (text.match(word)?.length ?? 0), 0),
  }));
  counts.sort((a, b) => b.told - a.told);
  const [most, next] = counts;
  if (!most) return null;
  return most.told > (next?.told ?? 0) ? most.key : (counts.find(({ usual }) => usual)?.key ?? null);
}

/** "united-states/texas.paris" lies in united-states/texas and in united-states; "united-kingdom.london" in united-kingdom/england too. */
function liesIn(key: string, land: string): boolean {
  const home = key.split('.')[0]!;
  return home === land || (nationOf(home) === nationOf(land) && (home === nationOf(home) || land === nationOf(land)));
}

/** "Paris" without a land beside it is the capital. */
const capitalSense = (base: string): string | null => readLands().capitals.get(base) ?? null;
