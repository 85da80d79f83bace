import { rows } from '../lexicon/lists.js';
import { once } from '../lexicon/once.js';
import { nameParts } from './name-parts.js';
import { nameWords } from './normalise-name.js';

/** A person's name taken apart; every word normalised. */
export interface PersonName {
  /** first names and initials, in order: "Donald J." -> donald, j; empty for a bare surname */
  readonly given: readonly string[];
  /** "Smith", "de Blasio" -> de, blasio; a single name ("Madonna") stands here too */
  readonly surname: readonly string[];
  /** jr, sr, ii, iii …; null where none is told */
  readonly generation: string | null;
  /** pope, king, prince … where it belongs to the name: "Pope Clement"; null otherwise */
  readonly regnal: string | null;
}

/** "J.D." or "G" stand for names; "Jo" and "Al" are names. */
const INITIALS = /^(?:\p{Lu}\.)*\p{Lu}\.?$/u;
const CAPITALS = /^\p{Lu}{2,3}$/u;
const FIRST_NAMES = /(?:^|\s)(?:Al|Ben|Van|Mac|San)\s\S+$/;
const MIXED_CASE = /\p{Ll}/u;

/**
 * "President Donald J. Trump Jr." -> given donald, j · surname trump · generation jr.
 * @param raw as it stands in the text, titles or not
 */
export function parsePersonName(raw: string): PersonName {
  let name = remembered.get(raw);
  if (!name) {
    name = parse(raw);
    if (remembered.size >= REMEMBERED) remembered.clear();
    remembered.set(raw, name);
  }
  return name;
}

/** Names repeat from article to article; so many are remembered before all are forgotten. */
const REMEMBERED = 50_000;
const remembered = new Map<string, PersonName>();

function parse(raw: string): PersonName {
  const { honorifics, generations, regnal, articles } = nameParts();
  // “Robert (Bob) Lane”, “Robert "Bob" Lane”: the nickname in between is another name of his, no middle name
  const plain = raw.replace(/\s(?:\([^)]*\)|["“”'‘][^"“”'’]+["“”'’])(?=\s)/g, '').replace(/,/g, ' ');
  const tokens = plain.split(/\s+/).filter((token) => token !== '');
  const words = tokens.flatMap((word) => wordsOf(word, plain));
  let title: string | null = null;
  while (words.length > 1 && (honorifics.has(words[0]!) || articles.has(words[0]!) || regnal.has(words[0]!))) {
    const word = words.shift()!;
    if (regnal.has(word)) title = word;
  }
  let generation: string | null = null;
  while (words.length > 1 && generations.has(words.at(-1)!)) generation = canonicalGeneration(words.pop()!);
  // "Al Gore" and "Ben Carson" against "al-Assad" and "ben Ali": a capital and a space make it a first name
  if (isFamilyFirst(words, tokens))
    return { given: words.slice(1), surname: words.slice(0, 1), generation, regnal: null };
  const cut =
    words.length === 2 && FIRST_NAMES.test(plain) ? 1 : surnameStart(words, doubleSurname(tokens, generation));
  const given = words.slice(0, cut);
  return { given, surname: words.slice(cut), generation, regnal: given.length === 0 ? title : null };
}

/** "Ada [Lund-Marsh]": how many words the last token is when it is a double surname; 1 otherwise. */
function doubleSurname(tokens: readonly string[], generation: string | null): number {
  const last = tokens.at(generation === null ? -1 : -2) ?? '';
  return DOUBLE_SURNAME.test(last) ? nameWords(last).length : 1;
}

/** "Lund-Marsh", no "al-Assad", no "Ki-moon" */
const DOUBLE_SURNAME = /^\p{Lu}\p{L}+(?:['’]\p{L}+)?[-‐–]\p{Lu}\p{L}{2,}(?:['’]s)?$/u;
/** "Ki-moon", "Jae-in" */
const EASTERN_GIVEN = /^\p{Lu}\p{Ll}+[-‐–]\p{Ll}+(?:['’]s)?$/u;

/** "Xi Jinping", "Ban Ki-moon", "Lee Jae Myung": the family name stands first. */
function isFamilyFirst(words: readonly string[], tokens: readonly string[]): boolean {
  if (words.length < 2 || words.length > 3) return false;
  const family = familyFirst().get(words[0]!);
  if (!family || words.some((word) => word.length === 1)) return false;
  if (EASTERN_GIVEN.test(tokens.at(-1)!)) return true;
  const later = words.slice(1);
  if (later.some((word) => familyFirst().get(word) === 'sure')) return false;
  return family === 'sure' || (words.length === 3 && later.every((word) => SYLLABLE.test(word)));
}

const familyFirst = once(
  () => new Map(rows('family-first').map(({ name, doubt }) => [name, doubt === '?' ? 'perhaps' : 'sure'] as const)),
);
/** One syllable of a Korean or Vietnamese given name: "jong", "un", "myung", "minh"; not "vale", "west", "ann". */
const SYLLABLE = /^(?:ch|kk|ph|tr|[bcdghjkmnprstwy])?(?:y?[aeiou]{1,2}|wo|wa)(?:ng|nh|[nklmpth])?$/;

/** "G.K." -> g, k; "Ki-moon" -> ki, moon; "JD" beside a name in mixed case -> j, d */
function wordsOf(word: string, whole: string): readonly string[] {
  const bare = word.replace(/[’']s$/, '');
  if (INITIALS.test(bare)) return [...nameWords(bare).join('')];
  if (CAPITALS.test(bare) && MIXED_CASE.test(whole) && !nameParts().generations.has(bare.toLowerCase())) {
    return [...bare.toLowerCase()];
  }
  return nameWords(word);
}

const canonicalGeneration = (word: string): string => ({ junior: 'jr', senior: 'sr' })[word] ?? word;

/** Where the surname begins: its last word and the particles before it ("van der Bellen"). */
function surnameStart(words: readonly string[], size: number): number {
  const { particles } = nameParts();
  // "Van der Holt": nothing but particles stands before the name
  if (words.length > 2 && words.slice(0, -size).every((word) => particles.has(word))) return 0;
  let start = words.length - size;
  while (start > 0 && particles.has(words[start - 1]!) && (start > 1 || words.length <= 2)) start--;
  return Math.max(start, 0);
}

/** "blasio" of "de Blasio", "assad" of "al-Assad": the surname without particles, by which names are looked up. */
export function surnameCore(name: PersonName): string {
  const { particles } = nameParts();
  const core = name.surname.filter((word) => !particles.has(word));
  return (core.length > 0 ? core : name.surname).join('');
}

/** The name written one way: the key of "same full name". */
export function personKey(name: PersonName): string {
  return [name.regnal ?? '', name.given.join(' '), name.surname.join(' '), name.generation ?? ''].join('|');
}
