import { jest } from '@jest/globals';

/** How far the heap may grow, in percent; 0 is V8's own way. */
let growth = 0;
jest.unstable_mockModule('node:v8', () => ({
  setFlagsFromString: (flag: string) => {
    growth = Number(flag.replace('--heap-growing-percent=', ''));
  },
}));
const { sparingMemory } = await import('../../src/build/spare-memory.js');

const LONG = 'Ada Lund came. '.repeat(20_000);

describe('sparingMemory', () => {
  it.each([
    ['a short text', 'Ada Lund came.', false],
    ['a long text', LONG, true],
  ])('gives what was made of %s', (_, text, isSmall) => {
    const made = sparingMemory(text, () => [text.length, growth > 0]);
    expect(made).toEqual([text.length, isSmall]);
    expect(growth).toBe(0);
  });

  it('lets through what goes wrong with a long text', () => {
    const run = () => {
      throw new RangeError('too long');
    };
    expect(() => sparingMemory(LONG, run)).toThrow('too long');
    expect(growth).toBe(0);
    expect(sparingMemory(LONG, () => 1)).toBe(1);
  });
});
