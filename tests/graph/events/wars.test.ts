import type { Told } from '../../../src/graph/events/types.js';
import { warRule } from '../../../src/graph/events/war.js';
import { groupBy } from '../../../src/model/group-by.js';

/** Which of these names are one war by the rule, as sets of their places. */
function warsAmong(names: readonly string[], kind = 'war'): number[][] {
  const told = names.map((name, index): Told => {
    const telling = { kind, name, date: null, article: { id: `a${index}`, date: '2031-05-02' } };
    return { index, telling, beings: [], place: null, named: [], story: '', copied: false } as unknown as Told;
  });
  const ground = { within: () => false };
  const keys = [...new Set(told.flatMap((one) => [...warRule.keys(one)]))];
  const setOf = names.map((_, at) => at);
  for (const key of keys) {
    const group = told.filter((one) => [...warRule.keys(one)].includes(key));
    for (const { one, other } of warRule.join(group, key, ground)) {
      const [from, to] = [setOf[one]!, setOf[other]!].sort((a, b) => b - a) as [number, number];
      for (const [at, set] of setOf.entries()) if (set === from) setOf[at] = to;
    }
  }
  return [...groupBy(setOf.keys(), (at) => [setOf[at]!]).values()];
}

describe('a war called by its lands', () => {
  test.each([
    ['by one land or by both', ['Peru war', 'Chile-Peru war']],
    ['with its lands the other way round', ['Peru-Chile war', 'Chile–Peru War']],
    ['as war or as conflict', ['Peru conflict', 'war in Peru']],
    ['by the adjective', ['Peruvian war', 'the war in Peru']],
    ['against whom', ['Chile’s war on Peru', 'Peru war', 'Chilean war']],
  ])('is one, %s', (_, names) => {
    expect(warsAmong(names)).toHaveLength(1);
  });

  test.each([
    ['of other lands', ['Peru war', 'Chile war']],
    ['that share a land', ['Chile-Peru war', 'Bolivia-Peru war']],
    ['with a name of its own', ['Korean War', 'war in Korea']],
    ['that has a name of its own beside', ['Iraq War', 'Iran-Iraq War']],
    ['of another kind', ['Peru trade war', 'Peru war']],
    ['within a land', ['Peruvian civil war', 'Peru war']],
    ['of a year', ['1879 Peru war', 'Peru war']],
  ])('is two, %s', (_, names) => {
    expect(warsAmong(names)).toHaveLength(2);
  });

  it('is left alone by one land where several wars of it are told of', () => {
    expect(warsAmong(['Chile-Peru war', 'Bolivia-Peru war', 'Peru war'])).toHaveLength(3);
  });

  it('is no attack', () => {
    expect(warsAmong(['Peru war', 'war in Peru'], 'attack')).toHaveLength(2);
  });
});
