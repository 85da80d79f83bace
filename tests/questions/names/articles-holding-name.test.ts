import { graphOf } from '../deeds/graph-of.js';
import { shownOf } from '../shown.js';

const article = (source: string, outlet: string, text: string) => ({ source, date: '2031-04-12', outlet, text });

const view = graphOf([
  article('one.txt', 'Northern Wire', 'Sanna Quistdal met Bo Vik. Sanna Quistdal said that she was glad.'),
  article('trust.txt', 'Selm Post', 'The Sanna Quistdal Harbour Trust gave money.'),
  article('row.txt', 'Orvik Daily', 'The pier was cold. The row over the Quistdal papers went on.'),
  article('small.txt', 'Cape News', 'The row over the quistdal grew.'),
  article('olga.txt', 'Dam Times', 'Tor Hagen met Olga Hallgrim. Olga Hallgrim was late.'),
  article('sten.txt', 'Dam Times', 'Sten Hallgrim was there. The pier was shut.'),
  article('papers.txt', 'Dam Times', 'The pier was cold. The row over the Hallgrim papers went on.'),
  article('gulan.txt', 'Cape News', 'Fethullah Gulan met Tor Hagen. Fethullah Gulan met Bo Vik.'),
  article(
    'damaged.txt',
    'Bay Echo',
    'Cape Hall was shut. A cleric named Fethullah GÃ1⁄4lan, who lives in Selm, was seen.',
  ),
  article('kroon.txt', 'Cape News', 'Fethullah Kroon left.'),
  article('wall.txt', 'Cape News', 'The sea wall fell. A sea wall is dear.'),
  article('grey.txt', 'Cape News', 'The grey wall by the sea fell.'),
  article('quay.txt', 'Selm Post', 'Ada Lund met Bo Vik on Norland Quay. Norland Quay was cold.'),
  article('fund.txt', 'Selm Post', 'The Norland Quay Fund met Bo Vik. The Norland Quay Fund was late.'),
  article('premier.txt', 'Selm Post', 'Prime Minister Ivar Strand met Bo Vik. Prime Minister Ivar Strand was late.'),
  article('former.txt', 'Selm Post', 'A former prime minister was ill.'),
]);

const shown = (question: string): string => shownOf(view, question);

describe('articles in which a name stands that no mention was taken for', () => {
  test.each<[question: string, has: string[], not: string[]]>([
    [
      'which articles mention Sanna Quistdal',
      [
        '1 article mentions Sanna Quistdal; 2 more articles hold the name, a part of it or nearly so.',
        'The Sanna Quistdal Harbour Trust gave money.',
        'The row over the Quistdal papers went on.',
      ],
      ['small.txt', 'Dam Times'],
    ],
    ['how many articles mention Quistdal', ['1 article mentions Sanna Quistdal; 2 more articles hold the name.'], []],
    // another bears the rare word
    ['which articles mention Olga Hallgrim', ['1 article mentions Olga Hallgrim.'], ['sten.txt', 'papers.txt', 'more']],
    [
      'which articles mention Fethullah Gulan',
      ['1 article mentions Fethullah Gulan; 1 more article holds', 'damaged.txt'],
      ['kroon.txt'],
    ],
    ['which articles mention sea wall', ['No article mentions “sea wall”; 1 article holds the words.'], ['grey.txt']],
    // a role is others' too
    ['which articles mention prime minister', ['1 article mentions Ivar Strand.'], ['former.txt']],
    // what is called otherwise by more words
    ['which articles mention Norland Quay', ['1 article mentions Norland Quay.'], ['fund.txt']],
    [
      'how many articles mention Sanna Quistdal per outlet',
      ['3 articles by outlet; 2 of them hold the name', '1  Orvik Daily'],
      ['Cape News'],
    ],
    [
      'which outlets reported on Sanna Quistdal',
      ['told by Northern Wire, Orvik Daily, Selm Post', 'Counted too: 2 articles that hold the name', 'papers went on'],
      ['Cape News'],
    ],
    ['which outlets wrote about the sea wall', ['1 article on “the sea wall”; by their texts alone.'], ['grey.txt']],
  ])('%s', (question, has, not) => {
    const text = shown(question);
    for (const part of has) expect(text).toContain(part);
    for (const part of not) expect(text).not.toContain(part);
  });
});
