import * as z from 'zod';
import { rows, type WordList, words } from '../lexicon/lists.js';
import { once } from '../lexicon/once.js';
import { examples, readLexicon } from '../lexicon/read-lexicon.js';
import { readNamed, readPlaces } from './read-places.js';

/** What a given name or a title tells of its bearer; null where it tells nothing. */
export type Gender = 'male' | 'female';

const titleEntry = once(() =>
  z
    .object({
      kind: z.enum(['honorific', 'office', 'role']),
      gender: z.enum(['male', 'female']).nullable(),
      words: z.array(z.string()),
    })
    .extend(examples().shape),
);
const headEntry = once(() =>
  z
    .object({
      kind: z.enum(['last', 'lower', 'place-head', 'law-head', 'common', 'place-first', 'building', 'building-kind']),
      words: z.array(z.string()),
    })
    .extend(examples().shape),
);
const metonymEntry = once(() =>
  z.object({ kind: z.enum(['always', 'capital', 'addressed']), names: z.array(z.string()) }).extend(examples().shape),
);
const eventEntry = once(() =>
  z.object({ kind: z.string(), event: z.string(), words: z.array(z.string()) }).extend(examples().shape),
);

/** Everything the mention rules know of words, read once from seeds/lexicon. Keys are in lower case. */
export interface WordLists {
  /** "mr." -> honorific, male */
  readonly titles: ReadonlyMap<
    string,
    { readonly kind: 'honorific' | 'office' | 'role'; readonly gender: Gender | null }
  >;
  /** "hillary" -> female; null where both bear it */
  readonly givenNames: ReadonlyMap<string, Gender | null>;
  /** words that end the name of a body, "university" */
  readonly bodyHeads: ReadonlySet<string>;
  /** common nouns that make a body of the name before them, "campaign" */
  readonly lowerHeads: ReadonlySet<string>;
  /** words that end the name of a place, "stadium", "guest house" */
  readonly placeHeads: ReadonlySet<string>;
  /** common nouns by which a text takes up a body again, "company" */
  readonly bodyNouns: ReadonlySet<string>;
  /** common nouns that make a place of the name before them, "hospital" */
  readonly buildings: ReadonlySet<string>;
  /** what stands between the name and such a noun, "police" before "station" */
  readonly buildingKinds: ReadonlySet<string>;
  /** words that begin the name of a place, "mount" */
  readonly placeFirsts: ReadonlySet<string>;
  /** words that end the name of a law, prize or treaty, "act" */
  readonly lawHeads: ReadonlySet<string>;
  /** capitalised words that name no entity, "medicare" */
  readonly noEntities: ReadonlySet<string>;
  /** bodies that show it by no word -> the fuller name or themselves */
  readonly bodies: ReadonlyMap<string, string>;
  /** news outlets, those too that are written like common words ("time"): a hint at a tagged name, no name by itself */
  readonly outlets: ReadonlySet<string>;
  /** places of the gazetteers -> the main name ("u.s." -> "united states") */
  readonly places: ReadonlyMap<string, string>;
  /** traditional and postal abbreviations of states -> the state; postal ones in capitals as they are written */
  readonly states: ReadonlyMap<string, string>;
  /** countries by all their names */
  readonly nations: ReadonlySet<string>;
  /** adjectives of nations -> the nation: "russian" -> "russia" */
  readonly demonyms: ReadonlyMap<string, string>;
  /** capitals that speak for governments */
  readonly capitals: ReadonlySet<string>;
  /** verbs whose object is a government, not its town: "urge" */
  readonly addressing: ReadonlySet<string>;
  /** seats of power that are organisations nearly always */
  readonly seats: ReadonlySet<string>;
  /** common nouns for events -> kind */
  readonly happenings: ReadonlyMap<string, string>;
}

/** The word lists, read at the first call. */
export const wordLists = once((): WordLists => {
  const heads = (kind: string) =>
    new Set(
      readLexicon('organisation-heads', headEntry)
        .filter((entry) => entry.kind === kind)
        .flatMap((entry) => entry.words),
    );
  const metonyms = (kind: string) =>
    new Set(
      readLexicon('metonyms', metonymEntry)
        .filter((entry) => entry.kind === kind)
        .flatMap((entry) => entry.names.map((name) => name.toLowerCase())),
    );
  const events = readLexicon('events', eventEntry);
  const { places, states, demonyms, capitals, nations } = readPlaces();
  return {
    titles: new Map(
      readLexicon('titles', titleEntry).flatMap((entry) =>
        entry.words.map((word) => [word, { kind: entry.kind, gender: entry.gender }] as const),
      ),
    ),
    givenNames: new Map(
      rows('given-names').map(
        ({ name, gender }) => [name, gender === 'm' ? 'male' : gender === 'f' ? 'female' : null] as const,
      ),
    ),
    bodyHeads: heads('last'),
    lowerHeads: heads('lower'),
    placeHeads: heads('place-head'),
    lawHeads: heads('law-head'),
    bodyNouns: heads('common'),
    placeFirsts: heads('place-first'),
    buildings: heads('building'),
    buildingKinds: heads('building-kind'),
    noEntities: lowered('no-entities'),
    bodies: new Map([...severalWords('outlets'), ...readNamed('organisations'), ...severalWords('sports-teams')]),
    outlets: lowered('outlets'),
    places,
    states,
    demonyms,
    nations,
    capitals: new Set([...metonyms('capital'), ...capitals]),
    addressing: metonyms('addressed'),
    seats: metonyms('always'),
    happenings: new Map(
      events
        .filter((entry) => entry.kind === 'happening')
        .flatMap((entry) => entry.words.map((word) => [word, entry.event] as const)),
    ),
  };
});

const lowered = (list: WordList): Set<string> => new Set([...words(list)].map((name) => name.toLowerCase()));

/** Names of one word are common words too: they count only where a rule asks for them. */
const severalWords = (list: WordList): [string, string][] =>
  [...lowered(list)].filter((name) => name.includes(' ')).map((name) => [name, name]);
