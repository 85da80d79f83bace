import type { GraphView } from '../model/graph-view.js';
import { askNamed } from './asks/index.js';
import type { Resolved } from './resolve-question.js';
import { rowsOf } from './rows/edge-rows.js';
import { settleFilter } from './settle-filter.js';
import type { Answer, AnswerOptions } from './types.js';
import { edgesHolding, holdingFirst } from './words-in.js';

const MOST_SHOWN = 20;

/**
 * Where the graph holds nothing of the kind asked for, the statements and condemnations in whose sentences all the words
 * of the question stand. The answer says that it is such a one.
 */
export function alsoSaid(view: GraphView, { question, a }: Resolved, answer: Answer, options: AnswerOptions): Answer {
  const { claims } = askNamed(question.ask);
  if (!claims) return answer;
  // letters may stand for more than whose initials they are
  const isNamed = a?.how !== 'initials' && (a?.nodes.some(({ type }) => type !== 'event') ?? false);
  const isAlone = question.b === null && question.words === null;
  if (isNamed && claims.unless === 'name-alone' && isAlone) return answer;
  if (isNamed && claims.unless === 'name-with-words' && question.words !== null) return answer;
  const words = [question.a, question.b, question.words].filter((each) => each !== null).join(' ');
  const { filter } = settleFilter(view, question, options);
  const own = new Set(claims.ofOthers ? a?.nodes.map(({ key }) => key) : []);
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
