import { ASKS } from '../../../src/questions/asks/index.js';
import { patternsOf } from '../../../src/questions/read/patterns.js';
import { warmUp } from '../../../src/questions/read/warm-up.js';

test('makes every expression, a step each', () => {
  const patterns = ASKS.flatMap((ask) => patternsOf(ask));
  expect([...warmUp()]).toHaveLength(patterns.length);
  for (const { expression } of patterns) expect(expression()).toBe(expression());
});

test('no question is read from nothing', () => {
  for (const { expression } of ASKS.flatMap((ask) => patternsOf(ask))) expect(expression().test('')).toBe(false);
});
