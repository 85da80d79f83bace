import { viewOf } from '../../src/graph/index.js';
import { FACTUALITIES, type Factuality } from '../../src/model/kinds.js';
import type { NewsGraph } from '../../src/model/news-graph.js';
import { answerQuestion } from '../../src/questions/answer-question.js';
import { answerLines, type Line } from '../show-answer.js';
import { helpLines } from './help.js';

/** What the console remembers between two lines. */
export interface Settings {
  readonly include: readonly Factuality[];
  /** the last question asked, for `:more` */
  readonly last: string;
}

/** What a line typed at the prompt leads to. */
export interface Response {
  readonly settings: Settings;
  /** the heading under which the lines are shown */
  readonly asked: string;
  readonly lines: readonly Line[];
  readonly leave: boolean;
}

export const FIRST_SETTINGS: Settings = { include: ['actual'], last: '' };

/** How much of an answer is shown at first, and how much after `:more`. */
const SHORT = { rows: 8, evidence: 2 };
const WHOLE = { rows: 1000, evidence: 1000 };

/** The console's own words; everything else is a question. */
const WORDS: readonly {
  readonly word: RegExp;
  readonly respond: (graph: NewsGraph, settings: Settings) => Partial<Response>;
}[] = [
  { word: /^:?(quit|exit|q)$/i, respond: () => ({ leave: true }) },
  { word: /^:?(help|\?)$/i, respond: () => ({ lines: helpLines() }) },
  {
    word: /^:all$/i,
    respond: (_, settings) => ({
      settings: { ...settings, include: FACTUALITIES },
      lines: [[{ text: 'Planned, possible and negated claims are shown too, marked as such.', tone: 'faint' }]],
    }),
  },
  {
    word: /^:facts$/i,
    respond: (_, settings) => ({
      settings: { ...settings, include: FIRST_SETTINGS.include },
      lines: [[{ text: 'Only facts are shown.', tone: 'faint' }]],
    }),
  },
  {
    word: /^:more$/i,
    respond: (graph, { last, include }) =>
      last === ''
        ? { lines: [[{ text: 'Nothing was asked yet.', tone: 'warning' }]] }
        : { asked: last, lines: answerLines(answerQuestion(viewOf(graph), last, { include }), WHOLE) },
  },
];

/** Answers one line typed at the prompt; pure, so the console can be tested without a terminal. */
export function respond(graph: NewsGraph, settings: Settings, typed: string): Response {
  const asked = typed.trim();
  const nothing: Response = { settings, asked, lines: [], leave: false };
  if (asked === '') return nothing;
  const word = WORDS.find((candidate) => candidate.word.test(asked));
  if (word) return { ...nothing, ...word.respond(graph, settings) };
  const answer = answerQuestion(viewOf(graph), asked, { include: settings.include });
  return { ...nothing, settings: { ...settings, last: asked }, lines: answerLines(answer, SHORT) };
}
