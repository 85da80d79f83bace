import { leftOutSentence, leftOutTeller } from '../../cli/tell-left-out.js';
import { capture } from './capture.js';

test.each([
  [{ whole: 1, inPart: 0 }, '1 article is left out, since its record was lost or made by another version'],
  [{ whole: 2, inPart: 0 }, '2 articles are left out, since their records were lost or made by another version'],
  [
    { whole: 0, inPart: 1 },
    '1 article is told without all sources, since its record was lost or made by another version',
  ],
  [
    { whole: 2, inPart: 1 },
    '2 articles are left out and 1 article is told without all sources, since their records were lost or made by another version',
  ],
])('%j', (leftOut, sentence) => {
  expect(leftOutSentence(leftOut)).toBe(sentence);
});

test('it is said once for each graph, and again when there are more', async () => {
  const { err } = await capture(async () => {
    const tell = leftOutTeller();
    for (const folder of ['one', 'one', 'other', 'one']) tell(folder, { whole: 1, inPart: 0 });
    tell('one', { whole: 2, inPart: 0 });
    return 0;
  });
  expect(err.split('\n').map((line) => line.split(',')[0])).toEqual([
    'wiregraph: one: 1 article is left out',
    'wiregraph: other: 1 article is left out',
    'wiregraph: one: 2 articles are left out',
    '',
  ]);
});
