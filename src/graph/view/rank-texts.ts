import type { TextHit } from '../../model/graph-view.js';

/** How much a further telling of a word in one text counts, how much its length, and what a word that stands there is worth at least (BM25+; Lv and Zhai 2011). */
const [FURTHER, LENGTH, FLOOR] = [1.2, 0.7, 0.5];
/** Words of a usual text: what lengths are measured by. */
const USUAL_LENGTH = 16;
/** A word that stands oftener in one text counts no more. */
export const MOST_TIMES = 255;

/** A text in which a word stands, and how often. */
export interface Posting<Text> {
  readonly text: Text;
  readonly times: number;
}

/** What a text is, and its words. */
export interface Described extends Pick<TextHit, 'node' | 'article'> {
  readonly words: string;
}

/**
 * Texts that hold any of the words: those that hold most of them first, then the best, ties by what they are. Tables and
 * whole graphs rank by this alone, so that an answer is the same from both.
 * @param texts how many texts there are
 * @param postings for each different word, the texts that hold it
 * @param least the share of the words that a text must hold
 */
export function rankTexts<Text>(
  texts: number,
  postings: readonly (readonly Posting<Text>[])[],
  describe: (text: Text) => Described,
  least = 0,
): TextHit[] {
  const scores = new Map<Text, { score: number; terms: number }>();
  for (const found of postings) {
    const rarity = Math.log(1 + (texts - found.length + 0.5) / (found.length + 0.5));
    for (const { text, times } of found) {
      const known = scores.get(text);
      if (!known) scores.set(text, { score: rarity * times, terms: 1 });
      else {
        known.score += rarity * times;
        known.terms += 1;
      }
    }
  }
  // what a text is must be looked up: not of those that hold too little
  return [...scores]
    .filter(([, { terms }]) => terms >= least * postings.length)
    .map(([text, { score, terms }]) => hitOf(describe(text), score, terms / postings.length))
    .sort((a, b) => b.share - a.share || b.score - a.score || (idOf(a) < idOf(b) ? -1 : 1));
}

const idOf = ({ node, article }: TextHit): string => (node === null ? `a${article}` : `n${node}`);

function hitOf({ node, article, words }: Described, raw: number, share: number): TextHit {
  const length = words.split(' ').length;
  const score = FLOOR + (raw * (FURTHER + 1)) / (1 + FURTHER * (1 - LENGTH + (LENGTH * length) / USUAL_LENGTH));
  return { node, article, share, score };
}
