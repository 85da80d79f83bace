import { landOf } from '../lexicon/lands.js';
import { type Role, roleOf } from '../lexicon/roles.js';
import { type Gender, nameParts } from '../names/name-parts.js';
import { nameWords } from '../names/normalise-name.js';
import type { PersonTraits } from '../types.js';
import { possessor, textAfter, words, wordsBefore } from './words-beside.js';

/** Most words of a role: "leader of the opposition" is none, "chief of staff" is. */
const LONGEST_ROLE = 4;
/** Words of an apposition that are read for a role. */
const LONGEST_APPOSITION = 8;
/** Words that end the head of an apposition: "a lawyer | for Senator Lund". */
const HEAD_ENDS = new Set([
  'of',
  'for',
  'at',
  'in',
  'from',
  'with',
  'who',
  'and',
  'to',
  'on',
  'by',
  'whose',
  'that',
  'as',
  'said',
  'since',
  'until',
  'during',
  'before',
  'after',
]);

/** What is being gathered over all mentions of a person. */
interface Gathered {
  genders: Gender[];
  roles: Map<string, Role>;
  nation: string | null;
  state: string | null;
  age: number | null;
}

/** Reads titles before and appositions after every given mention: "[Senator] Ada Lund", "Bo Marsh[, 34, a plumber from Orlin]". */
export function readPersonTraits(
  text: string,
  mentions: readonly (readonly [number, number])[],
  forms: readonly string[],
): PersonTraits {
  const found: Gathered = { genders: [], roles: new Map(), nation: null, state: null, age: null };
  for (const form of forms) readTitles(titlesIn(words(form)), found);
  for (const [start, end] of mentions) {
    const right = textAfter(text, end);
    readTitles(wordsBefore(text, start), found);
    // "Russia's president, [Ada Vale], said": the title stands before the comma, and the name ends with one
    const comma = /,\s*$/.exec(text.slice(Math.max(0, start - 2), start));
    if (comma && right.startsWith(',')) readTitles(wordsBefore(text, start - comma[0].length), found);
    readAfter(right, found);
  }
  const roles = [...found.roles.values()];
  return {
    gender: found.genders[0] ?? null,
    fields: [...new Set(roles.map(({ field }) => field))].sort(),
    roles: roles.map(({ name }) => name).sort(),
    nation: found.nation,
    state: found.state,
    age: found.age,
  };
}

/** "President Ada Lund" -> President: the words of a form up to the last title; none where it has no title. */
function titlesIn(form: readonly string[]): readonly string[] {
  const { honorifics } = nameParts();
  for (let end = form.length - 1; end > 0; end--)
    if (longestRole(form, end) || honorifics.has(plain(form[end - 1]!))) return form.slice(0, end);
  return [];
}

/** From the name leftwards, as long as the words are titles, lands and small words that go with them. */
function readTitles(before: readonly string[], found: Gathered): void {
  const { honorifics } = nameParts();
  let at = before.length;
  let titled = false;
  while (at > 0) {
    const role = longestRole(before, at);
    if (role) {
      found.roles.set(role.role.name, role.role);
      readGender(before.slice(at - role.length, at), found);
      at -= role.length;
      titled = true;
      continue;
    }
    const word = before[at - 1]!;
    const age = /^(\d{1,3})-year-old$/.exec(word);
    const land = landOf(before.slice(Math.max(0, at - 2), at).join(' ')) ?? landOf(possessor(word) ?? word);
    if (age) found.age ??= Number(age[1]);
    else if (land && titled) readLand(land, found);
    else if (honorifics.has(plain(word))) readGender([word], found);
    else if (!land || possessor(word)) return;
    at--;
    titled = true;
  }
}

/** The longest role that ends before this word. */
function longestRole(sequence: readonly string[], end: number): { role: Role; length: number } | null {
  for (let length = Math.min(LONGEST_ROLE, end); length > 0; length--) {
    const role = roleOf(
      sequence
        .slice(end - length, end)
        .map(plain)
        .join(' '),
    );
    if (role) return { role, length };
  }
  return null;
}

const plain = (word: string): string => nameWords(word).join(' ');

function readGender(titles: readonly string[], found: Gathered): void {
  for (const title of titles) {
    const gender = nameParts().honorifics.get(plain(title));
    if (gender) found.genders.push(gender);
  }
}

function readLand(land: string, found: Gathered): void {
  if (land.includes('/')) found.state ??= land;
  else found.nation ??= land;
}

/** " (R-Mich.)", ", D-Ohio," */
const PARTY_TAG = /^\s*[(,]\s*(?:[DRI]|Rep|Dem)\.?\s*[-–,]\s*(\p{Lu}[\p{L}. ]*?)\s*[),]/u;
const AGE = /^\s*(?:,\s*(?:aged?\s+)?|\(\s*)(\d{1,3})\s*[,).]/;
const OF_LAND = /^,?\s+of\s+(?:the\s+)?(\p{Lu}[\p{L}.]*(?:\s\p{Lu}[\p{L}.]*)?)/u;
/** ", a plumber …", " (a plumber …", " is the goalkeeper …" */
const APPOSITION =
  /^\s*(?:,\s*(?:\d{1,3},\s*)?|\(|(?:is|was|became|,\s*who\s+(?:is|was))\s+)(?:now\s+)?(?:(?:an?|the|its|his|her|their|then|former)\s+)*/u;

function readAfter(right: string, found: Gathered): void {
  const tag = PARTY_TAG.exec(right);
  if (tag) found.state ??= stateOf(tag[1]!);
  const age = AGE.exec(right);
  if (age) found.age ??= Number(age[1]);
  const of = OF_LAND.exec(right);
  if (of) readFirstLand(of[1]!, found);
  const apposition = APPOSITION.exec(right);
  if (apposition) readApposition(right.slice(apposition[0].length), found);
}

const stateOf = (raw: string): string | null => {
  const land = landOf(raw) ?? landOf(`${raw}.`);
  return land?.includes('/') ? land : null;
};

function readFirstLand(raw: string, found: Gathered): void {
  const land = landOf(raw) ?? landOf(raw.split(/\s/)[0]!);
  if (land) readLand(land, found);
}

/** "[Iranian foreign minister], said", "[goalkeeper] of Orlin United", "[senator's lawyer]": the head's last words count, no owner's. */
function readApposition(phrase: string, found: Gathered): void {
  const stop = /[,.;()–—]/.exec(phrase.replace(/\b(\p{L})\./gu, '$1 '));
  const all = words(stop ? phrase.slice(0, stop.index) : phrase).slice(0, LONGEST_APPOSITION);
  const cut = all.findIndex((word) => HEAD_ENDS.has(word.toLowerCase()));
  const head = cut < 0 ? all : all.slice(0, cut);
  const owner = head.findLastIndex((word) => possessor(word) !== null);
  const own = head.slice(owner + 1);
  const role = longestRole(own, own.length)?.role;
  if (!role) return;
  found.roles.set(role.name, role);
  for (const word of head) {
    const land = landOf(possessor(word) ?? word);
    if (land) readLand(land, found);
  }
  if (cut >= 0 && all[cut] === 'of')
    readFirstLand(
      all
        .slice(cut + 1)
        .filter((w) => w !== 'the')
        .slice(0, 2)
        .join(' '),
      found,
    );
}
