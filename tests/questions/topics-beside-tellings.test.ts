import { graphOf, type TestArticle } from './deeds/graph-of.js';
import { shownOf } from './shown.js';

const article = (source: string, date: string, text: string): TestArticle => ({ source, date, text, outlet: null });

const FILLER = 'The town was calm, and nothing stirred. '.repeat(10);

const view = graphOf([
  article(
    'bridge.txt',
    '2031-04-12',
    `Row grows over the Selm bridge. Ada Lund called the Selm bridge a bargain on Monday.

Bo Vik criticised Ada Lund on Tuesday. He was in Orvik.`,
  ),
  article(
    'harbour.txt',
    '2031-05-12',
    'The harbour was quiet. Karin Moe criticised Ada Lund on Sunday. She was in Orvik.',
  ),
  article(
    'tax.txt',
    '2031-05-20',
    'Tor Hagen condemned Ada Lund over the tax. Bo Vik condemned Ada Lund over the tax. Rolf Aune met Bo Vik.',
  ),
  // "bridge" alone is not the one asked for
  article('old.txt', '2031-06-02', 'The bridge in Orvik is old. Ivar Ness criticised Ada Lund on Friday.'),
  article(
    'dam.txt',
    '2031-06-09',
    `The Grimdal dam leaked again. Nobody knew why.

Rolf Aune met Olga Ness on Friday. Rolf Aune met Sten Berg in May.`,
  ),
  article(
    'wage.txt',
    '2031-06-19',
    'The spat over the Holm wage deal went on. Dag Orr blamed the bank for the mess, and he left.',
  ),
  article('row.txt', '2031-06-19', 'Nils Orr met Tor Hagen about the ferry row. Nils Orr met Karin Moe.'),
  article('rain.txt', '2031-06-20', 'It was wet. Dag Orr blamed the weather for the rain.'),
  article(
    'far.txt',
    '2031-06-21',
    `Ivar Ness criticised Ada Lund by the leaking bridge.\n\n${FILLER}\n\nA leaking quay in Grimdal was seen.`,
  ),
]);

describe('a topic that no sentence of the kind names', () => {
  test.each<[question: string, has: string[], not: string[]]>([
    [
      'who criticised Ada Lund over the Selm bridge',
      [
        'these stand in articles on it, the nearest first',
        'Bo Vik criticised Ada Lund on Tuesday',
        '2031-04-12 · 1 report',
      ],
      ['Karin Moe', 'Tor Hagen', 'Ivar Ness', 'over the tax'],
    ],
    [
      'who criticised Ada Lund for her Selm bridge remarks',
      ['Bo Vik criticised Ada Lund on Tuesday'],
      ['Karin Moe', 'Tor Hagen', 'Ivar Ness'],
    ],
    ['who condemned Ada Lund over the tax', ['told 2031-05-20 · 1 report', 'Bo Vik'], ['2031-04-12', '2 reports']],
    // where a sentence names it, nothing else is told
    [
      'who criticised Ada Lund over the tax',
      ['Tor Hagen', 'Bo Vik condemned Ada Lund over'],
      ['on Tuesday', 'nearest'],
    ],
    ['did Bo Vik criticise Ada Lund over the Selm bridge', ['on Tuesday', 'nearest first'], ['Yes', 'over the tax']],
    ['when did Bo Vik criticise Ada Lund over the tax', ['told on 2031-05-20'], ['2031-04-12']],
    ['why did Bo Vik criticise Ada Lund over the tax', ['over the tax'], ['on Tuesday']],
    ['did Karin Moe criticise Ada Lund over the Selm bridge', ['No article tells as a fact'], ['Yes']],
    ['who criticised Ada Lund over the Grimdal raid', ['Nothing of that kind'], ['Bo Vik', 'Karin Moe']],
    // one of five words is none of them
    [
      'who criticised Ada Lund over the Tuesday strike of Drammen dockers against wages',
      ['Nothing of that kind'],
      ['Bo Vik'],
    ],
    ['who did Nils Orr meet about the ferry row', ['Tor Hagen'], ['Karin Moe', 'nearest first']],
    // far from the telling, or what it is called by is
    ['who criticised Ada Lund over the leaking quay', ['None of these names'], ['these stand in articles on it']],
    ['who criticised Ada Lund over the Grimdal bridge', ['Ada Lund'], ['these stand in articles on it']],
    ['who did Rolf Aune meet about the Grimdal leak', ['Olga Ness', 'Sten Berg', 'nearest first'], ['Bo Vik']],
    [
      'whom did Dag Orr blame for the Holm wage spat',
      ['bank, by sentences that tell it', 'blamed the bank'],
      ['weather'],
    ],
  ])('%s', (question, has, not) => {
    const text = shownOf(view, question);
    for (const part of has) expect(text).toContain(part);
    for (const part of not) expect(text).not.toContain(part);
  });
});

test('a claim that is less sure and not on the topic gives way to sentences that are', () => {
  const doubting = graphOf(
    [
      article('ferry.txt', '2031-06-19', 'Dag Orr condemned Karin Moe over the ferry quarrel.'),
      article(
        'guild.txt',
        '2031-06-20',
        'Dag Orr spoke on the guild wage quarrel. It was the fault of the press, he felt.',
      ),
    ],
    (graph) =>
      graph.forEachEdge((edge, { type }) => {
        if (type === 'condemned') graph.setEdgeAttribute(edge, 'confidence', 0.1);
      }),
  );
  const off = shownOf(doubting, 'whom did Dag Orr condemn for the guild wage quarrel');
  expect(off).toContain('spoke on the guild wage quarrel');
  expect(off).not.toContain('ferry');
  const on = shownOf(doubting, 'whom did Dag Orr blame for the ferry quarrel');
  expect(on).toContain('less sure, right in about 10 of 100 cases');
  expect(on).toContain('Karin Moe');
});
