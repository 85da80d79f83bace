import { assembleGraph } from '../../../src/graph/assemble-graph.js';
import { articleOf } from '../article-builder.js';
import { eventNodes, eventsOf } from './event-nodes.js';

const FULL = '“We are frustrated with both sides and we will act before the summer ends”';

/** Statements told by articles a, b, c …, by one speaker unless named with "Bo Marsh: …". */
const tell = (words: readonly string[]) =>
  words.map((told, at) => {
    const [, speaker = 'Ada Lund', said = told] = /^(\w+ \w+): (.*)$/.exec(told) ?? [];
    return articleOf({ id: 'abcdefg'[at]! }, (b) => b.said(speaker, said));
  });

describe('statements that are one', () => {
  test.each([
    ['the same words', [FULL, FULL], ['a b']],
    [
      'quoted and reported',
      ['“I will resign before the end of the year”', 'that she would resign before the end of the year'],
      ['a b'],
    ],
    [
      'one word changed',
      [
        '“This treaty is a gift to the fishing fleets of the north”',
        '“This treaty is a present to the fishing fleets of the north”',
      ],
      ['a b'],
    ],
    ['a clip and the fuller one', [FULL, '“frustrated with both sides”'], ['a b']],
    [
      'a clip of two weighty words',
      [`${FULL} “deeply disappointed people everywhere”`, '“deeply disappointed”'],
      ['a b'],
    ],
    ['two parts of one, in order', [FULL, 'she was “frustrated with both sides” and ready: “we will act”'], ['a b']],
    ['two clips and the fuller one', [FULL, '“frustrated with both sides”', '“act before the summer ends”'], ['a b c']],
    ['a clip of a clip', [FULL, '“both sides and we will act before the summer”', '“we will act before”'], ['a b c']],
  ])('%s', (_, words, nodes) => {
    expect(eventsOf(tell(words), 'statement')).toEqual(nodes);
  });
});

describe('statements that are two', () => {
  test.each([
    ['two speakers', [FULL, `Bo Marsh: ${FULL}`], ['a', 'b']],
    ['two clips without the fuller one', ['“frustrated with both sides”', '“act before the summer ends”'], ['a', 'b']],
    [
      'two clips that overlap, without the fuller one',
      ['“we are frustrated with both”', '“frustrated with both sides and”'],
      ['a', 'b'],
    ],
    [
      'a clip that fits two fuller ones',
      [
        FULL,
        '“Nobody here is frustrated with both sides any longer, whatever the papers say”',
        '“frustrated with both sides”',
      ],
      ['a', 'b', 'c'],
    ],
    [
      'parts in the other order',
      [FULL, '“we will act before the summer” and “frustrated with both sides”'],
      ['a', 'b'],
    ],
    [
      'a negation',
      [
        '“We will sign the treaty with our neighbours this week”',
        '“We will not sign the treaty with our neighbours this week”',
      ],
      ['a', 'b'],
    ],
    [
      'another number',
      [
        '“We have lost 12 ships in the war with our neighbours”',
        '“We have lost 40 ships in the war with our neighbours”',
      ],
      ['a', 'b'],
    ],
    [
      'another name',
      [
        '“We will win the final against our friends from Orlin”',
        '“We will win the final against our friends from Harl”',
      ],
      ['a', 'b'],
    ],
    ['short and only alike', ['“We will sign”', '“We will go”'], ['a', 'b']],
    ['one word', [FULL, '“frustrated”'], ['a', 'b']],
    ['a report that holds a part of a quotation', [FULL, 'that both sides would act before the summer'], ['a', 'b']],
  ])('%s', (_, words, nodes) => {
    expect(eventsOf(tell(words), 'statement')).toEqual(nodes);
  });
});

test('fuller ones that join each other count as one for a clip', () => {
  const other = '“We are frustrated with both sides and we will act before the winter ends”';
  expect(eventsOf(tell([FULL, other, '“frustrated with both sides”']), 'statement')).toEqual(['a b c']);
});

test('the quotation shown is the fullest telling', () => {
  const [node] = eventNodes(assembleGraph(tell(['“frustrated with both sides”', FULL]), []), 'statement');
  expect(node!.quote).toBe(FULL);
});

test('the same words on two days are two statements', () => {
  const on = (id: string, date: string) => articleOf({ id }, (b) => b.said('Ada Lund', FULL, { date }));
  expect(eventsOf([on('a', '2031-05-02'), on('b', '2031-06-20')], 'statement')).toEqual(['a', 'b']);
  expect(eventsOf([on('a', '2031-05-02'), on('b', '2031-05-03')], 'statement')).toEqual(['a b']);
});
