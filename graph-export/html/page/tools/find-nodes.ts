import type { ModelNode } from '../model/page-model.js';

/** How many finds are listed. */
const MOST_FOUND = 12;

/** Lower case without diacritics: the form in which names are compared. */
const comparable = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** A node that was found, and in what: its name, another name of it, the words of a statement. */
export interface Find {
  readonly node: number;
  readonly field: 'name' | 'alias' | 'words';
}

/** What a search gives: the best finds, and how many there are in all. */
export interface Finds {
  readonly finds: readonly Find[];
  readonly count: number;
}

/**
 * A search over names, aliases and statements; every word typed must begin a word there. Names come before aliases,
 * those before words; then what matters most.
 */
export function nodeSearch(nodes: readonly ModelNode[]): (typed: string) => Finds {
  let texts: readonly (readonly [string, string])[] | null = null;
  return (typed) => {
    texts ??= nodes.map(({ name, aliases }) => [comparable(name), comparable(aliases.join(' | '))] as const);
    const words = comparable(typed).split(/\s+/).filter(Boolean);
    if (words.length === 0) return { finds: [], count: 0 };
    const found: (Find & { rank: number })[] = [];
    for (const [node, [name, aliases]] of texts.entries()) {
      const isWords = nodes[node]!.kind === 'statement';
      if (words.every((word) => startsWord(name, word))) {
        const exact = name === words.join(' ') ? -1 : 0;
        found.push({ node, field: isWords ? 'words' : 'name', rank: isWords ? 2 : exact });
      } else if (aliases !== '' && words.every((word) => startsWord(aliases, word)))
        found.push({ node, field: 'alias', rank: 1 });
    }
    found.sort((a, b) => a.rank - b.rank || a.node - b.node);
    return { finds: found.slice(0, MOST_FOUND), count: found.length };
  };
}

/** Whether a word of the text begins so: "put" starts a word of "vladimir putin". */
function startsWord(text: string, start: string): boolean {
  for (let at = text.indexOf(start); at !== -1; at = text.indexOf(start, at + 1)) {
    if (at === 0 || !/[\p{L}\p{N}]/u.test(text[at - 1]!)) return true;
  }
  return false;
}
