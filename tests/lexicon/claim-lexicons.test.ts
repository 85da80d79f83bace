import { condemnEntry, harshEntry } from '../../src/claims/condemned/lexicon.js';
import { type Effect, factualityEntry } from '../../src/claims/factuality/index.js';
import { meetEntry } from '../../src/claims/met/lexicon.js';
import { readLexicon } from '../../src/lexicon/read-lexicon.js';
import { claimsIn } from '../claims/read-sentences.js';

describe('every word of meetings fires where its example says so', () => {
  /** Kinds of words that make a meeting none. */
  const hindering = new Set(['stage', 'fixture', 'show', 'standard', 'ambiguous', 'bond']);
  test.each(readLexicon('meet-words', meetEntry))('$word $fires', ({ word, fires, not }) => {
    const [meeting, none] = hindering.has(word) ? [not, fires] : [fires, not];
    expect(claimsIn(meeting, 'met')).not.toEqual([]);
    expect(claimsIn(none, 'met').length).toBeLessThan(claimsIn(meeting, 'met').length);
  });
});

describe('every condemning word fires where its example says so', () => {
  const entries = [...readLexicon('condemn-words', condemnEntry), ...readLexicon('harsh-words', harshEntry)];
  test.each(entries)('$word $fires', ({ word, fires, not }) => {
    const [harsh, mild] = /^(?:mishap|armed|war)$/.test(word) ? [not, fires] : [fires, not];
    // what a sentence by itself tells, unweighed
    const [condemned, none] = [harsh, mild].map((text) => claimsIn(text, 'condemned', ['condemned/judged'])) as [
      string[],
      string[],
    ];
    expect(condemned.some((line) => /^(?:Ada Lund|Harbour Union) > /.test(line))).toBe(true);
    expect(none.filter((line) => condemned.includes(line))).toEqual([]);
  });
});

describe('every word that tells how far a claim is a fact does so where its example says so', () => {
  const outcome: Partial<Record<Effect, string>> = { negates: 'negated', plans: 'planned', opens: 'possible' };
  const told = (text: string) => [...claimsIn(text, 'met'), ...claimsIn(text, 'condemned')];
  test.each(readLexicon('factuality', factualityEntry))('$word $effect $fires', ({ effect, fires, not }) => {
    const expected = outcome[effect];
    expect(told(fires)).not.toEqual([]);
    expect(told(fires)).not.toEqual(told(not));
    if (expected) {
      expect(told(fires).some((line) => line.endsWith(expected))).toBe(true);
      expect(told(not).some((line) => line.endsWith(expected))).toBe(false);
    }
  });
});
