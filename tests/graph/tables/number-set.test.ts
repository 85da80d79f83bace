import { NumberSet } from '../../../src/graph/tables/number-set.js';

describe('a set of numbers that lie close together', () => {
  const numbers = [0, 1, 31, 32, 4095, 4096, 70_000, 2 ** 31, 2 ** 32 - 1];

  it.each(numbers)('holds %d once added, and nothing beside it', (number) => {
    const set = new NumberSet().add(number).add(number);
    expect([...set]).toEqual([number]);
    for (const other of [number + 1, number + 32, number + 4096]) expect(set.has(other)).toBe(false);
  });

  it.each(numbers)('lets %d go alone', (number) => {
    const set = new NumberSet(numbers);
    expect(set.delete(number)).toBe(true);
    expect(set.delete(number)).toBe(false);
    expect([...set]).toEqual(numbers.filter((one) => one !== number));
  });

  it('holds what a Set holds', () => {
    const random = Array.from({ length: 5000 }, (_, at) => (at * 7919) % 20_011);
    expect([...new NumberSet(random)].sort((a, b) => a - b)).toEqual([...new Set(random)].sort((a, b) => a - b));
    expect([...new NumberSet()]).toEqual([]);
  });
});
