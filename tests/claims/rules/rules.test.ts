import { readdirSync, readFileSync } from 'node:fs';
import { ALL_RULES } from '../../../src/claims/rules/all-rules.js';
import { ruleNames, switchOff } from '../../../src/claims/rules/switch-off.js';
import { extractArticle } from '../../../src/extract-article.js';
import { loadEnglish } from '../../../src/language/index.js';
import { InputError } from '../../../src/model/input-error.js';

const english = loadEnglish();
const rulesOf = (text: string, without: readonly string[] = []): string[] => {
  const source = { source: 'test.txt', text, title: null, date: '2024-03-14', outlet: null, url: null };
  return extractArticle(source, english, { without }).claims.map(({ rule }) => rule);
};
const samples = readdirSync('seeds/articles')
  .filter((file) => file.endsWith('.txt'))
  .map((file) => readFileSync(`seeds/articles/${file}`, 'utf8'));

test('every rule has a name of its own, a reason, and says what it needs and gives', () => {
  expect(new Set(ALL_RULES.map(({ name }) => name)).size).toBe(ALL_RULES.length);
  for (const { name, gives, needs, reason } of ALL_RULES) {
    expect([name, gives.length > 0, needs.length > 0, reason.length > 10]).toEqual([name, true, true, true]);
  }
});

test('every claim names a rule of the registries', () => {
  const known = new Set(ruleNames());
  const found = new Set(samples.flatMap((text) => rulesOf(text)));
  expect([...found].filter((rule) => !known.has(rule))).toEqual([]);
  expect(found.size).toBeGreaterThan(8);
});

test.each([
  ['met/noun-with', 'Ada Lund held a meeting with Bo Marsh in Orlin on Tuesday.'],
  ['met/verb-object', 'Ada Lund met Bo Marsh in Orlin on Tuesday.'],
  ['condemned/verb-object', 'Ada Lund condemned Bo Marsh on Tuesday.'],
  ['condemned/naming', 'Ada Lund called Bo Marsh a fraud on Tuesday.'],
  ['condemned/own-words', 'Ada Lund said on Tuesday that Bo Marsh was a disgrace.'],
  ['said/verb-clause', 'Ada Lund said on Tuesday that the bridge was safe.'],
  ['said/according-to', 'The bridge is safe, according to Ada Lund.'],
  ['said/silence', 'Ada Lund declined to comment on Tuesday.'],
  ['said/introduced', 'Ada Lund defended the plan. “It will save many lives.”'],
  ['reported-by/named', 'Ada Lund told Reuters on Tuesday that the bridge was safe.'],
  ['about/named-in-statement', 'Ada Lund said on Tuesday that Bo Marsh was safe.'],
])('%s is found with it and not without it', (rule, text) => {
  expect(rulesOf(text)).toContain(rule);
  expect(rulesOf(text, [rule])).not.toContain(rule);
});

test('a rule is switched off whole by its own name', () => {
  const text = 'On Tuesday Ada Lund met Bo Marsh in the town hall. Later Cy Dorn held talks with Bo Marsh.';
  expect(rulesOf(text).filter((rule) => rule.startsWith('met/'))).not.toEqual([]);
  expect(rulesOf(text, ['met/verb', 'met/noun']).filter((rule) => rule.startsWith('met/'))).toEqual([]);
});

test('a rule that there is not is named with those that there are', () => {
  expect(() => switchOff(['met/nothing'])).toThrow(InputError);
  expect(() => switchOff(['met/nothing'])).toThrow(
    /^met\/nothing: there is no such rule \(inputs stand before --without\); the rules are about\//,
  );
});
