import { rows } from '../../lexicon/lists.js';
import { once } from '../../lexicon/once.js';

const others = once(
  (): ReadonlyMap<string, string> =>
    new Map(
      rows('spellings').flatMap(({ british = '', american = '' }) => [
        [british, american],
        [american, british],
      ]),
    ),
);

/** A word in small letters as the other side of the Atlantic spells it, "defence" -> defense; null where both spell it alike. */
export const otherSpelling = (word: string): string | null => others().get(word) ?? null;

/** A name with every such word spelled the other way: "the German defence minister" -> the German defense minister; null where none is in it. */
export function respelled(name: string): string | null {
  const other = name.replace(/\p{L}+/gu, (word) => {
    const spelled = otherSpelling(word.toLowerCase());
    if (spelled === null) return word;
    return /^\p{Lu}/u.test(word) ? spelled.slice(0, 1).toUpperCase() + spelled.slice(1) : spelled;
  });
  return other === name ? null : other;
}
