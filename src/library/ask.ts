import { viewOf } from '../graph/index.js';
import type { GraphView } from '../model/graph-view.js';
import { InputError } from '../model/input-error.js';
import { FACTUALITIES } from '../model/kinds.js';
import type { NewsGraph } from '../model/news-graph.js';
import { answerQuestion, FACTS } from '../questions/answer-question.js';
import type { Answer, AnswerOptions } from '../questions/types.js';

/**
 * Asks a graph a question in words; every row of the answer carries the words it rests on.
 *
 * @param graph what `buildGraph`, `loadGraph` or `openView` gave
 * @param question "who met Ada Lund", "what did the Kremlin say about Russia", a name alone for its card
 * @param options facts alone unless told otherwise
 * @returns rows with their evidence; `problem` is a sentence where the question or a name was not understood
 * @throws InputError when the graph is none, the question no text, or an option none
 *
 * ```ts
 * for (const row of ask(graph, 'who met Ada Lund').rows) console.log(row.source.name, row.evidence[0].quote);
 * ```
 */
export function ask(graph: NewsGraph | GraphView, question: string, options: Partial<AnswerOptions> = {}): Answer {
  const view = viewFor(graph);
  if (typeof question !== 'string')
    throw new InputError('ask: the question is no text; ask for example “who met Ada Lund”.');
  const wrong = options.include?.find((factuality) => !FACTUALITIES.includes(factuality));
  if (wrong !== undefined) throw new InputError(`ask: include: “${wrong}” is none of ${FACTUALITIES.join(', ')}.`);
  return answerQuestion(view, question, { ...FACTS, ...options });
}

function viewFor(graph: NewsGraph | GraphView): GraphView {
  if (typeof graph === 'object' && graph !== null) {
    if ('nodesNamed' in graph) return graph;
    if ('forEachNode' in graph) return viewOf(graph);
  }
  throw new InputError('ask: the first argument is no graph; hand in what buildGraph, loadGraph or openView gave.');
}
