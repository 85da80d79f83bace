import { seededRandom } from '../../../graph-export/layout/seeded-random.js';

/** How many articles tell one story. */
const TELLINGS = 6;
/** One article in so many copies another word for word, with a line of its own. */
const COPIES = 10;
/** Names grow with the square root of the stories, as new names do in real news; so many for each root. */
const NAMES_A_ROOT = 160;
const STATEMENTS = 16;
const SYLLABLES = [
  'ka',
  'lo',
  'mi',
  'ren',
  'sud',
  'vik',
  'tor',
  'ha',
  'el',
  'bra',
  'gun',
  'is',
  'ol',
  'dar',
  'wen',
  'pet',
  'jun',
  'mar',
  'sko',
  'fen',
];
const VOCABULARY = 4000;
const FIRST_DAY = Date.UTC(2031, 0, 1);
const DAY = 86_400_000;

/** One telling's own choices. */
export interface Teller {
  readonly outlet: string;
  pick(below: number): number;
  of(names: readonly string[]): string;
  words(): string;
}

/** What happened, and all that could be told of it. */
export interface Story {
  readonly number: number;
  readonly date: string;
  readonly persons: readonly string[];
  readonly meetings: readonly { readonly a: string; readonly b: string; readonly place: string }[];
  readonly statements: number;
  statement(index: number): { readonly speaker: string; readonly words: string; readonly about: readonly string[] };
  teller(article: number): Teller;
}

/** Everybody and everything that synthetic articles tell of; the same every time. */
export class SyntheticWorld {
  /** The story of an article. */
  storyOf(article: number): Story {
    const number = Math.floor(article / TELLINGS);
    const random = seededRandom(number + 1);
    const below = (n: number): number => Math.floor(random() * n);
    const names = Math.ceil(NAMES_A_ROOT * Math.sqrt(number + 1));
    // few are named often, most seldom
    const rare = (): number => Math.floor(names * random() ** 3);
    const persons = Array.from({ length: 8 }, () => personName(rare()));
    const bodies = Array.from({ length: 6 }, () => `${word(rare() + 7)} Council`);
    const places = Array.from({ length: 6 }, () => word(rare() + 13));
    return {
      number,
      date: new Date(FIRST_DAY + Math.floor(number / 20) * DAY).toISOString().slice(0, 10),
      persons,
      meetings: Array.from({ length: 2 }, (_, i) => ({
        a: persons[i]!,
        b: persons[i + 2]!,
        place: places[below(places.length)]!,
      })),
      statements: STATEMENTS,
      statement: (index) => {
        const own = seededRandom(number * STATEMENTS + index + 7);
        const of = <T>(list: readonly T[]): T => list[Math.floor(own() * list.length)]!;
        return { speaker: of(persons), words: sentence(own, 14), about: [of(bodies), of(bodies)] };
      },
      teller: (at) => teller(at % COPIES === COPIES - 1 ? at - 1 : at, at),
    };
  }
}

function teller(told: number, article: number): Teller {
  const random = seededRandom(told + 1_000_003);
  const below = (n: number): number => Math.floor(random() * n);
  let own = told === article ? null : `Copied by ${word(article % 97)} Wire number ${article}`;
  return {
    outlet: `${word(article % 41)} Times`,
    pick: below,
    of: (names) => names[below(names.length)]!,
    words: () => {
      const words = own ?? sentence(random, 18);
      own = null;
      return words;
    },
  };
}

const sentence = (random: () => number, words: number): string =>
  Array.from({ length: words }, () => word(Math.floor(VOCABULARY * random() ** 2)).toLowerCase()).join(' ');

/** 7 -> "Tor Lomiren": first names are shared by many, surnames by few. */
const personName = (index: number): string => `${word(index % 61)} ${word(61 + Math.floor(index / 2))}`;

/** A name of its own for every number. */
function word(index: number): string {
  let name = SYLLABLES[index % SYLLABLES.length]!;
  for (let rest = Math.floor(index / SYLLABLES.length); rest > 0; rest = Math.floor(rest / SYLLABLES.length))
    name += SYLLABLES[rest % SYLLABLES.length];
  return name.charAt(0).toUpperCase() + name.slice(1);
}
