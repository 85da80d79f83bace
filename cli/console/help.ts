import { questionExamples } from '../../src/questions/answer-question.js';
import type { Line } from '../show-answer.js';

/** What the console's `help` shows: questions that work, and the console's own words. */
export function helpLines(): Line[] {
  const commands: [string, string][] = [
    ['a name', 'its card: other names, edges by type, each with its evidence'],
    [':facts', 'show facts only (the beginning state)'],
    [':all', 'show planned, possible and negated claims too, marked as such'],
    [':more', 'the last answer again, whole'],
    ['Tab', 'completes a name; again for the next one'],
    ['↑ ↓', 'earlier questions'],
    ['quit', 'leaves (so does Ctrl-D)'],
  ];
  return [
    [{ text: 'Questions', tone: 'title' }],
    ...questionExamples().map((example): Line => [{ text: `  ${example}`, tone: 'plain' }]),
    [{ text: 'Also', tone: 'title' }],
    ...commands.map(
      ([word, what]): Line => [
        { text: `  ${word.padEnd(8)}`, tone: 'name' },
        { text: what, tone: 'faint' },
      ],
    ),
  ];
}
