import { annotateSentences } from '../../../src/language/annotate-tokens.js';
import { isWord } from '../../../src/language/conllu/index.js';
import type { Network } from '../../../src/language/network/network.js';
import type { Annotation } from '../../../src/language/types.js';
import { gumNames } from './gum-names.js';
import { Count } from './scores.js';
import type { TreebankDocument } from './treebanks.js';

/** Genres of GUM that are like news. */
const NEWS_LIKE = new Set(['news', 'interview', 'speech', 'bio']);

/** Names of GUM's news-like documents, by the reduction of gum-names.ts, on gold tokens. */
export function gumNameCounts(network: Network, documents: readonly TreebankDocument[]): Map<string, Count> {
  const pairs = documents
    .filter(({ genre }) => NEWS_LIKE.has(genre))
    .map(({ sentences }): [Set<string>, Set<string>] => {
      const gold = new Set<string>();
      let token = 0;
      for (const { rows } of sentences) {
        const words = rows.filter(isWord);
        for (const { first, last, kind } of gumNames(words)) gold.add(`${token + first} ${token + last} ${kind}`);
        token += words.length;
      }
      return [gold, spansOf(annotateSentences(network, sentences))];
    });
  return nameCounts(pairs);
}

/** Names as "first last kind". */
export function spansOf(annotation: Annotation): Set<string> {
  const spans = new Set<string>();
  for (let token = 0; token < annotation.size; token++) {
    const name = annotation.name(token);
    if (!name.startsWith('B-')) continue;
    let last = token;
    while (last + 1 < annotation.size && annotation.name(last + 1) === `I-${name.slice(2)}`) last++;
    spans.add(`${token} ${last} ${name.slice(2)}`);
  }
  return spans;
}

/** Counts of all names and of each kind: same words, same kind. */
export function nameCounts(pairs: readonly (readonly [gold: Set<string>, found: Set<string>])[]): Map<string, Count> {
  const counts = new Map<string, Count>();
  const add = (span: string, part: 'right' | 'given' | 'wanted') => {
    for (const kind of ['all', span.split(' ')[2]!]) {
      const count = counts.get(kind) ?? counts.set(kind, new Count()).get(kind)!;
      count[part]++;
    }
  };
  for (const [gold, found] of pairs) {
    for (const span of gold) add(span, 'wanted');
    for (const span of found) {
      add(span, 'given');
      if (gold.has(span)) add(span, 'right');
    }
  }
  return counts;
}
