import type { ViewEdge } from '../../model/graph-view.js';
import { rowsOf } from '../rows/edge-rows.js';
import { articlesFrom } from '../rows/filter.js';
import { rarestFirst, togetherFirst } from '../rows/rank-by-words.js';
import { topicOf } from '../topic.js';
import type { AnswerRow } from '../types.js';
import { edgesHolding, holdingFirst } from '../words-in.js';
import { mostBy } from './condemnations.js';
import { saidIn } from './edges.js';
import { counted, different } from './sentences.js';
import type { Ask, AskContext } from './types.js';
import { withVerb } from './with-verb.js';

/** What anybody said of something: a name, or any words. */
export const about: Ask = {
  ask: 'about',
  patterns: 'question-about',
  names: 0,
  show: ['summary', 'counts', 'rows'],
  claims: { ofOthers: true },
  onTopics: true,
  answer: (context) => {
    const { question } = context;
    const words = question.words ?? '';
    const { rows: found, withheld, whole } = statementsOn(context, words);
    const ranked = whole ? togetherFirst(found, words) : rarestFirst(context.view, found, words);
    const rows = question.order === null ? ranked : found;
    const notes = whole || rows.length === 0 ? [] : [`No statement holds all the words “${words}”; these hold some.`];
    const told = question.set.verb === undefined ? rows : withVerb(rows, question.set.verb, notes);
    if (question.focus === 'most') return { counts: mostBy(told, 'source'), rows: told, withheld, notes };
    const speakers = different(told.map(({ source }) => source.name));
    return {
      // “how many people died in Orvik” asks for no number of statements
      isBeside: !whole || question.focus === 'count',
      rows: told,
      withheld,
      notes,
      summary:
        question.focus === 'count'
          ? `${counted(told.length, 'statement')} on “${words}” by ${counted(speakers.length, 'speaker')}.`
          : null,
    };
  },
};

interface Found {
  readonly rows: readonly AnswerRow[];
  readonly withheld: number;
  /** whether they hold all the words */
  readonly whole: boolean;
}

/** Statements that hold all the words or name what they mean; else those whose sentences hold them; else half of them. */
function statementsOn({ view, filter, question }: AskContext, words: string): Found {
  const topic = topicOf(view, words);
  const own = filter.outlet === null ? undefined : new Set(articlesFrom(view, filter.outlet));
  const ways: readonly (readonly [edges: () => readonly ViewEdge[], whole: boolean])[] = [
    [() => saidIn(view, topic.whole), true],
    [() => edgesHolding(view, words, question.set.verb === undefined ? ['said'] : ['said', 'condemned'], own), true],
    [() => saidIn(view, topic.part), false],
  ];
  let withheld = 0;
  for (const [edges, whole] of ways) {
    const { rows, others } = rowsOf(view, edges(), filter);
    withheld ||= others.length;
    if (rows.length > 0) return { rows: rows.map((row) => holdingFirst(row, words)), withheld: others.length, whole };
  }
  return { rows: [], withheld, whole: true };
}
