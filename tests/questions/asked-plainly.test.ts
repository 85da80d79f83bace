import { graphOf, type TestArticle } from './deeds/graph-of.js';
import { shownOf } from './shown.js';

const article = (source: string, date: string, title: string | null, text: string, outlet: string): TestArticle => ({
  source,
  date,
  title,
  text,
  outlet,
});

const view = graphOf([
  article(
    'water.txt',
    '2031-04-02',
    'The foul water of Selm',
    `Ada Lund, the envoy of Norland, said that the pipes had been rotten for years. Bo Vik said that Ada Lund was late. Runa Moe, an engineer, endorsed Ada Lund's way with it on Friday.`,
    'Selm Post',
  ),
  article(
    'fair.txt',
    '2031-04-09',
    'A fair for all',
    `Ada Lund, the envoy of Norland, said that the horses were well fed. Ada Lund praised the cook. Gro Tveit supports Ada Lund on schools.`,
    'Northern Wire',
  ),
  article(
    'race.txt',
    '2031-04-12',
    'The race for the harbour board',
    `Sten Berg, who endorsed Karin Moe, is a pilot. The United Dockers endorsed Rolf Aune on Monday, the first union to do so. The Orvik Herald endorsed Rolf Aune too. Nils Orr endorsed Rolf Aune. Karin Moe backed Hans Kvam.`,
    'Selm Post',
  ),
  article(
    'law.txt',
    '2031-04-15',
    'Norland council passes a harbour bill',
    `Sailors' groups condemned the bill's passage on Tuesday. Bill Rask praised it. Ylva Lie blasted Bill Rask over the fleet. The United Dockers condemned Bill Rask on Friday. Per Lie said that a bill was a bill.`,
    'Northern Wire',
  ),
  article(
    'stop.txt',
    '2031-04-20',
    'A man of the sea',
    `That changed when Olaf Strand, a captain, came through a storm to a quay in Tarn on his way home. As he slept in the port, soldiers took him to a ship.

Olaf Strand once had a dog. A storm in Holm was over. The captain was asleep. The dog barked.`,
    'Northern Wire',
  ),
  article('talks.txt', '2031-05-02', 'Talks', `Liv Golden met Sven Krag in Selm on Monday.`, 'Northern Wire'),
  article(
    'hour.txt',
    '2031-05-04',
    'An hour',
    `Everyone wondered. Liv Golden spent an hour with Sven Krag and came out smiling.`,
    'Selm Post',
  ),
  article('old.txt', '2031-03-01', 'Before', `Liv Golden sang with Sven Krag as a child.`, 'Orvik Herald'),
  article(
    'vote.txt',
    '2031-05-06',
    'A vote in Vestholm',
    `The people of Vestholm, Norland, went to the polls in Vestholm on Sunday. Ada Lund visited once as a girl. Sten Berg ate fish.`,
    'Selm Post',
  ),
  article(
    'shots.txt',
    '2031-05-07',
    null,
    `The young sailor Odd Haug was buried in Orvik on Sunday. Guards were shooting at Odd Haug nine times that night.`,
    'Selm Post',
  ),
  // no mention is read of a name in small letters
  article(
    'quay.txt',
    '2031-05-08',
    null,
    `Neighbours on the quay wrote that odd haug was robbed twice. Others sang.`,
    'Selm Post',
  ),
  article('odd.txt', '2031-05-09', null, `Something odd went on. Leif Haug was robbed three times.`, 'Selm Post'),
  article(
    'kenya.txt',
    '2031-05-10',
    'Gro Tveit and a Kenyan tale',
    `Gro Tveit came home from Kenya. Berit Sand, a pilot, said that the road was long. Pope Leo met Tor Aas in Orvik on Monday. Amy Pope swam. Tor Aas said that the pope was tired.`,
    'Selm Post',
  ),
  article('one.txt', '2031-05-03', 'One', `Liv Golden sings. Sven Krag does not.`, 'Tarn Times'),
]);

const shown = (line: string): string => shownOf(view, line);

describe('plain questions', () => {
  test.each<[line: string, has: string[], not: string[]]>([
    // his words in an article whose title holds the place, none from elsewhere
    ['what did Ada Lund say about Selm', ['the pipes had been rotten', 'hold some, or stand beside'], ['horses']],
    ['what did Ada Lund say about Orvik', [], ['the pipes', 'horses']],
    ['what did Berit Sand say about Kenya', ['the road was long'], []],
    // on a person's name in a title all sorts of things are told
    ['what did Berit Sand say about Gro Tveit', [], ['the road was long  told', 'stand beside them']],
    // whoever endorses supports, and does not agree
    ['who supports Karin Moe', ['Sten Berg, as sentences'], []],
    ['who backed Karin Moe', ['Sten Berg, as sentences'], []],
    ['who agrees with Karin Moe', [], ['Sten Berg, as sentences']],
    ['who endorsed Hans Kvam', [], ['Karin Moe, as sentences']],
    ['who agrees with Ada Lund on horses', ['cannot know', '“horses”'], ['schools']],
    // a kind of body is no person
    ['which unions endorsed Rolf Aune', ['United Dockers, as sentences', 'Which of these are unions'], ['Nils Orr']],
    ['which clubs endorsed Rolf Aune', ['Which of these are clubs'], ['Nils Orr']],
    ['which pilots endorsed Rolf Aune', ['Nils Orr'], []],
    ['which unions condemned Bill Rask', ['United Dockers condemned Bill Rask'], ['Ylva Lie']],
    ['who condemned Bill Rask', ['United Dockers condemned Bill Rask', 'Ylva Lie'], []],
    // a thing behind an article is nobody of that name
    ['who condemned the bill', ["Sailors' groups condemned"], ['Ylva Lie', 'Bill Rask']],
    ['who met the pope', ['Leo met Tor Aas'], []],
    ['who condemned Bill', ['Ylva Lie'], ['Sailors']],
    // by one of its words where the title holds them all
    ['who condemned the harbour bill', ["Sailors' groups condemned the bill's passage"], ['Ylva Lie']],
    ['who condemned the school bill', [], ["Sailors' groups"]],
    // the sentence behind goes on with whoever the one before names
    ['what happened in Tarn', ['on his way home. As he slept', 'soldiers took him'], []],
    ['what happened in Holm', ['A storm in Holm was over.'], ['asleep', 'barked']],
    // a visit to what the article is on
    ['how often has Ada Lund visited Vestholm', ['Ada Lund visited once as a girl'], ['ate fish']],
    ['has Ada Lund visited Vestholm', ['Ada Lund visited once as a girl'], ['Yes']],
    ['has Ada Lund been to Tarn', [], ['visited once']],
    ['has Ada Lund visited Tarn', [], ['as sentences of the articles tell', 'tell it']],
    // "shot" where texts have "shooting"
    ['how many times was Odd Haug shot', ['nine times'], ['do not understand']],
    ['how many times was Odd Haug robbed', ['odd haug was robbed twice'], ['nine times', 'Leif Haug']],
    ['who is quoted most about pipes', ['1  Ada Lund'], ['asked outright']],
    // articles of the same days that name both in one sentence
    [
      'which outlets reported the meeting of Liv Golden and Sven Krag',
      ['told by Northern Wire.', 'Not counted: 1 article of the same days (Selm Post)', 'spent an hour'],
      ['sang with', 'Orvik Herald', 'Tarn Times'],
    ],
  ])('%s', (line, has, not) => {
    const text = shown(line);
    for (const words of has) expect(text).toContain(words);
    for (const words of not) expect(text).not.toContain(words);
  });
});
