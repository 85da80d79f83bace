import { COMPARED, ENOUGH_COMMON } from '../copies/find-candidates.js';
import { compareTexts, type Pair, tellStories } from '../copies/find-copies.js';
import { inOrderOf } from './entity-name.js';
import { defineStep } from './types.js';

/** Of one shingle: each article that has it, paired with the first ones that have it. */
export const postingsStep = defineStep<readonly [shingle: number, articles: readonly string[]]>(
  'postings',
  '[shingle, [article, …]] -> [one, other] to be counted',
  function* (postings) {
    for (const [, articles] of postings) {
      const sorted = [...articles].sort();
      for (const [at, other] of sorted.entries())
        for (const one of sorted.slice(0, Math.min(at, COMPARED))) yield [one, other];
    }
  },
);

type Shingled = readonly [id: string, shingles: string];

/** Two articles that share looked-up shingles: how much of one stands in the other. */
export const compareStep = defineStep<{ one: Shingled; other: Shingled; common: number }>(
  'compare',
  '{ one: [id, shingles], other, common } -> { one, other, shared, within } where one copies the other',
  (pairs) =>
    pairs.flatMap(({ one, other, common }) => {
      const found = common < ENOUGH_COMMON ? null : compareTexts(shinglesIn(one[1]), shinglesIn(other[1]));
      return found ? [{ one: one[0], other: other[0], ...found }] : [];
    }),
);

function shinglesIn(base64: string): Uint32Array {
  const bytes = Buffer.from(base64, 'base64');
  return new Uint32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
}

/** An article of a chain of copies, or a pair of them. */
type ChainItem =
  | { readonly id: string; readonly date: string | null; readonly shingles: number }
  | { readonly one: string; readonly other: string; readonly shared: number; readonly within: boolean };

/** A chain of articles that hold one another's text: which are copies, and of which stories. */
export const storiesStep = defineStep<ChainItem>(
  'stories',
  '{ id, date, shingles } of each and { one, other, shared, within } of each pair -> { id, stories, original }',
  (items) => {
    const articles = items
      .flatMap((item) => ('id' in item ? [{ ...item, shingles: new Uint32Array(item.shingles) }] : []))
      .sort(inOrderOf(({ id }) => id));
    const places = new Map(articles.map(({ id }, at) => [id, at] as const));
    const pairs = items.flatMap((item): Pair[] => {
      if ('id' in item) return [];
      const [a, b] = [places.get(item.one)!, places.get(item.other)!];
      return [{ one: Math.min(a, b), other: Math.max(a, b), shared: item.shared, within: item.within }];
    });
    pairs.sort((a, b) => a.one - b.one || a.other - b.other);
    const { stories, copies } = tellStories(articles, pairs);
    const originals = new Map(copies.map(({ article, original }) => [article, original] as const));
    return articles.map(({ id }) => ({ id, stories: stories.get(id)!, original: originals.get(id) ?? null }));
  },
);
