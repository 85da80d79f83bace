import type { GraphView } from '../model/graph-view.js';
import type { Resolved } from './resolve-question.js';
import { rowsOf } from './rows/edge-rows.js';
import { settleFilter } from './settle-filter.js';
import type { Answer, AnswerOptions } from './types.js';
import { edgesHolding, holdingFirst } from './words-in.js';

/** Asks in whose place words help where nothing of the kind is told: what somebody said of it, and who was blamed for it. */
const HELPED = new Set([
  'said',
  'about',
  'condemned',
  'condemned-by',
  'condemned-pair',
  'support',
  'reported',
  'event',
  'card',
]);
/** Asks for what others did to somebody or said of him: his own words and deeds are no answer. */
const OF_OTHERS = new Set(['condemned', 'about']);
/** Asks for criticism of somebody, or by him. */
const OF_CRITICISM = new Set(['condemned', 'condemned-by']);
const MOST_SHOWN = 20;

/**
 * Where the graph holds nothing of the kind asked for, the statements and condemnations in whose sentences all the words
 * of the question stand. The answer says that it is such a one.
 */
export function alsoSaid(view: GraphView, { question, a }: Resolved, answer: Answer, options: AnswerOptions): Answer {
  if (!HELPED.has(question.ask)) return answer;
  // a statement that merely names somebody criticises nobody
  const isNamed = a?.nodes.some(({ type }) => type !== 'event') ?? false;
  if (OF_CRITICISM.has(question.ask) && isNamed && question.b === null && question.words === null) return answer;
  // what others said with somebody's name in it, he did not say
  if (question.ask === 'said' && isNamed && question.words !== null) return answer;
  const words = [question.a, question.b, question.words].filter((each) => each !== null).join(' ');
  const { filter } = settleFilter(view, question, options);
  const own = new Set(OF_OTHERS.has(question.ask) ? a?.nodes.map(({ key }) => key) : []);
  const edges = edgesHolding(view, words, ['said', 'condemned']).filter(({ source }) => !own.has(source));
  const { rows } = rowsOf(view, edges, filter);
  if (rows.length === 0) return answer;
  const sentence = answer.problem ?? answer.summary ?? '';
  return {
    ...answer,
    rows: rows.slice(0, MOST_SHOWN).map((row) => holdingFirst(row, words)),
    summary: `${sentence} What the articles say on these words:`.trim(),
    problem: null,
    trouble: answer.trouble === 'not-found' ? 'not-found' : null,
  };
}
