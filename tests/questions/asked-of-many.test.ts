import { graphOf, type TestArticle } from './deeds/graph-of.js';
import { shownOf } from './shown.js';

const article = (source: string, date: string, text: string): TestArticle => ({ source, date, text, outlet: null });

/** More sentences beside a name than are read for a deed. */
const CROWD = Array.from({ length: 80 }, (_, n) => `Ada Lund supporters came on day ${n + 1}.`).join(' ');

const view = graphOf([
  article('crowd.txt', '2031-04-01', CROWD),
  article('deed.txt', '2031-03-01', 'Tor Hagen supports Ada Lund.'),
  article('orvik.txt', '2031-04-12', 'Dag Orr met Bo Vik in Orvik on Friday.'),
  article('selm.txt', '2031-04-12', 'Bo Vik met Dag Orr in Selm on Friday.'),
  article(
    'mill.txt',
    '2031-05-02',
    'On Sunday Olga Ness spoke to the dockers beside the old mill. Olga Ness met Karin Moe.',
  ),
  article(
    'toll.txt',
    '2031-05-03',
    'Karin Moe condemned the new harbour toll plan of the council. Bo Vik said that the harbour toll was fair.',
  ),
  article('toll-again.txt', '2031-05-04', 'Ivar Ness said that a harbour toll would come.'),
  article(
    'late.txt',
    '2031-06-20',
    'Sanna Berg said that the Drammen attack was a shock. The Drammen attacks were told of widely.',
  ),
  article(
    'early.txt',
    '2031-06-10',
    'Rolf Aune spoke of the Drammen bomb attack. Sanna Berg said that she was afraid.',
  ),
]);

const shown = (question: string): string => shownOf(view, question);

test.each<[question: string, has: string[], not: string[]]>([
  ['who supports Ada Lund', ['Tor Hagen'], ['supporters came']],
  ['when did Dag Orr and Bo Vik last meet', ['in Orvik', 'in Selm'], ['2031-05']],
  ['where did Olga Ness speak', ['beside the old mill'], ['Karin Moe']],
  ['what did Sanna Berg say before the Drammen attack', ['until 2031-06-10'], ['was a shock']],
  ['where did Tor Hagen speak', ['No article tells where'], ['mill']],
  ['which articles mention the harbour toll', ['2 articles', 'toll-again.txt', 'toll.txt'], ['mill.txt']],
  ['which organisations are connected to Olga Ness', ['Nothing of that kind'], ['others beside']],
  ['which people are connected to Olga Ness', ['1 other beside Olga Ness', 'Karin Moe'], ['Tor Hagen']],
])('%s', (question, has, not) => {
  const answer = shown(question);
  for (const words of has) expect(answer).toContain(words);
  for (const words of not) expect(answer).not.toContain(words);
});
