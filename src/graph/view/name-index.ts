import { comparableName } from '../../model/comparable-name.js';
import { firstWhere } from '../../model/first-where.js';
import type { ViewNode } from '../../model/graph-view.js';

/** Node keys by comparable name and by each word of it; statements are found by their text instead. */
export class NameIndex {
  private readonly names = new Map<string, string[]>();
  private readonly words = new Map<string, string[]>();
  private sorted: string[] | null = null;

  constructor(nodes: Iterable<Pick<ViewNode, 'key' | 'name' | 'aliases' | 'kind'>>) {
    for (const { key, name, aliases, kind } of nodes) {
      if (kind === 'statement') continue;
      const words = new Set<string>();
      for (const form of new Set([name, ...aliases].map(comparableName))) {
        if (form === '') continue;
        add(this.names, form, key);
        for (const word of form.split(' ')) words.add(word);
      }
      for (const word of words) add(this.words, word, key);
    }
  }

  named(name: string): readonly string[] {
    return this.names.get(comparableName(name)) ?? [];
  }

  withWord(word: string): readonly string[] {
    return this.words.get(comparableName(word)) ?? [];
  }

  *wordsFrom(prefix: string): Iterable<string> {
    this.sorted ??= [...this.words.keys()].sort();
    const { sorted } = this;
    const first = firstWhere(sorted.length, (at) => sorted[at]! >= prefix);
    for (let at = first; sorted[at]?.startsWith(prefix); at++) yield sorted[at] ?? '';
  }
}

function add(map: Map<string, string[]>, name: string, key: string): void {
  const known = map.get(name);
  if (!known) map.set(name, [key]);
  else if (known.at(-1) !== key) known.push(key);
}
