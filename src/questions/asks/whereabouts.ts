import type { ViewEdge } from '../../model/graph-view.js';
import { rowsOf, timeOf } from '../rows/edge-rows.js';
import type { AnswerCount, AnswerRow } from '../types.js';
import { deedAnswer } from './deed.js';
import { leaving, namesOf, touching } from './edges.js';
import { placeOfSpeech } from './place-of-words.js';
import { different } from './sentences.js';
import type { Ask, AskContext } from './types.js';

/** So many places are named. */
const MOST_NAMED = 8;
/** Where somebody was: places of meetings and events, then those at which words are told to have been said. */
export const whereabouts: Ask = {
  ask: 'whereabouts',
  patterns: 'question-whereabouts',
  names: 1,
  kinds: { a: ['person', 'organisation'] },
  show: ['summary', 'counts', 'rows'],
  sentences: { holding: ['verb'] },
  answer: (context) => {
    const { view, a, filter, question } = context;
    const edges: ViewEdge[] = [
      ...touching(view, a, 'met'),
      ...leaving(view, a, 'said'),
      ...leaving(view, a, 'took-part-in').filter(({ target }) => view.node(target)?.kind !== 'act'),
    ];
    const { rows, others } = rowsOf(view, edges, filter);
    const told = rows.flatMap((row): AnswerRow[] => {
      const place = row.type === 'said' ? placeOfSpeech(view, row) : row.place;
      return place === null ? [] : [{ ...row, place }];
    });
    const places = different(told.map(({ place }) => place));
    // "where did Lund speak in May": sentences that tell of it may say where
    const spoken = places.length === 0 && question.place === null ? deedAnswer(asDeed(context), true) : null;
    if (spoken) return spoken;
    if (question.place !== null && told.length > 0)
      return { rows: told, withheld: others.length, summary: inPlace(namesOf(a), question.place, told) };
    return {
      rows: told,
      counts: places.map((place) => countOf(place, told)),
      withheld: others.length,
      summary:
        places.length === 0
          ? question.place !== null
            ? null
            : `No article tells where ${namesOf(a)} was.`
          : `${namesOf(a)}: ${places.slice(0, MOST_NAMED).join(', ')}${places.length > MOST_NAMED ? ` and ${places.length - MOST_NAMED} more` : ''}.`,
    };
  },
};

/** The same question of the deed alone. */
const asDeed = (context: AskContext): AskContext => ({
  ...context,
  question: { ...context.question, set: { ...context.question.set, asked: 'nobody' } },
});

/** "Ada Lund in Orvik: 2031-04-11, 2031-05-02." When it was told is no day on which it was. */
function inPlace(names: string, place: string, rows: readonly AnswerRow[]): string {
  const days = different(rows.map(({ date }) => date)).sort();
  if (days.length > 0) return `${names} in ${place}: ${days.slice(0, MOST_NAMED).join(', ')}.`;
  const [first] = different(rows.map((row) => timeOf(row) || null)).sort();
  const told = first === undefined ? '' : `, first of ${first}`;
  return `${names} in ${place}: on a day that no article tells; told in articles${told}.`;
}

function countOf(place: string, rows: readonly AnswerRow[]): AnswerCount {
  const own = rows.filter((row) => row.place === place);
  const days = different(own.map((row) => timeOf(row) || null));
  return { label: days[0] === undefined ? place : `${place}, ${days[0]}`, node: null, count: own.length };
}
