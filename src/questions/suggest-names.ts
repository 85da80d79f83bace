import { comparableName, nameWordsOf } from '../model/comparable-name.js';
import type { GraphView, ViewNode } from '../model/graph-view.js';

/** So many words that begin as typed are looked at. */
const MOST_WORDS = 400;

/** Names that go on from what was typed, as somebody types: "vla pu" -> Vladimir Putin. Most told first. */
export function suggestNames(view: GraphView, typed: string, limit: number): ViewNode[] {
  const words = nameWordsOf(typed);
  const last = words.at(-1);
  if (last === undefined) return [];
  const keys = new Set<string>();
  let seen = 0;
  for (const word of view.wordsFrom(last)) {
    if (++seen > MOST_WORDS) break;
    for (const key of view.nodesWithWord(word)) keys.add(key);
  }
  const fits = (name: string): boolean => {
    const own = comparableName(name).split(' ');
    return words.every((word) => own.some((part) => part.startsWith(word)));
  };
  return [...keys]
    .flatMap((key) => view.node(key) ?? [])
    .filter(({ name, aliases }) => fits(name) || aliases.some(fits))
    .sort(
      (a, b) =>
        Number(a.type === 'event') - Number(b.type === 'event') || b.mentions - a.mentions || (a.key < b.key ? -1 : 1),
    )
    .slice(0, limit);
}
