import { answerLines } from '../../cli/show-answer.js';
import { answerQuestion } from '../../src/questions/answer-question.js';
import { CASES } from './table/cases.js';
import { tableGraph } from './table/graph-of.js';

const view = tableGraph();
const SHOWN = { rows: 20, evidence: 3 };
const shown = (question: string): string =>
  answerLines(answerQuestion(view, question), SHOWN)
    .map((line) => line.map(({ text }) => text).join(''))
    .join('\n');

describe('questions as reporters ask them', () => {
  test.each(CASES.map((each) => [each.q, each] as const))('%s', (question, { has, not = [] }) => {
    const answer = shown(question);
    for (const words of has) expect(answer).toContain(words);
    for (const words of not) expect(answer).not.toContain(words);
  });

  test('the table is a table', () => {
    expect(CASES.length).toBeGreaterThan(80);
  });
});
