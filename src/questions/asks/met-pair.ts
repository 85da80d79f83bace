import { anyOf, BEHIND_COUNT, CARDINALS, HOW_OFTEN, ORDINALS } from '../../lexicon/closed-classes.js';
import { once } from '../../lexicon/once.js';
import { alternativesOf } from '../read/word-classes.js';
import { rowsOf, timeOf } from '../rows/edge-rows.js';
import type { AnswerRow, Focus } from '../types.js';
import { isOneOf, namesOf, otherEnd, touching } from './edges.js';
import { placeOfSpeech } from './place-of-words.js';
import { counted, different, eventsIn, firstOf, lastOf, whenAndWhere } from './sentences.js';
import type { Ask, AskAnswer, AskContext } from './types.js';

/** Whether, when, where and how often two met, with what is told against it. */
export const metPair: Ask = {
  ask: 'met-pair',
  patterns: 'question-met-pair',
  loosely: { relations: ['met', 'meeting'], fits: ({ b }) => b !== null, takes: ({ a, b }) => ({ a, b }) },
  names: 2,
  kinds: { a: ['person'], b: ['person'] },
  show: ['summary', 'rows', 'against'],
  ofMeetings: true,
  atBodies: true,
  answer: ({ view, a, b, filter, question }: AskContext): AskAnswer => {
    const edges = touching(view, a, 'met').filter((edge) => isOneOf(b, otherEnd(a, edge)));
    const sifted = rowsOf(view, edges, filter);
    // "at the Orvik airport": beside a meeting of which no place is told, where a place is asked for
    const placed = (row: AnswerRow): AnswerRow => ({ ...row, place: row.place ?? placeOfSpeech(view, row) });
    const [rows, others] =
      question.focus === 'where' ? [sifted.rows.map(placed), sifted.others] : [sifted.rows, sifted.others];
    const asked =
      question.focus === 'last' ? oneOf(lastOf(rows)) : question.focus === 'first' ? oneOf(firstOf(rows)) : rows;
    return {
      // the words around a meeting may tell what it was for
      isBeside: question.focus === 'why' && rows.length > 0,
      rows: asked,
      against: others,
      summary: summaryOf(question.focus, rows, others, `${namesOf(a)} and ${namesOf(b)}`),
    };
  },
};

/** Of one day several articles may tell other places: "on 2031-04-11 in Orvik; on 2031-04-11 in Selm". */
const whenAndWhereOfDay = (rows: readonly AnswerRow[], { key, date }: AnswerRow): string =>
  different(rows.filter((row) => row.key === key || (date !== null && row.date === date)).map(whenAndWhere)).join('; ');

const oneOf = (row: AnswerRow | undefined): AnswerRow[] => (row ? [row] : []);

function summaryOf(
  focus: Focus | null,
  rows: readonly AnswerRow[],
  others: readonly AnswerRow[],
  pair: string,
): string {
  const facts = rows.filter(({ factuality }) => factuality === 'actual');
  if (facts.length === 0) {
    return others.length + rows.length > 0
      ? `No article tells as a fact that ${pair} met; what is told is ${different([...rows, ...others].map(({ factuality }) => factuality)).join(', ')}.`
      : `Nothing in the graph says that ${pair} met, or that they did not.`;
  }
  const last = lastOf(facts);
  const first = firstOf(facts);
  switch (focus) {
    case 'why':
      return `The graph holds no reasons; the words of each telling may name what ${pair} met for.`;
    case 'count':
      return `${pair} met: ${counted(eventsIn(facts), 'meeting')} told${countsToldIn(facts)}.`;
    case 'when':
    case 'where':
      return `${pair} met ${
        different(facts.map((row) => whenAndWhere(row) || null))
          .slice(0, 4)
          .join('; ') || 'at a time that no article tells'
      }.`;
    case 'last':
      return `${pair} met last ${last ? whenAndWhereOfDay(facts, last) || 'at a time that no article tells' : ''}.${laterPlanned(last, others)}`;
    case 'first':
      return `${pair} first met, as far as is told, ${first ? whenAndWhere(first) || 'at a time that no article tells' : ''}.`;
    default:
      return `Yes: ${pair} met ${last ? whenAndWhere(last) : ''}`
        .trimEnd()
        .concat(eventsIn(facts) > 1 ? ` (${counted(eventsIn(facts), 'meeting')} told).` : '.');
  }
}

/** What is told as planned for a later day is no last time, and the reader knows of it. */
function laterPlanned(last: AnswerRow | undefined, others: readonly AnswerRow[]): string {
  const until = last ? timeOf(last) : '';
  const isLater = ({ date, told }: AnswerRow): boolean => (date === null ? (told?.last ?? '') >= until : date > until);
  const later = others.filter((row) => row.factuality === 'planned' && isLater(row));
  return later.length > 0 ? ` A later meeting is told as planned.` : '';
}

/** "met Lund [twice]", "her [third meeting] with Lund" */
const TIMES = once(
  () =>
    new RegExp(
      `(?<!\\p{L})(?:${anyOf(HOW_OFTEN)}|(?:\\d+|${anyOf(CARDINALS)}) ${anyOf(BEHIND_COUNT)}|(?:\\d+(?:st|nd|rd|th)|${anyOf(ORDINALS)}) (?:\\p{L}+ ){0,2}?(?:${alternativesOf('meeting')}))(?!\\p{L})`,
      'giu',
    ),
);

/** A graph counts meetings that are told one by one; articles may say how many there were. */
function countsToldIn(rows: readonly AnswerRow[]): string {
  const quotes = rows.flatMap(({ evidence }) => evidence.map(({ quote }) => quote));
  const told = different(quotes.flatMap((quote) => quote.match(TIMES()) ?? []).map((words) => words.toLowerCase()));
  return told.length > 0 ? `; articles say ${told.map((words) => `“${words}”`).join(', ')}` : '';
}
