import { answerQuestion } from '../../src/questions/answer-question.js';
import { graphOf, type TestArticle } from './deeds/graph-of.js';
import { shownOf } from './shown.js';

const article = (
  source: string,
  date: string,
  text: string,
  outlet = 'Northern Wire',
  title: string | null = null,
): TestArticle => ({ source, date, text, outlet, title });

const view = graphOf([
  article(
    'fire.txt',
    '2031-04-01',
    `A great fire broke out in the old port of Selm on Monday night. Ada Lund said that Bo Vik must explain the fire in the port.`,
  ),
  article(
    'inquiry.txt',
    '2031-04-06',
    `The Selm fire cost four million crowns. Ada Lund said that Bo Vik was asleep. The Selm fire was put out by night.`,
  ),
  article('later.txt', '2031-05-02', `Ada Lund said that Bo Vik was a fine cook. Bo Vik said that soup was healthy.`),
  article(
    'ruling.txt',
    '2031-05-10',
    `A court of Norland struck down the Golden Harvest ban on Tuesday.

Harbour secretary Rune Dahl applauded the ruling. Liv Golden, a pilot, sailed on. Bo Vik often met Sten Berg.`,
    'Selm Post',
  ),
  article(
    'mill.txt',
    '2031-05-12',
    `Hans Kvam of Lower Tarn, Norland, owns a mill. A ferry sank in Norland in a storm last week.

The storm killed nobody in Norland, where a vote was held on Sunday. Karin Moe returned the money of the union, which she called tainted. Karin Moe backs Rolf Aune.`,
    'Selm Post',
  ),
  article(
    'club.txt',
    '2031-05-15',
    `The Aune boat club of East Holm was sold to Tind Capital for a song. The Aune International Boat Club stands in Selm. Rolf Aune swam there.`,
    'Selm Post',
  ),
]);

const shown = (line: string): string => shownOf(view, line);

describe('what stands beside the words that are asked with', () => {
  test.each<[line: string, has: string[], not: string[]]>([
    ['which outlet had the most articles in May 2031', ['3  Selm Post'], ['no question']],
    ['how often did Bo Vik meet Sten Berg', ['articles say “often”'], []],
    // a place in a place is that place alone
    ['what happened in Lower Tarn, Norland', ['Hans Kvam of Lower Tarn'], ['storm', 'vote']],
    ['what happened in Upper Tarn, Norland', ['Upper Tarn'], ['storm killed']],
    // a word in capitals behind a name makes it another's
    ['who applauded the Golden Harvest ruling in Norland', ['Rune Dahl applauded the ruling'], ['Liv Golden']],
    // a particle supports nobody
    ['why did Karin Moe give back money', ['returned the money'], ['whom Karin Moe supports']],
    // a club that only sounds like one the graph knows
    ['who bought the Aune boat club in East Holm', ['Tind Capital'], []],
  ])('%s', (line, has, not) => {
    const text = shown(line);
    for (const words of has) expect(text).toContain(words);
    for (const words of not) expect(text).not.toContain(words);
  });

  test('“give back” does not ask for support', () => {
    expect(answerQuestion(view, 'why did Karin Moe give back money').question.ask).not.toBe('support');
  });

  test('“back” alone still asks for support', () => {
    expect(answerQuestion(view, 'will Karin Moe ever back Rolf Aune').question.ask).toBe('support');
  });
});

describe('after an event', () => {
  const answer = answerQuestion(view, 'what did Ada Lund say about Bo Vik after the Selm fire');

  test('begins where articles first hold its words, not where they give it the name', () => {
    expect(answer.notes.join(' ')).toContain('from 2031-04-01');
  });

  test('is told from the event on', () => {
    expect(answer.rows.map(({ target }) => target.name).join(' > ')).toMatch(/explain.* > .*asleep.* > .*cook/);
  });

  test('another order is kept where it is asked for', () => {
    const newest = answerQuestion(view, 'what did Ada Lund say about Bo Vik after the Selm fire, newest first');
    expect(newest.rows[0]?.target.name).toContain('cook');
  });
});

test('a near surname alone is nobody who may be meant', () => {
  const few = graphOf([
    article('a.txt', '2031-05-01', 'Chris Shays rowed home. Chris Shays said that soup was fine.'),
    article('b.txt', '2031-05-02', 'Richard Hays Powell said that boats were dear.'),
  ]);
  expect(answerQuestion(few, 'what did Shays say about boats').notes.join(' ')).not.toContain('Hays');
});

describe('what somebody said beside the few statements that hold a topic', () => {
  const said = graphOf([
    article(
      'toll.txt',
      '2031-05-01',
      `Ada Lund said the toll on the bridge was theft. “It must go before winter,” Lund said. Bo Vik said that tolls were fair.

${'The ferries of Norland were late again, and nobody at the quay could say why it was so. '.repeat(20)}

“Soup is healthy,” Lund said. Ada Lund said that her cat was ill.`,
      'Selm Post',
      'Row over the bridge toll',
    ),
    article(
      'tax.txt',
      '2031-05-02',
      'Ada Lund said that the tax on boats was high. “Nets are dear,” Lund said. Ada Lund said that Bo Vik was late. “He sleeps,” Lund said.',
      'Selm Post',
      'Bo Vik opens the fair',
    ),
    article('cat.txt', '2031-05-03', 'Ada Lund said that her cat was well again.'),
  ]);
  const { rows, notes } = answerQuestion(said, 'what did Ada Lund say about the toll');
  const words = rows.map(({ target }) => target.name).join(' | ');

  test('stands behind them, and is called so', () => {
    expect(words).toMatch(/theft.*before winter/);
    expect(notes.join(' ')).toContain('1 statement holds the words; the others Ada Lund made beside it.');
  });

  test.each(['Soup', 'cat', 'fair'])('not what was said elsewhere or by others: %s', (word) => {
    expect(words).not.toContain(word);
  });

  test.each<[line: string, not: string]>([
    // the article is on something else
    ['what did Ada Lund say about the boat tax', 'Nets'],
    // an article on somebody tells all sorts of things
    ['what did Ada Lund say about Bo Vik', 'Nets'],
  ])('%s: nothing beside', (line, not) => {
    const told = answerQuestion(said, line).rows.map(({ target }) => target.name);
    expect(told).toHaveLength(1);
    expect(told.join(' ')).not.toContain(not);
  });

  test('not where one is asked for', () => {
    expect(answerQuestion(said, 'did Ada Lund speak about the toll').rows).toHaveLength(1);
  });

  test('not where nothing holds the words', () => {
    expect(answerQuestion(said, 'what did Ada Lund say about whales').rows).toHaveLength(0);
  });
});

describe('the same words otherwise', () => {
  const view = graphOf([
    article(
      'ministers.txt',
      '2031-05-01',
      `Norland Defense Minister Ulla Brandt opened the new harbor center in Selm. Ulla Brandt said that neighbors should talk.

Tor Hagen praised the Selm strike, and a crowd cheered. Ada Lund warned the Selm strike would cost jobs. Ulla Brandt said the strike was over.`,
      'Selm Post',
      'Minister opens harbor center',
    ),
    article(
      'plant.txt',
      '2031-05-02',
      `The Tarn Works plant in Orvik was hit by a fire on Monday. A vote on the toll was held in Orvik on Sunday.

Bo Vik criticised Ada Lund for her remarks on the flood. Karin Moe criticised Ada Lund over soup.`,
    ),
    article(
      'rules.txt',
      '2031-05-04',
      'The new mooring rules of Lower Tarn were praised by all who read the rules for mooring. A band of pilots of Lower Tarn sued over the rules.',
    ),
    article(
      'glut.txt',
      '2031-05-03',
      `Rune Dahl said the mills were old. Rune Dahl said the crews were tired. Rune Dahl said the sea was calm. Rune Dahl said the nets were torn. Rune Dahl said the fish were few. Rune Dahl said the ships were slow. Rune Dahl said the quay was wet. Rune Dahl said the fog was thick. Rune Dahl said the price of cod had halved. Karin Moe spoke of overfishing.`,
      'Selm Post',
      'Dahl rejects talk of overfishing',
    ),
  ]);
  const shown = (line: string): string => shownOf(view, line);

  test.each<[line: string, has: string[], not: string[]]>([
    // spelled as Britain does
    ['who is the Norland defence minister', ['Ulla Brandt'], []],
    ['what happened at the harbour centre in Selm', ['harbor center'], ['Orvik']],
    // whoever praised a thing said something else of it than whoever warned of it
    ['who praised the Selm strike', ['Tor Hagen praised the Selm strike'], ['warned']],
    // a name may hold a place's preposition
    ['what happened at the Tarn Works plant in Orvik', ['hit by a fire'], ['vote on the toll']],
    ['who criticised Ada Lund for what she said about the flood', ['Bo Vik'], []],
    // the title is on it, and there is a lot of it
    ['what did Rune Dahl say about overfishing', ['the price of cod had halved'], ['Nothing of that kind']],
  ])('%s', (line, has, not) => {
    const text = shown(line);
    for (const words of has) expect(text).toContain(words);
    for (const words of not) expect(text).not.toContain(words);
  });

  test('the verb that is asked with says more than the words beside it', () => {
    const [first] = answerQuestion(view, 'who sued Lower Tarn over its mooring rules').articles;
    expect(first?.passage?.quote).toContain('sued over');
  });

  test.each([
    ['who is the Norland defence minister', 'Ulla Brandt'],
    ['what happened at the Tarn Works plant in Orvik', 'Tarn Works plant'],
  ])('%s: %s is meant', (line, name) => {
    expect(answerQuestion(view, line).subjects.map((each) => each.name)).toEqual([name]);
  });

  test('on a topic two are compared by what is on it, not by what stands in an article on it', () => {
    const text = shown('compare Rune Dahl and Karin Moe on overfishing');
    expect(text).toContain('Rune Dahl 0 statements');
  });
});

describe('what articles themselves tell, where the graph tells little', () => {
  const view = graphOf([
    article(
      'moe.txt',
      '2031-05-01',
      `A pastor of Selm came home on Sunday, his family said. Karin Moe and Rolf Moe were met at the quay by a crowd. Rolf Moe, who had been away for two years, kissed the quay and wept. Rolf Moe then drove to Orvik.`,
    ),
    article(
      'report.txt',
      '2031-05-03',
      `A panel of Norland wrote a report on the harbour office. It accused the harbour office of hiding a leak. The Selm Post reported that Ada Lund had called the leak a fraud. It was late.`,
      'Northern Wire',
    ),
    article('nets.txt', '2031-05-04', 'The nets of Ada Lund were long. Ada Lund spoke of boats and nets at noon.'),
    article(
      'songs.txt',
      '2031-05-02',
      'Karin Moe said that songs were good. TV plays were made again, and songs of the sea were sung. On Monday, Bo Vik rowed alone across the bay. Nils Orr revived a play.',
      'Selm Post',
      'Nets and songs',
    ),
  ]);
  const shown = (line: string): string => shownOf(view, line);

  test('who somebody is, by two sentences of his only article', () => {
    const quotes = answerQuestion(view, 'who is Rolf Moe').articles.map(({ passage }) => passage?.quote ?? '');
    expect(quotes[0]).toContain('who had been away');
    expect(quotes).toHaveLength(2);
  });

  test('a sentence of “it” with the one before it, “it was” alone', () => {
    expect(shown('who accused the harbour office of hiding a leak')).toContain(
      'A panel of Norland wrote a report on the harbour office. It accused',
    );
    expect(shown('was it late')).not.toContain('a fraud. It was late');
  });

  test('articles whose titles hold the words go first', () => {
    const [first] = answerQuestion(view, 'anything on nets').articles;
    expect(first?.title).toBe('Nets and songs');
  });

  test('a row without the abbreviation is not on it', () => {
    expect(shown('anything on TV plays')).toContain('TV plays were made again');
    expect(shown('anything on TV songs')).not.toContain('Karin Moe said that songs');
  });

  test('what was reported is told by sentences', () => {
    expect(shown('who reported that Ada Lund called the leak a fraud')).toContain('The Selm Post reported');
  });

  test('a weekday by the word itself, where no date is told of it', () => {
    const undated = graphOf([
      {
        ...article('monday.txt', '2031-05-02', ''),
        date: null as never,
        text: 'On Monday, Bo Vik rowed across the bay. Ada Lund slept.',
      },
    ]);
    expect(answerQuestion(undated, 'what did Bo Vik do on Monday').articles[0]?.passage?.quote).toContain('On Monday');
    expect(answerQuestion(undated, 'what did Bo Vik do on Friday').articles).toEqual([]);
  });
});

describe('what a sentence says in its article', () => {
  const view = graphOf([
    article(
      'bank.txt',
      '2031-05-01',
      `The Selm Savings Bank lost two crowns in a hundred. The bank was founded in 1902 by Gro Tveit. Karin Moe founded a choir.`,
    ),
    article(
      'banks.txt',
      '2031-05-02',
      'The Selm Savings Bank met the Orvik Trade Bank. The bank was praised by Per Lie.',
    ),
    article(
      'backing.txt',
      '2031-05-03',
      `Nils Orr endorsed Ada Lund on Monday. “She knows boats,” Orr said. Tor Hagen endorsed Bo Vik. “He can cook,” Hagen said.`,
      'Selm Post',
      'Orr endorses Lund',
    ),
    article(
      'fair.txt',
      '2031-05-04',
      `It was a win for Ada Lund in Tarn. The streets of Tarn are narrow. The last fair of Orvik was held in 1921, when a bear got loose in Orvik. Karin Moe condemned Ada Lund's talk of floods. Ada Lund met Bo Vik for talks.`,
    ),
    article(
      'toll.txt',
      '2031-05-05',
      'A toll is dear. Boats and ferries and rafts pay it, and the toll of boats was raised.',
      'Selm Post',
      'The boat toll',
    ),
    article(
      'raft.txt',
      '2031-05-06',
      'Rafts, boats and a toll came up when the crew spoke of boats.',
      'Selm Post',
      'Songs of spring',
    ),
    article('talkers.txt', '2031-05-07', 'Sven Krag asked Liv Strand for an hour on the air about fish.', 'Selm Post'),
  ]);
  const shown = (line: string): string => shownOf(view, line);

  test.each<[line: string, has: string[], not: string[]]>([
    // a noun of the name, where the article names no other such body
    ['who founded the Selm Savings Bank', ['Gro Tveit, as sentences'], ['Karin Moe']],
    ['who praised the Selm Savings Bank', [], ['Per Lie, as sentences']],
    // why somebody did it he says himself
    ['why did Nils Orr endorse Ada Lund', ['She knows boats'], ['He can cook']],
    // what is told by a verb alone
    ['what happened in Tarn', ['a win for Ada Lund in Tarn'], ['narrow']],
    // a year before all articles
    ['what happened in Orvik in 1921', ['a bear got loose'], []],
    ['what happened in Orvik in 1922', [], ['bear']],
    // talk of a thing is no talks
    ["who condemned Ada Lund's talk of floods", ['Karin Moe'], ['met Bo Vik']],
    // no outlet of that name
    ['who did Sven Krag interview on the air', ['Sven Krag asked Liv Strand'], ['No article here comes from']],
  ])('%s', (line, has, not) => {
    const text = shown(line);
    for (const words of has) expect(text).toContain(words);
    for (const words of not) expect(text).not.toContain(words);
  });
});
