/** Gives a word's place in a list, counted from 1, or 0 when it is not there. */
export type WordIndex = (word: string) => number;

/**
 * Looks words up in a list. Model files have their lists sorted, and then a binary search needs no table beside the list: words are
 * looked up once a form, and building tables would be most of the time that loading takes. Other lists get a table.
 */
export function wordIndex(words: readonly string[]): WordIndex {
  return isSorted(words) ? sortedIndex(words) : mappedIndex(words);
}

function isSorted(words: readonly string[]): boolean {
  for (let at = 1; at < words.length; at++) if (!(words[at - 1]! < words[at]!)) return false;
  return true;
}

function sortedIndex(words: readonly string[]): WordIndex {
  return (word) => {
    let [low, high] = [0, words.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (words[middle]! < word) low = middle + 1;
      else high = middle;
    }
    return words[low] === word ? low + 1 : 0;
  };
}

function mappedIndex(words: readonly string[]): WordIndex {
  const places = new Map<string, number>();
  for (let at = 0; at < words.length; at++) places.set(words[at]!, at + 1);
  return (word) => places.get(word) ?? 0;
}
