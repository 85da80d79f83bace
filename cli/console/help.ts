import { questionExamples } from '../../src/questions/examples.js';
import type { Line } from '../answer/pieces.js';
import { WORDS } from './words/index.js';

const KEYS: readonly (readonly [string, string])[] = [
  ['Tab', 'completes a word, name, question or date; Tab and Shift-Tab go through them'],
  ['↑ ↓ Ctrl-R', 'earlier questions; Ctrl-R searches them'],
  ['Ctrl-C', 'clears the line; on an empty line it leaves'],
  ['Ctrl-L', 'clears the screen'],
];
const FOLLOW_UPS = 'After an answer: and about Norland? · where did they meet? · only Northern Wire · since May · :2';

/** What the console's `help` shows: questions that work, and the console's own words. */
export function helpLines(): Line[] {
  return [
    [{ text: 'Questions', tone: 'title' }],
    ...questionExamples().map((example): Line => [{ text: `  ${example}`, tone: 'plain' }]),
    [{ text: `  ${FOLLOW_UPS}`, tone: 'faint' }],
    [{ text: 'Also', tone: 'title' }],
    entry('a name', 'its card: other names, roles, edges by type, each with its evidence'),
    entry(':2', 'the last question again, about the second of those that its name fits'),
    ...WORDS.map(({ usage, gloss }) => entry(usage, gloss)),
    ...KEYS.map(([key, what]) => entry(key, what)),
  ];
}

const entry = (word: string, what: string): Line => [
  { text: `  ${word.padEnd(18)}`, tone: 'name' },
  { text: what, tone: 'faint' },
];
