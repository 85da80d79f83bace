import { recordOf } from '../read-sentences.js';

/** The words that are somebody's in a text. */
function saidIn(text: string): string[] {
  return recordOf(text)
    .claims.filter(({ type }) => type === 'said')
    .map(({ content }) => content.map(([start, end]) => text.slice(start, end)).join(' … '));
}

describe('where the words said end', () => {
  test.each([
    [
      'a remark of the writer’s about them',
      'Ada Lund said the bridge was safe, a claim that nobody in Orlin believed.',
      ['the bridge was safe'],
    ],
    [
      'what another did meanwhile',
      'Ada Lund said the bridge was safe, while her rival Bo Marsh called for new checks.',
      ['the bridge was safe'],
    ],
  ])('without %s', (_, text, words) => {
    expect(saidIn(text)).toEqual(expect.arrayContaining(words));
  });

  test.each([
    [
      'a further clause',
      'Ada Lund said the bridge was safe, and that it would open soon.',
      'the bridge was safe, and that it would open soon',
    ],
    [
      'a reason',
      'Ada Lund said the plan would fail because nobody wanted it.',
      'the plan would fail because nobody wanted it',
    ],
    [
      'a clause within',
      'Ada Lund said the bridge, which engineers doubt, was safe.',
      'the bridge, which engineers doubt, was safe',
    ],
    [
      'a remark inside a quotation',
      'Ada Lund said "the bridge is safe, a claim that nobody in Orlin believed."',
      '"the bridge is safe, a claim that nobody in Orlin believed."',
    ],
    [
      'a time',
      'Ada Lund said the bridge would open on Monday after a long pause.',
      'the bridge would open on Monday after a long pause',
    ],
  ])('but with %s', (_, text, words) => {
    expect(saidIn(text)).toEqual([words]);
  });
});
