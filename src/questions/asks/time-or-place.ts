import type { GraphView } from '../../model/graph-view.js';
import type { AnswerRow } from '../types.js';
import { type PlaceOfWords, placeOfWords } from './place-of-words.js';
import { different } from './sentences.js';
import type { AskContext } from './types.js';

/** So many days or places are named, of so many statements. */
const [MOST_NAMED, MOST_READ] = [4, 10];

/** "when did Lund say that the dam was safe", "where": the days and places of the statements that come nearest, as far as they are told; null where neither is asked for. */
export function timeOrPlace({ view, question: { focus } }: AskContext, rows: readonly AnswerRow[]): string | null {
  const nearest = rows.slice(0, MOST_READ);
  if (nearest.length === 0) return null;
  if (focus === 'when') return whenOf(nearest);
  return focus === 'where' ? whereOf(view, nearest) : null;
}

function whenOf(rows: readonly AnswerRow[]): string {
  const days = different(rows.map(({ date }) => date));
  if (days.length > 0) return `Said on ${listOf(days)}.`;
  const told = different(rows.map((row) => row.told?.first ?? null));
  return told.length === 0
    ? 'No article tells when it was said.'
    : `No article dates the words themselves; told on ${listOf(told)}.`;
}

/** The surest way in which any of them is told to have a place. */
function whereOf(view: GraphView, rows: readonly AnswerRow[]): string {
  const found = rows.flatMap((row) => placeOfWords(view, row) ?? []);
  const by = (wanted: PlaceOfWords['how']): string[] =>
    different(found.flatMap(({ place, how }) => (how === wanted ? place : [])));
  const [within, beside, dateline] = [by('in'), by('beside'), by('dateline')];
  if (within.length > 0) return `Said at: ${listOf(within)}.`;
  if (beside.length > 0) return `No sentence says where it was said; told beside: ${listOf(beside)}.`;
  return dateline.length > 0
    ? `No sentence says where it was said; told by articles from ${listOf(dateline)}.`
    : 'No article tells where it was said.';
}

/** "Selm; Orvik, N.L." as the end of a sentence, without its dot */
const listOf = (names: readonly string[]): string =>
  names.length > MOST_NAMED
    ? `${names.slice(0, MOST_NAMED).join('; ')} and ${names.length - MOST_NAMED} more`
    : names.join('; ').replace(/\.$/, '');
