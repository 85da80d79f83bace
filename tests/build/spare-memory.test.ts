import { sparingMemory } from '../../src/build/spare-memory.js';

const LONG = 'Ada Lund came. '.repeat(20_000);

describe('sparingMemory', () => {
  it.each([
    ['a short text', 'Ada Lund came.'],
    ['a long text', LONG],
  ])('gives what was made of %s', (_, text) => {
    expect(sparingMemory(text, () => text.length)).toBe(text.length);
  });

  it('lets through what goes wrong with a long text', () => {
    const run = () => {
      throw new RangeError('too long');
    };
    expect(() => sparingMemory(LONG, run)).toThrow('too long');
    expect(sparingMemory(LONG, () => 1)).toBe(1);
  });
});
