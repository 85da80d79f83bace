import * as z from 'zod';
import { words as listed } from '../../lexicon/lists.js';
import { once } from '../../lexicon/once.js';
import { examples, readLexicon } from '../../lexicon/read-lexicon.js';
import { comparableName, nameWordsOf } from '../../model/comparable-name.js';
import type { GraphView, ViewNode } from '../../model/graph-view.js';
import { wordsOfClass } from '../read/word-classes.js';
import { landWords } from './land-words.js';

const entry = once(() =>
  examples().extend({
    words: z.array(z.string()),
    /** of a pair, each has the other in this role: husband and wife */
    mutual: z.boolean().optional(),
    /** what somebody is to a bearer of the role: of a father, son or daughter */
    inverse: z.array(z.string()).optional(),
  }),
);

/**
 * Persons by a role that articles give them: "the Kremlin spokesman", "White House press secretary", "Putin's envoy",
 * "the Russian president". Every word must stand in the role, in the name of the body or person it belongs to, or in a
 * name that holds the role ("Envoy Steve Witkoff"). Those who have it before those who had it, the most told first.
 */
export function findByRole(view: GraphView, typed: string): ViewNode[] {
  const words = meaningOf(typed);
  const found: { node: ViewNode; now: boolean; fits: number }[] = [];
  for (const key of candidates(view, words)) {
    const node = view.node(key);
    if (node?.type !== 'person') continue;
    const own = rolesOf(view, node).map((role) => new Set(meaningOf(role)));
    const fitting = own.filter((role) => words.every((word) => role.has(word)));
    const held = fitting.filter((role) => !HELD_BEFORE().some((word) => role.has(word) && !words.includes(word)));
    const fits = held.length > 0 ? held.length : fitting.length;
    if (fits > 0) found.push({ node, now: held.length > 0, fits });
  }
  found.sort(
    (a, b) =>
      Number(b.now) - Number(a.now) ||
      b.fits - a.fits ||
      b.node.mentions - a.node.mentions ||
      (a.node.key < b.node.key ? -1 : 1),
  );
  return found.map(({ node }) => node);
}

/** "former", "ex": who had the role once has it no more. */
const HELD_BEFORE = (): readonly string[] => wordsOfClass('held-before');

/** Whether words name a role at all: "the Kremlin spokesman" does. */
export const namesRole = (typed: string): boolean => meaningOf(typed).some((word) => sayings().has(word));

/** The words of a text that mean a role. */
export const roleWordsIn = (text: string): string[] => meaningOf(text).filter((word) => sayings().has(word));

/** The words that say a role: "spokesperson" -> spokesman, spokeswoman, … */
export const sayingsOf = (role: string): readonly string[] => sayings().get(role) ?? [role];

/** Whether the role is one that two have of one another: "husband". */
export const isMutual = (word: string): boolean =>
  readLexicon('question-roles', entry).some(({ words, mutual = false }) => mutual && words.includes(word));

/** What somebody is to those who have a role: of a father, son or daughter. */
export const inverseOf = (role: string): readonly string[] =>
  readLexicon('question-roles', entry).find(({ words }) => words.includes(role))?.inverse ?? [];

/** What role a word means, one or many: "senators" -> senator; null for any other word. */
export function roleOf(word: string): string | null {
  const own = comparableName(word);
  const forms = [
    own,
    own.replace(/men$/, 'man'),
    own.replace(/women$/, 'woman'),
    own.replace(/s$/, ''),
    own.replace(/ies$/, 'y'),
  ];
  return forms.map((form) => roleMeaning().get(form)).find((role) => role !== undefined) ?? null;
}

/** A role is a person's where at least this share of what articles call that person is it. */
const LEAST_SHARE = 0.04;

/** Whether articles give a person a role that all the words name. */
export function hasRole(view: GraphView, key: string, words: string): boolean {
  const node = view.node(key);
  if (node?.type !== 'person') return false;
  const wanted = nameWordsOf(words).map((word) => roleOf(word) ?? meaningOf(word)[0] ?? word);
  const roles = rolesOf(view, node);
  const fits = roles.filter((role) => {
    const own = meaningOf(role);
    return wanted.every((word) => own.includes(word));
  });
  // one article of hundreds that calls somebody so is a slip
  return fits.length > 0 && fits.length >= roles.length * LEAST_SHARE;
}

/** Keys of those who have a role of the kind that the fewest have of those that the words name. */
export const personsInRoles = (view: GraphView, words: readonly string[]): ReadonlySet<string> =>
  candidates(view, words);

function candidates(view: GraphView, words: readonly string[]): ReadonlySet<string> {
  const kinds = words.flatMap((word) => {
    const said = sayings().get(word);
    return said ? [new Set(said.flatMap((each) => [...view.personsInRole(each), ...view.nodesWithWord(each)]))] : [];
  });
  return kinds.sort((a, b) => a.size - b.size)[0] ?? new Set();
}

/** Each role of a person with whom it serves: "spokesperson Kremlin", "special envoy Donald Trump". */
function rolesOf(view: GraphView, { key, name, aliases }: ViewNode): string[] {
  const told = view
    .traits(key)
    .filter(({ kind }) => kind === 'role')
    .map(({ value, of }) => `${value} ${of === null ? '' : (view.node(of)?.name ?? '')}`);
  const own = new Set(nameWordsOf(name));
  // "Press Secretary Karoline Leavitt" holds a role before the name
  const titled = aliases.flatMap((alias) => {
    const words = nameWordsOf(alias).filter((word) => !own.has(word));
    return words.length > 0 ? [words.join(' ')] : [];
  });
  return [...told, ...titled];
}

/** Words by what they mean: "spokesman" is "spokesperson", "Russian" is "russia", "of" and "the" are nothing. */
export function meaningOf(text: string): string[] {
  const means = roleMeaning();
  const lands = landWords();
  const words = nameWordsOf(text).filter((word) => !wordsOfRole().has(word));
  return words.map((word) => means.get(word) ?? lands.get(word) ?? word);
}

/** Words that say nothing of which role it is: "the [new] head [of] the fund". */
const wordsOfRole = (): ReadonlySet<string> => listed('words-around-roles');

/** "spokesman", "spokeswoman" -> "spokesperson": each word to the first of its entry. */
const roleMeaning = once(
  (): ReadonlyMap<string, string> =>
    new Map(
      readLexicon('question-roles', entry).flatMap(({ words }) =>
        words.map((word) => [comparableName(word), comparableName(words[0] ?? '')] as const),
      ),
    ),
);

/** "spokesperson" -> the words that say it. */
const sayings = once((): ReadonlyMap<string, readonly string[]> => {
  const said = new Map<string, string[]>();
  for (const [word, meaning] of roleMeaning()) said.set(meaning, [...(said.get(meaning) ?? []), word]);
  return said;
});
