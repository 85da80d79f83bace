import { answerQuestion } from '../../src/questions/answer-question.js';
import { graphOf, type TestArticle } from './deeds/graph-of.js';
import { shownOf } from './shown.js';

const article = (source: string, date: string, text: string): TestArticle => ({ source, date, text, outlet: null });

const view = graphOf([
  article(
    'may.txt',
    '2031-05-12',
    `Sanna Berg, who runs the ferry, bought a second boat in Selm. Sanna Berg said that the sea was calm.

The mayor thanked Sanna Berg. She sold the old boat.`,
  ),
  article(
    'june.txt',
    '2031-06-12',
    'Sanna Berg was fined by a court in Orvik. The court of Orvik sits near the home of Sanna Berg.',
  ),
  article(
    'july.txt',
    '2031-07-01',
    `Tor Hagen met Bo Vik. Tor Hagen met Karin Moe. Tor Hagen met Ada Lund. Tor Hagen met Ivar Lie.

Later in the week and in the rain, the mayor was there and saw that Tor Hagen bought a boat. Tor Hagen laughed at the rain.`,
  ),
  article(
    'aug.txt',
    '2031-08-01',
    'Rolf Aune said that Nils Orr was honest. Nils Orr left the town. The town of Nils Orr is small.',
  ),
  article('sep.txt', '2031-09-01', 'The yard of Egil Strand is small.'),
]);

const shown = (question: string): string => shownOf(view, question);

describe('what somebody did, where the graph holds little of it', () => {
  test.each<[question: string, has: RegExp[], not: RegExp[]]>([
    [
      'timeline of Sanna Berg',
      [
        /First, sentences of the articles that tell what was done/,
        /Sanna Berg: 1 line, oldest first.*second boat.*sold the old boat.*was fined.*sea was calm/s,
      ],
      // it is only named there, or the sentence is shown above
      [/near the home/, /sea was calm.*sea was calm.*sea was calm/s],
    ],
    ['what did Sanna Berg do, newest first', [/was fined.*second boat/s], [/near the home/]],
    ['timeline of Sanna Berg in June 2031', [/is told as a claim; sentences of the articles.*was fined/s], [/boat/]],
    // enough is told: steps of a life alone
    ['timeline of Tor Hagen', [/Tor Hagen: 4 lines.*bought a boat/s], [/laughed/]],
    ['timeline of Nils Orr', [/what others said.*Nils Orr left the town.*was honest/s], [/is small/]],
    ['timeline of Egil Strand', [/Nothing of that kind/], [/yard/]],
  ])('%s', (question, has, not) => {
    const text = shown(question);
    for (const part of has) expect(text).toMatch(part);
    for (const part of not) expect(text).not.toMatch(part);
  });
});

describe('what somebody did whom many articles name: steps of a life alone', () => {
  const many = graphOf([
    ...Array.from({ length: 13 }, (_, at) =>
      article(`day-${at}.txt`, `2031-05-${String(at + 10)}`, `Gro Falk smiled at crowd ${at} and waved.`),
    ),
    article('left.txt', '2031-05-28', 'Gro Falk resigned as pilot on Monday.'),
    article('again.txt', '2031-05-29', 'Gro Falk, who resigned this week, resigned for her son, he said.'),
    article('later.txt', '2031-06-28', 'Gro Falk resigned from the board of the union.'),
  ]);
  const quotes = answerQuestion(many, 'timeline of Gro Falk').articles.map(({ passage }) => passage?.quote ?? '');

  test('in the order of the articles, each once a month', () => {
    expect(quotes).toEqual(['Gro Falk resigned as pilot on Monday.', 'Gro Falk resigned from the board of the union.']);
  });
});
