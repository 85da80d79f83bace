import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { ownCopies } from '../../src/model/own-copies.js';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;
const heap = (): number => {
  collect();
  return process.memoryUsage().heapUsed;
};

/** Words of twenty letters, cut from a million. */
const cut = (at: number): string => `${at} `.padEnd(1_000_000, 'Ada Lund met Ivo Vik ').slice(0, 20);

test.each(['cautioned against', '“kümmerte sich”', '', '\ud83d half a sign'])('%j is the same', (words) => {
  expect(ownCopies()(words)).toBe(words);
});

test('a copy does not hold what it was cut from', () => {
  const own = ownCopies();
  const before = heap();
  const copies = Array.from({ length: 30 }, (_, at) => own(cut(at)));
  expect(heap() - before).toBeLessThan(5_000_000);
  expect(copies[7]).toBe(cut(7));
});

test('cuts hold what they are cut from', () => {
  const before = heap();
  const cuts = Array.from({ length: 30 }, (_, at) => cut(at));
  expect(heap() - before).toBeGreaterThan(20_000_000);
  expect(cuts[7]).toBe(cut(7));
});
