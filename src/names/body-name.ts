import * as z from 'zod';
import { BEFORE_LANDS, BETWEEN_HALVES } from '../lexicon/closed-classes.js';
import { rows } from '../lexicon/lists.js';
import { once } from '../lexicon/once.js';
import { examples, readLexicon } from '../lexicon/read-lexicon.js';
import { landOf, readLands } from './lands.js';
import { nameParts } from './name-parts.js';
import { nameWords } from './normalise-name.js';

/** A body's name taken apart. */
export interface BodyName {
  /** its words, normalised, without article, legal form and, in a shared name, land: "foreign ministry" */
  readonly core: string;
  /** the land that a shared name tells: "Iranian Foreign Ministry" -> iran */
  readonly land: string | null;
  /** whether bodies of many lands bear this name (none of its words is its own) */
  readonly shared: boolean;
  /** whether towns and counties have such bodies: "City Council" */
  readonly local: boolean;
}

const alias = once(() => examples().extend({ name: z.string(), also: z.array(z.string()) }));

interface SharedWords {
  readonly shared: ReadonlySet<string>;
  /** entries of several words, which are shared as a whole: "central bank" */
  readonly phrases: readonly string[];
  readonly local: ReadonlySet<string>;
}

const known = new Map<string, BodyName>();

/** Words that many bodies' names share. */
const sharedWords = once((): SharedWords => {
  const lines = rows('shared-body-words').map(({ word, reach }) => ({ list: nameWords(word), reach }));
  const local = new Set(lines.filter(({ reach }) => reach === 'local').flatMap(({ list }) => list));
  const general = lines.filter(({ reach }) => reach !== 'local').map(({ list }) => list.join(' '));
  return {
    shared: new Set([...general.filter((line) => !line.includes(' ')), ...local]),
    phrases: general.filter((line) => line.includes(' ')),
    local,
  };
});

/** core -> the core of its main name */
const mainNames = once((): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  for (const { name, fuller } of rows('organisations'))
    if (fuller) found.set(plainName(name).core, plainName(fuller).core);
  for (const { name, also } of readLexicon('body-aliases', alias))
    for (const other of also) found.set(plainName(other).core, plainName(name).core);
  for (const [from, to] of found) if (from === to) found.delete(from);
  return found;
});

/**
 * "U.S. Department of Justice" -> justice department, united-states · "The Harl Foods Inc." -> harl foods ·
 * "GOP" -> republican party · "Ohio Supreme Court" -> supreme court, united-states/ohio.
 */
export function bodyNameOf(name: string): BodyName {
  const before = known.get(name);
  if (before) return before;
  const plain = plainName(name);
  const main = mainNames().get(plain.core) ?? plain.core;
  const { shared, local } = sharing(main);
  // every field by name: objects spread into another have each a shape of its own, and there can be some ten thousand
  const body = { core: main, land: plain.land, shared, local };
  known.set(name, body);
  return body;
}

/** Without a look at other names. */
function plainName(name: string): { core: string; land: string | null } {
  const { articles, shortWords, legalForms } = nameParts();
  // "U.S." as one word, so that it is told from "us"
  let list = nameWords(name).map((word) => shortWords.get(word) ?? word);
  while (list.length > 1 && articles.has(list[0]!)) list.shift();
  while (list.length > 1 && legalForms.has(list.at(-1)!)) list.pop();
  const { rest, land } = splitLand(list);
  if (land && isShared(rest)) list = rest;
  list = swapHead(list);
  return { core: list.join(' '), land: land && isShared(rest) ? land : null };
}

/** iranian, foreign, ministry -> foreign ministry + iran; supreme, court, of, south, korea -> supreme court + south-korea */
function splitLand(list: readonly string[]): { rest: string[]; land: string | null } {
  const { longest } = readLands();
  for (let size = Math.min(longest, list.length - 1); size > 0; size--) {
    const first = landOf(capitalised(list.slice(0, size)));
    if (first) return { rest: list.slice(size), land: first };
    const last = landOf(capitalised(list.slice(-size)));
    const before = list.slice(0, -size);
    if (last && before.at(-1) === 'the') before.pop();
    if (last && before.length > 1 && BEFORE_LANDS.has(before.at(-1)!)) return { rest: before.slice(0, -1), land: last };
  }
  return { rest: [...list], land: null };
}

/** Lands are told by their capitals; a normalised word has lost them. */
const capitalised = (list: readonly string[]): string =>
  list.map((word) => word[0]!.toUpperCase() + word.slice(1)).join(' ');

function swapHead(list: readonly string[]): string[] {
  if (list.length < 3 || !nameParts().swappedHeads.has(list[0]!) || !BETWEEN_HALVES.has(list[1]!)) return [...list];
  const rest = list[2] === 'the' ? list.slice(3) : list.slice(2);
  return [...rest, list[0]!];
}

function isShared(list: readonly string[]): boolean {
  const { shared, phrases } = sharedWords();
  if (list.every((word) => shared.has(word))) return list.length > 0;
  const phrase = phrases.find((one) => ` ${list.join(' ')} `.includes(` ${one} `));
  return (
    phrase !== undefined &&
    ` ${list.join(' ')} `
      .replace(` ${phrase} `, ' ')
      .trim()
      .split(' ')
      .every((word) => word === '' || shared.has(word))
  );
}

function sharing(core: string): { shared: boolean; local: boolean } {
  const list = core.split(' ');
  return { shared: isShared(list), local: list.some((word) => sharedWords().local.has(word)) };
}
