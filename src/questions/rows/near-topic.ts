import { foldedLetters, holdsEach } from '../../graph/view/folded-letters.js';
import type { GraphView } from '../../model/graph-view.js';
import { type Weighed, weightIn, weighWords } from '../near-passages.js';
import { contentOf } from '../read/content-of.js';
import type { AnswerEvidence, AnswerRow } from '../types.js';
import { withTellings } from './filter.js';

/** A word of a topic counts so much by where it stands: near the telling or in its article's title, or elsewhere in its article. */
const [BESIDE, IN_ARTICLE] = [0.7, 0.3];
/** Letters before and behind a telling that are near it. */
const AROUND = 350;
/** A telling that has this share of a topic is on it; more where the topic names nobody and no place: words of any article stand together by chance. */
const [LEAST, LEAST_NAMELESS] = [0.5, 0.65];

/** A sentence, and where it stands. */
type Telling = Pick<AnswerEvidence, 'article' | 'span' | 'quote'>;

/**
 * How near a telling stands to a topic, 0 to 1: each of the topic's words counts by how rare it is, whole where the sentence holds
 * it, less where it stands near it or in the title, least elsewhere in the article. 0 for what is not on it: what the topic names
 * ("the Orvik flood") must stand near.
 */
export function nearnessTo(view: GraphView, words: string): (telling: Telling) => number {
  const { weighed, named, total, least } = topicWords(view, words);
  const folded = new Map<string, string>();
  const textOf = (id: string): string => {
    const known = folded.get(id) ?? foldedLetters(view.text(id) ?? '');
    folded.set(id, known);
    return known;
  };
  return ({ article, span: [start, end], quote }) => {
    if (weightIn(article, weighed) < least * total) return 0;
    const text = textOf(article);
    const places: readonly (readonly [text: string, share: number])[] = [
      [foldedLetters(quote), 1],
      [text.slice(Math.max(0, start - AROUND), end + AROUND), BESIDE],
      [foldedLetters(view.article(article)?.title ?? ''), BESIDE],
      [text, IN_ARTICLE],
    ];
    const share = (one: Weighed): number => places.find(([place]) => holdsWord(place, one))?.[1] ?? 0;
    if (named.some((one) => share(one) < BESIDE)) return 0;
    const near = weighed.reduce((sum, one) => sum + one.weight * share(one), 0) / total;
    return near < least ? 0 : near;
  };
}

/** Ids of the articles that may be on a topic, by the words they hold; null where nobody knows. */
export function articlesNear(view: GraphView, words: string): ReadonlySet<string> | null {
  const { weighed, named, total, least } = topicWords(view, words);
  if (weighed.some(({ held }) => held === null)) return null;
  const ids = new Set(weighed.flatMap(({ held }) => [...(held ?? [])]));
  return new Set(
    [...ids].filter((id) => weightIn(id, weighed) >= least * total && named.every(({ held }) => held?.has(id) ?? true)),
  );
}

interface TopicWords {
  readonly weighed: readonly Weighed[];
  /** those of them that are names */
  readonly named: readonly Weighed[];
  readonly total: number;
  /** the share of them that a telling must have */
  readonly least: number;
}

function topicWords(view: GraphView, words: string): TopicWords {
  const content = contentOf(words, []);
  const weighed = weighWords(view, content === '' ? words : content);
  const named = weighWords(view, content.split(' ').filter(isCapitalised).join(' '));
  const total = weighed.reduce((sum, { weight }) => sum + weight, 0);
  return { weighed, named, total, least: named.length > 0 ? LEAST : LEAST_NAMELESS };
}

const isCapitalised = (word: string): boolean => /^\p{Lu}/u.test(word);

const holdsWord = (folded: string, { beginnings }: Weighed): boolean =>
  beginnings.some((one) => holdsEach(folded, [one]));

/** Rows with the tellings that stand in articles on a topic, the nearest to it first; none of the others. */
export const rowsNear = (view: GraphView, rows: readonly AnswerRow[], words: string): AnswerRow[] =>
  rowsBy(rows, nearnessTo(view, words));

/** Rows with the tellings that hold so much of some words, each by how rare it is, or are of what is called so; those that hold most first. */
export function rowsHolding(view: GraphView, rows: readonly AnswerRow[], words: string, least: number): AnswerRow[] {
  const { weighed, total } = topicWords(view, words);
  return rowsBy(rows, ({ quote }, { target }) => {
    const text = foldedLetters(`${target.name} ${quote}`);
    const held = weighed.reduce((sum, one) => sum + (holdsWord(text, one) ? one.weight : 0), 0);
    return held >= least * total ? held : 0;
  });
}

/** Rows with those of their tellings that a score lets in, the best first. */
function rowsBy(rows: readonly AnswerRow[], score: (telling: AnswerEvidence, row: AnswerRow) => number): AnswerRow[] {
  return rows
    .flatMap((row) => {
      const told = row.evidence
        .map((telling) => ({ telling, score: score(telling, row) }))
        .filter((one) => one.score > 0)
        .sort((a, b) => b.score - a.score);
      const [first] = told;
      const kept = told.map(({ telling }) => telling);
      return first ? [{ row: withTellings(row, kept), score: first.score }] : [];
    })
    .sort((a, b) => b.score - a.score)
    .map(({ row }) => row);
}
