import { articleOf, type EventHead } from '../article-builder.js';
import { eventsOf } from './event-nodes.js';

const met = (
  id: string,
  date: string | null,
  event: EventHead,
  pair: readonly [string, string] = ['Ada Lund', 'Bo Marsh'],
) => articleOf({ id, date }, (b) => b.met(...pair, event));

describe('meetings that are one', () => {
  test.each([
    [
      'same day and place',
      [
        met('a', '2031-05-03', { date: '2031-05-02', place: 'Geneva' }),
        met('b', '2031-05-04', { date: '2031-05-02', place: 'Geneva' }),
      ],
    ],
    [
      'a day apart',
      [
        met('a', '2031-05-03', { date: '2031-05-02', place: 'Geneva' }),
        met('b', '2031-05-04', { date: '2031-05-03', place: 'Geneva' }),
      ],
    ],
    [
      'the other way round',
      [
        met('a', '2031-05-03', { date: '2031-05-02' }),
        met('b', '2031-05-03', { date: '2031-05-02' }, ['Bo Marsh', 'Ada Lund']),
      ],
    ],
    [
      'without a date',
      [met('a', '2031-05-03', { date: '2031-05-02', place: 'Geneva' }), met('b', '2031-05-05', { place: 'Geneva' })],
    ],
    [
      'without a place',
      [met('a', '2031-05-03', { date: '2031-05-02', place: 'Geneva' }), met('b', '2031-05-05', { date: '2031-05-02' })],
    ],
    ['without either', [met('a', '2031-05-03', { date: '2031-05-02', place: 'Geneva' }), met('b', '2031-05-05', {})]],
    [
      'a capital in its country',
      [
        met('a', '2031-05-03', { date: '2031-05-02', place: 'Bern' }),
        met('b', '2031-05-05', { date: '2031-05-02', place: 'Switzerland' }),
      ],
    ],
    [
      'planned before that day, without naming it',
      [
        met('a', '2031-05-01', { factuality: 'planned' }),
        met('b', '2031-05-01', { date: '2031-05-08', factuality: 'planned' }),
      ],
    ],
    [
      'announced for the day on which it was held',
      [
        met('a', '2031-05-01', { date: '2031-05-02', factuality: 'planned' }),
        met('b', '2031-05-03', { date: '2031-05-02' }),
      ],
    ],
  ])('%s', (_, articles) => {
    expect(eventsOf(articles, 'meeting')).toEqual(['a b']);
  });
});

describe('a summit that is called by who took part', () => {
  const summit = (id: string, date: string, event: EventHead) => met(id, date, { ...event, kind: 'summit' });

  test.each([
    [
      'one that was held and one that may be',
      [
        summit('a', '2031-05-03', { place: 'Geneva' }),
        summit('b', '2031-05-05', { date: '2031-09', factuality: 'possible' }),
      ],
      ['a', 'b'],
    ],
    [
      'the same one',
      [summit('a', '2031-05-03', { place: 'Geneva' }), summit('b', '2031-05-05', { date: '2031-05-02' })],
      ['a b'],
    ],
  ])('%s', (_, articles, nodes) => {
    expect(eventsOf(articles, 'summit')).toEqual(nodes);
  });
});

describe('meetings that are two', () => {
  test.each([
    ['two months', [met('a', '2031-04-03', { date: '2031-04-02' }), met('b', '2031-06-03', { date: '2031-06-02' })]],
    [
      'two places on one day',
      [
        met('a', '2031-05-03', { date: '2031-05-02', place: 'Geneva' }),
        met('b', '2031-05-03', { date: '2031-05-02', place: 'Oslo' }),
      ],
    ],
    [
      'other people',
      [
        met('a', '2031-05-03', { date: '2031-05-02' }),
        met('b', '2031-05-03', { date: '2031-05-02' }, ['Ada Lund', 'Cy Holt']),
      ],
    ],
    [
      'an undated telling from before that day',
      [met('a', '2031-05-09', { date: '2031-05-08' }), met('b', '2031-05-03', {})],
    ],
    ['an undated telling years later', [met('a', '2031-05-03', { date: '2031-05-02' }), met('b', '2034-05-05', {})]],
    [
      'one that never happened, undated',
      [met('a', '2031-05-03', { date: '2031-05-02' }), met('b', '2031-05-05', { factuality: 'negated' })],
    ],
  ])('%s', (_, articles) => {
    expect(eventsOf(articles, 'meeting')).toEqual(['a', 'b']);
  });

  test('an undated telling from before that day stays apart also where one without any date joined', () => {
    const articles = [met('a', '2031-05-09', { date: '2031-05-08' }), met('b', '2031-05-03', {}), met('c', null, {})];
    expect(eventsOf(articles, 'meeting')).not.toContain('a b');
    expect(eventsOf(articles, 'meeting')).not.toContain('a b c');
  });

  test('an undated telling that fits two meetings stays apart', () => {
    const articles = [
      met('a', '2031-05-03', { date: '2031-05-02', place: 'Geneva' }),
      met('b', '2031-05-12', { date: '2031-05-11', place: 'Oslo' }),
      met('c', '2031-05-14', {}),
    ];
    expect(eventsOf(articles, 'meeting')).toEqual(['a', 'b', 'c']);
  });
});

describe('attacks and acts', () => {
  const attack = (
    id: string,
    date: string,
    event: EventHead,
    phrase = 'the missile attack on Orlin',
    place = 'Orlin',
  ) => articleOf({ id, date }, (b) => b.condemned('Ada Lund', 'attack', phrase, place, event));
  const act = (id: string, phrase: string, place: string | null) =>
    articleOf({ id, date: '2031-05-03' }, (b) => b.condemned('Ada Lund', 'act', phrase, place));

  test('one place and day are one attack, also in other words', () => {
    expect(
      eventsOf(
        [
          attack('a', '2031-05-03', { date: '2031-05-02' }),
          attack('b', '2031-05-03', { date: '2031-05-02' }, 'the strike on Orlin'),
        ],
        'attack',
      ),
    ).toEqual(['a b']);
  });
  test('another day or place is another attack', () => {
    expect(
      eventsOf(
        [attack('a', '2031-05-03', { date: '2031-05-02' }), attack('b', '2031-06-03', { date: '2031-06-02' })],
        'attack',
      ),
    ).toEqual(['a', 'b']);
    expect(
      eventsOf(
        [
          attack('a', '2031-05-03', { date: '2031-05-02' }),
          attack('b', '2031-05-03', { date: '2031-05-02' }, 'the strike on Harl', 'Harl'),
        ],
        'attack',
      ),
    ).toEqual(['a', 'b']);
  });
  test('an attack named by a land and one named by the town, undated', () => {
    const told = [
      attack('a', '2031-05-03', { date: '2031-05-02' }, 'the Orlin attack'),
      attack('b', '2031-05-05', {}, "Norland's recent missile strike on the town of Orlin"),
    ];
    expect(eventsOf(told, 'attack')).toEqual(['a b']);
  });
  test('undated attacks on one place, in articles of one time or without a date', () => {
    const told = (id: string, date: string | null) =>
      articleOf({ id, date }, (b) => b.condemned('Ada Lund', 'attack', 'the attack on Orlin', 'Orlin'));
    expect(eventsOf([told('a', '2031-05-03'), told('b', null)], 'attack')).toEqual(['a b']);
    expect(eventsOf([told('a', '2031-05-03'), told('b', '2031-09-03')], 'attack')).toEqual(['a', 'b']);
    expect(eventsOf([told('a', '2031-05-03'), told('b', '2031-09-03'), told('c', null)], 'attack')).toEqual([
      'a',
      'b',
      'c',
    ]);
  });
  test('an undated attack joins the only one of its place', () => {
    expect(
      eventsOf([attack('a', '2031-05-03', { date: '2031-05-02' }), attack('b', '2031-05-05', {})], 'attack'),
    ).toEqual(['a b']);
  });
  test('acts in near-equal words that name the same are one, bare ones are not', () => {
    expect(
      eventsOf(
        [
          act('a', 'the decision to close the harbour of Orlin', 'Orlin'),
          act('b', 'a decision to close the harbour of Orlin', 'Orlin'),
        ],
        'act',
      ),
    ).toEqual(['a b']);
    expect(eventsOf([act('a', 'his remarks', null), act('b', 'his remarks', null)], 'act')).toEqual(['a', 'b']);
  });
});

describe('named events', () => {
  const named = (id: string, date: string, phrase: string, kind: string) =>
    articleOf({ id, date }, (b) => b.condemned('Ada Lund', kind, phrase, null));

  test.each<[string, readonly (readonly [string, string])[], string[], string?]>([
    [
      'one year, one election',
      [
        ['2021-01-02', '2020 election'],
        ['2021-03-02', '2020 Presidential Election'],
      ],
      ['a b'],
    ],
    [
      'a year with two elections',
      [
        ['2021-01-02', '2020 election'],
        ['2021-03-02', '2020 presidential election'],
        ['2021-03-02', '2020 Senate election'],
      ],
      ['a', 'b', 'c'],
    ],
    [
      'two years',
      [
        ['2021-01-02', '2020 election'],
        ['2021-03-02', '2016 election'],
      ],
      ['a', 'b'],
    ],
    [
      'debates of one season',
      [
        ['2031-01-02', 'Northern debate'],
        ['2031-03-02', 'Northern debate'],
      ],
      ['a', 'b'],
    ],
    [
      'a debate with its number',
      [
        ['2031-01-02', 'second Northern debate'],
        ['2031-03-02', 'second Northern debate'],
      ],
      ['a b'],
    ],
    [
      'a cup of two years',
      [
        ['2030-01-02', 'Northern Cup'],
        ['2031-03-02', 'Northern Cup'],
      ],
      ['a', 'b'],
    ],
    [
      'an attack called by its day, years after',
      [
        ['2030-01-02', 'October 7 attack'],
        ['2031-03-02', '7 October attacks'],
      ],
      ['a b'],
      'attack',
    ],
    [
      'attacks of two days',
      [
        ['2030-01-02', 'October 7 attack'],
        ['2031-03-02', '8 October attacks'],
      ],
      ['a', 'b'],
      'attack',
    ],
    [
      'a war by two of its names',
      [
        ['2030-01-02', 'WWII'],
        ['2031-03-02', 'World War II'],
      ],
      ['a b'],
      'war',
    ],
    [
      'a war that goes on',
      [
        ['2030-01-02', 'Norland war'],
        ['2031-03-02', 'Norland war'],
      ],
      ['a b'],
      'war',
    ],
  ])('%s', (_, told, nodes, kind = 'election') => {
    expect(
      eventsOf(
        told.map(([date, phrase], at) => named('abc'[at]!, date, phrase, kind)),
        kind,
      ),
    ).toEqual(nodes);
  });
});
