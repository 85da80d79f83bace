import { createHash } from 'node:crypto';

/** Digits of a place in an article: names of entities then stand in the order of the set. */
const DIGITS = 6;

/** The name of an entity of the set: "1f0c2a9b…/000012". Names stand in the order of articles and of entities within them. */
export const entityName = (article: string, place: number): string =>
  `${article}/${String(place).padStart(DIGITS, '0')}`;

/** 96 bits of a text, as a word: two texts of one set never share them. */
export const shortHash = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, 16);

/** Compares strings as JavaScript orders them, which is the order of the set. */
export const inOrderOf =
  <Item>(keyOf: (item: Item) => string) =>
  (one: Item, other: Item): number => {
    const [a, b] = [keyOf(one), keyOf(other)];
    return a < b ? -1 : a > b ? 1 : 0;
  };
