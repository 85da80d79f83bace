import type { PageNode } from '../page-data.js';

/** How many finds are listed. */
const MOST_FOUND = 12;

/** Lower case without diacritics: the form in which names are compared. */
const comparable = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** A search over names, aliases and quotes; every word typed must begin a word there. The best find comes first. */
export function nodeSearch(nodes: readonly PageNode[]): (typed: string) => number[] {
  const texts = nodes.map(({ name, aliases, quote }) => [name, aliases.join(' '), quote ?? ''].map(comparable));
  return (typed) => {
    const words = comparable(typed).split(/\s+/).filter(Boolean);
    if (words.length === 0) return [];
    const found = nodes.flatMap((_, index) => {
      const field = texts[index]!.findIndex((text) => words.every((word) => startsWord(text, word)));
      return field === -1 ? [] : [{ index, field }];
    });
    const order = (index: number) => nodes[index]!.mentions;
    found.sort((a, b) => a.field - b.field || order(b.index) - order(a.index) || a.index - b.index);
    return found.slice(0, MOST_FOUND).map(({ index }) => index);
  };
}

/** Whether a word of the text begins so: "put" starts a word of "vladimir putin". */
function startsWord(text: string, start: string): boolean {
  for (let at = text.indexOf(start); at !== -1; at = text.indexOf(start, at + 1)) {
    if (at === 0 || !/[\p{L}\p{N}]/u.test(text[at - 1]!)) return true;
  }
  return false;
}
