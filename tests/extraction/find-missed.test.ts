import { findMissed, type Missed } from '../../src/extraction/find-missed.js';
import { loadEnglish } from '../../src/language/index.js';

const language = loadEnglish();

const missedIn = (text: string, kind: Missed['kind']): string[] =>
  findMissed({ source: 'case.txt', text, title: null, date: null, outlet: null, url: null }, language)
    .filter((each) => each.kind === kind)
    .map(({ words }) => words);

describe('what the rules passed over', () => {
  test.each([
    ['Senator Ada Lund nominated Governor Bo Marsh on Friday.', 'verb', 'nominate'],
    ['Ada Lund hired Bo Marsh as her lawyer.', 'verb', 'hire'],
  ] as const)('%s lists the %s “%s”', (text, kind, words) => {
    expect(missedIn(text, kind)).toContain(words);
  });

  test.each([
    ['Ada Lund met Bo Marsh in Oslo.', 'verb'],
    ['Ada Lund said that Bo Marsh was late.', 'verb'],
    ['Ada Lund slept all day.', 'verb'],
    ['“The bridge is safe,” Ada Lund said.', 'quotation'],
    ['They came back on Friday and on Monday.', 'name'],
    ['Ada Lund met Bo Marsh in Oslo.', 'name'],
  ] as const)('%s lists no %s', (text, kind) => {
    expect(missedIn(text, kind)).toEqual([]);
  });

  test('each is shown in its sentence', () => {
    const text = 'It rained. Ada Lund hired Bo Marsh. They left.';
    const [verb] = findMissed({ source: 'case.txt', text, title: null, date: null, outlet: null, url: null }, language);
    expect(text.slice(...verb!.sentence)).toBe('Ada Lund hired Bo Marsh.');
    expect(text.slice(...verb!.span)).toBe('hired');
  });
});
