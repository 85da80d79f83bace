import { readLexicon } from '../../src/lexicon/read-lexicon.js';
import { ruleWordsEntry } from '../../src/lexicon/rule-words.js';
import { recordOf } from '../claims/read-sentences.js';

/** What a text gives, a line each: "event the plan", "met/verb-object Orlin Coal > Ada Lund". */
function linesOf(text: string): string[] {
  const { entities, claims } = recordOf(text);
  const nameOf = (id: string | null) => entities.find((entity) => entity.id === id)?.name ?? 'nobody';
  return [
    ...entities.map(({ type, name }) => `${type} ${name}`),
    ...claims.map(({ rule, source, target }) => `${rule} ${nameOf(source)} > ${nameOf(target)}`),
  ];
}

describe('every class of words that one rule goes by does what its example says', () => {
  test.each(readLexicon('rule-words', ruleWordsEntry))('$class $fires', ({ gives, prevents, fires, not }) => {
    expect([gives, prevents].filter((line) => line !== undefined)).toHaveLength(1);
    const line = (gives ?? prevents)!;
    expect(linesOf(fires).includes(line)).toBe(gives !== undefined);
    expect(linesOf(not).includes(line)).toBe(prevents !== undefined);
  });
});
