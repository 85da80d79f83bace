import { spacedWords } from '../../model/comparable-name.js';
import type { GraphView, ViewEdge } from '../../model/graph-view.js';
import { holdsWeighed, weighWords } from '../near-passages.js';
import type { RowFilter } from '../rows/filter.js';
import { nearestRows } from '../rows/nearest-rows.js';
import type { Topic } from '../topic.js';
import type { AnswerRow } from '../types.js';

/** More statements that hold a topic's words answer by themselves. */
const FEW = 3;
/** So many of those beside them are shown. */
const MOST_BESIDE = 5;
/** A title that holds this share of a topic's words, each by how rare it is, is on it. */
const LEAST_WEIGHT = 0.6;

/**
 * What somebody said beside the few statements that hold a topic's words, in articles whose titles hold them too; the
 * nearest first. “A toll is theft,” she said. “It must go.” — the second is on the toll as well. None on a person or a
 * body: an article on somebody tells all sorts of things.
 * @param said all that he said
 */
export function saidBeside(
  view: GraphView,
  rows: readonly AnswerRow[],
  said: readonly ViewEdge[],
  { name }: Topic,
  words: string,
  filter: RowFilter,
): AnswerRow[] {
  const isBeing = name?.nodes.some(({ type }) => type === 'person' || type === 'organisation') ?? false;
  if (rows.length === 0 || rows.length > FEW || isBeing) return [];
  const places = rows.flatMap(({ evidence }) => evidence).filter(({ title }) => isOn(view, title, words));
  const known = new Set(rows.map(({ key }) => key));
  const others = said.filter(({ key }) => !known.has(key));
  return nearestRows(view, others, places, filter).slice(0, MOST_BESIDE);
}

function isOn(view: GraphView, title: string | null, words: string): boolean {
  if (title === null) return false;
  const weighed = weighWords(view, words);
  const own = spacedWords(title);
  const sum = (all: typeof weighed): number => all.reduce((total, { weight }) => total + weight, 0);
  return sum(weighed.filter((each) => holdsWeighed(own, each))) >= LEAST_WEIGHT * sum(weighed);
}
