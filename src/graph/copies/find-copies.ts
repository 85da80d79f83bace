import { JoinForest } from '../identity/join-forest.js';
import type { Copy } from '../types.js';
import { findCandidates } from './find-candidates.js';
import type { Copies, CopyCandidate } from './types.js';

/** Texts of about one length are copies when this part of the shorter one stands in the other. */
const SAME_STORY = 0.5;
/** A story within a longer page, or cut at its end, must be there nearly whole. */
const WITHIN = 0.7;
/** How much longer a text is that holds another as a part. */
const LONGER = 1.5;
/** Fewer common shingles than these are a shared quotation, no copy. */
const FEWEST_COMMON = 14;

/** Two articles by place, and what they share. */
export interface Pair {
  readonly one: number;
  readonly other: number;
  /** the part of the shorter that stands in the longer */
  readonly shared: number;
  /** whether one is much longer than the other */
  readonly within: boolean;
}

/** Finds copies and near-copies, also within longer pages; a function of the set of articles. */
export function findCopies(articles: readonly CopyCandidate[]): Copies {
  const sorted = [...articles].sort((a, b) => (a.id < b.id ? -1 : 1));
  const pairs = findCandidates(sorted).flatMap(([one, other]): Pair[] => {
    const found = compareTexts(sorted[one]!.shingles, sorted[other]!.shingles);
    return found ? [{ one, other, ...found }] : [];
  });
  return tellStories(sorted, pairs);
}

/** What copies what, among articles sorted by id of which these pairs hold one another's text; whoever is in no chain of pairs is a story of its own. */
export function tellStories(sorted: readonly CopyCandidate[], pairs: readonly Pair[]): Copies {
  const forest = new JoinForest(sorted.length);
  for (const { one, other, within } of pairs) if (!within) forest.join(one, other, '', '');
  const best = chooseOriginals(sorted, forest);
  const set: StorySet = { articles: sorted, pairs, originalOf: (at) => best.get(forest.rootOf(at))! };
  const held = storiesWithin(set);
  const stories = sorted.map((_, at) =>
    (held.get(at) ?? held.get(set.originalOf(at)) ?? [set.originalOf(at)]).map((one) => sorted[one]!.id).sort(),
  );
  return {
    copies: [...nearCopies(set), ...partsOfPages(set, held)].sort((a, b) => (a.article < b.article ? -1 : 1)),
    stories: new Map(sorted.map(({ id }, at) => [id, stories[at]!] as const)),
  };
}

interface StorySet {
  readonly articles: readonly CopyCandidate[];
  readonly pairs: readonly Pair[];
  /** the original of the story that an article is a near-copy of; itself where it is one */
  readonly originalOf: (at: number) => number;
}

/** How much of one text stands in the other, where it is a copy; null where it is none. */
export function compareTexts(a: Uint32Array, b: Uint32Array): { shared: number; within: boolean } | null {
  const common = countCommon(a, b);
  const [short, long] = [Math.min(a.length, b.length), Math.max(a.length, b.length)];
  const within = long > short * LONGER;
  const shared = common / short;
  return common >= FEWEST_COMMON && shared >= (within ? WITHIN : SAME_STORY) ? { shared, within } : null;
}

/** How many hashes two sorted lists share. */
function countCommon(a: Uint32Array, b: Uint32Array): number {
  let [i, j, common] = [0, 0, 0];
  while (i < a.length && j < b.length) {
    const [x, y] = [a[i]!, b[j]!];
    if (x === y) common++;
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return common;
}

/** The original of each story: the earliest date, then the longest text, then the smaller id. */
function chooseOriginals(articles: readonly CopyCandidate[], forest: JoinForest): Map<number, number> {
  const best = new Map<number, number>();
  for (const at of articles.keys()) {
    const root = forest.rootOf(at);
    const known = best.get(root);
    if (known === undefined || comesFirst(articles[at]!, articles[known]!)) best.set(root, at);
  }
  return best;
}

function comesFirst(one: CopyCandidate, other: CopyCandidate): boolean {
  const [a, b] = [one.date ?? '9999', other.date ?? '9999'];
  if (a !== b) return a < b;
  if (one.shingles.length !== other.shingles.length) return one.shingles.length > other.shingles.length;
  return one.id < other.id;
}

function whyOriginal(original: CopyCandidate, copy: CopyCandidate): string {
  if (original.date !== null && (copy.date === null || original.date < copy.date))
    return `the original has the earlier date (${original.date})`;
  if (original.shingles.length > copy.shingles.length) return 'the original has the longer text';
  return 'the texts are alike in date and length; the smaller id counts';
}

/**
 * Texts that hold, or are part of, another story: the originals they depend on. The shorter is the story within the page,
 * unless the longer is earlier: then the shorter was cut from it.
 */
function storiesWithin({ articles, pairs, originalOf }: StorySet): Map<number, number[]> {
  const held = new Map<number, Set<number>>();
  for (const { one, other, within } of pairs) {
    if (!within || originalOf(one) === originalOf(other)) continue;
    const [short, long] =
      articles[one]!.shingles.length < articles[other]!.shingles.length ? [one, other] : [other, one];
    const [a, b] = [articles[short]!.date, articles[long]!.date];
    const [story, page] = a !== null && b !== null && b < a ? [long, short] : [short, long];
    const dependent = originalOf(page);
    held.set(dependent, (held.get(dependent) ?? new Set()).add(originalOf(story)));
  }
  const ends = new Map<number, number[]>();
  for (const page of held.keys())
    ends.set(
      page,
      [...endsOf(page, held, new Set())].sort((a, b) => a - b),
    );
  return ends;
}

/** A page in a page: the stories at the end of the chain. */
function endsOf(page: number, held: ReadonlyMap<number, ReadonlySet<number>>, seen: Set<number>): Set<number> {
  seen.add(page);
  const further = [...(held.get(page) ?? [])].filter((story) => !seen.has(story)).sort((a, b) => a - b);
  return further.length === 0 ? new Set([page]) : new Set(further.flatMap((story) => [...endsOf(story, held, seen)]));
}

function nearCopies({ articles, pairs, originalOf }: StorySet): Copy[] {
  const shared = closest(pairs.filter(({ within }) => !within));
  return articles.flatMap((article, at) => {
    const original = originalOf(at);
    if (original === at) return [];
    const source = articles[original]!;
    return [
      { article: article.id, original: source.id, shared: shared.get(at)!, reason: whyOriginal(source, article) },
    ];
  });
}

/** The largest part shared with any other article. */
function closest(pairs: readonly Pair[]): Map<number, number> {
  const found = new Map<number, number>();
  for (const { one, other, shared } of pairs)
    for (const at of [one, other]) found.set(at, Math.max(found.get(at) ?? 0, shared));
  return found;
}

function partsOfPages({ articles, pairs, originalOf }: StorySet, held: ReadonlyMap<number, readonly number[]>): Copy[] {
  const shared = closest(pairs.filter(({ within }) => within));
  return [...held].flatMap(([page, stories]) => {
    const original = [...stories].sort(
      (a, b) => articles[b]!.shingles.length - articles[a]!.shingles.length || a - b,
    )[0]!;
    if (originalOf(page) !== page || original === page) return [];
    const [copy, source] = [articles[page]!, articles[original]!];
    const cut = copy.shingles.length < source.shingles.length;
    const whole =
      stories.length === 1
        ? 'the original stands whole within the longer page'
        : `the original is the longest of ${stories.length} stories within the page`;
    return [
      {
        article: copy.id,
        original: source.id,
        shared: shared.get(page) ?? 1,
        reason: cut ? 'the text was cut from the earlier, longer original' : whole,
      },
    ];
  });
}
