import { answerLines } from '../../cli/show-answer.js';
import type { GraphView } from '../../src/model/graph-view.js';
import { answerQuestion } from '../../src/questions/answer-question.js';

/** The answer to a question as a reader sees it, its rows and evidence in full. */
export const shownOf = (view: GraphView, question: string): string =>
  answerLines(answerQuestion(view, question), { rows: 20, evidence: 3 })
    .map((each) => each.map(({ text }) => text).join(''))
    .join('\n');
