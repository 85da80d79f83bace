import { assembleGraph } from '../../../src/graph/assemble-graph.js';
import { findCopies } from '../../../src/graph/copies/find-copies.js';
import { shingleText } from '../../../src/graph/copies/shingle-text.js';
import { articleOf } from '../article-builder.js';

const WIRE = `The harbour of Orlin will stay closed until the end of the month because a crane fell into the basin on Tuesday night.
Nobody was hurt, the port authority said, but three ships with grain for the south are waiting outside and their owners have begun to complain.
Mayor Ada Lund asked the army for a floating crane. A spokesman for the army said that one would arrive within ten days if the weather allowed it.
Fishermen may leave the harbour by the old canal, which is too narrow for anything larger than a trawler.`;
const OTHER = `The opera house in Harl opens its season with a new work about the building of the first railway across the mountains.
Its composer, who drove trains for eleven years before she wrote her first song, says that every bar was written to the rhythm of wheels.
Tickets for the first three nights were gone within an hour, and the house has added two performances in November.`;
const LOCAL = `${'Here is what else happened in our town today, from the school fair to the long queue at the new bakery on the square. '.repeat(1)}
The council will vote on the budget next week and expects a long evening, for the pool needs a roof and the library needs a lift.
Our weather page promises rain for the coming days, and the football team has lost its sixth game in a row without scoring.
Readers have sent us pictures of their gardens, and we print the best of them on page nine together with the puzzle.`;

interface Text {
  readonly id: string;
  readonly date?: string;
  readonly text: string;
}

const copiesOf = (texts: readonly Text[]) =>
  findCopies(texts.map(({ id, date = null, text }) => ({ id, date, shingles: shingleText(text, []) })));
const pairsOf = (texts: readonly Text[]) =>
  copiesOf(texts).copies.map(({ article, original }) => `${article} of ${original}`);

describe('copies', () => {
  test.each<[string, Text[], string[]]>([
    [
      'the same words',
      [
        { id: 'a', text: WIRE },
        { id: 'b', text: `${WIRE}\n` },
      ],
      ['b of a'],
    ],
    [
      'the earlier one is the original',
      [
        { id: 'a', date: '2031-05-03', text: WIRE },
        { id: 'b', date: '2031-05-02', text: `${WIRE} ` },
      ],
      ['a of b'],
    ],
    [
      'a dated one before one without a date',
      [
        { id: 'a', text: WIRE },
        { id: 'b', date: '2031-05-02', text: `${WIRE} ` },
      ],
      ['a of b'],
    ],
    [
      'some words changed',
      [
        { id: 'a', text: WIRE },
        {
          id: 'b',
          text: WIRE.replace('Tuesday night', 'late Tuesday')
            .replace('begun to complain', 'complained')
            .replace('ten days', 'a week or so'),
        },
      ],
      ['b of a'],
    ],
    [
      'other line breaks, case and punctuation',
      [
        { id: 'a', text: WIRE },
        { id: 'b', text: WIRE.toUpperCase().replace(/\n/g, ' ').replace(/,/g, '') },
      ],
      ['b of a'],
    ],
    [
      'within a longer page',
      [
        { id: 'a', text: WIRE },
        { id: 'b', text: `${LOCAL}\n${WIRE}\n${LOCAL.slice(0, 300)}` },
      ],
      ['b of a'],
    ],
    [
      'cut from a longer, earlier one',
      [
        { id: 'a', date: '2031-05-03', text: WIRE.slice(0, 420) },
        { id: 'b', date: '2031-05-02', text: `${WIRE} ${OTHER}` },
      ],
      ['a of b'],
    ],
    [
      'a chain of copies has one original',
      [
        { id: 'a', text: WIRE },
        { id: 'b', text: `${WIRE} ` },
        { id: 'c', text: ` ${WIRE}` },
      ],
      ['b of a', 'c of a'],
    ],
  ])('%s', (_, texts, expected) => {
    expect(pairsOf(texts)).toEqual(expected);
  });
});

describe('no copies', () => {
  test.each<[string, Text[]]>([
    [
      'two stories',
      [
        { id: 'a', text: WIRE },
        { id: 'b', text: OTHER },
      ],
    ],
    [
      'one sentence in common',
      [
        { id: 'a', text: WIRE },
        { id: 'b', text: `${OTHER} Nobody was hurt, the port authority said.` },
      ],
    ],
    [
      'texts too short to tell',
      [
        { id: 'a', text: 'Rain is likely on Sunday.' },
        { id: 'b', text: 'Rain is likely on Sunday!' },
      ],
    ],
  ])('%s', (_, texts) => {
    expect(pairsOf(texts)).toEqual([]);
  });
});

test('a page with two stories depends on both, and the longer one is named', () => {
  const { copies, stories } = copiesOf([
    { id: 'a', text: WIRE },
    { id: 'b', text: OTHER },
    { id: 'page', text: `${OTHER}\n${WIRE}` },
  ]);
  expect(stories.get('page')).toEqual(['a', 'b']);
  expect(copies.map(({ article, original }) => `${article} of ${original}`)).toEqual(['page of a']);
});

test('dropped blocks are no part of the text', () => {
  const page = `${LOCAL}\n${OTHER}`;
  const furniture = shingleText(page, [{ span: [0, LOCAL.length] }]);
  expect([...furniture]).toEqual([...shingleText(OTHER, [])]);
});

test('copies of one story are one report', () => {
  const wire = (id: string, more: string) =>
    articleOf({ id }, (b) => {
      b.say(`${WIRE} `);
      b.met('Ada Lund', 'Bo Marsh', { date: '2031-05-02' });
      b.say(more);
    });
  const other = articleOf({ id: 'c' }, (b) => {
    b.say(`${OTHER} `);
    b.met('Ada Lund', 'Bo Marsh', { date: '2031-05-02' });
  });
  const graph = assembleGraph([wire('a', ''), wire('b', 'More later.'), other], []);
  const [met] = graph.filterEdges((_, { type }) => type === 'met').map((edge) => graph.getEdgeAttributes(edge));
  expect({ reports: met!.reports, copies: met!.copies, tellings: met!.evidence.length }).toEqual({
    reports: 2,
    copies: 3,
    tellings: 3,
  });
  // of one date: the longer text counts as the original
  expect(graph.getAttribute('articles').a!.copyOf).toBe('b');
});
