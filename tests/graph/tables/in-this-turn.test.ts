import { setImmediate } from 'node:timers/promises';
import { InThisTurn } from '../../../src/graph/tables/in-this-turn.js';

test('looks up once a turn of the event loop, and again in the next', async () => {
  const kept = new InThisTurn<string, string | null>();
  const asked: string[] = [];
  const look = (key: string, value: string | null) =>
    kept.get(key, () => {
      asked.push(key);
      return value;
    });
  expect([look('a', 'before'), look('a', 'now'), look('b', null), look('b', 'now')]).toEqual([
    'before',
    'before',
    null,
    null,
  ]);
  expect(asked).toEqual(['a', 'b']);
  await setImmediate();
  expect(look('a', 'after')).toBe('after');
});
