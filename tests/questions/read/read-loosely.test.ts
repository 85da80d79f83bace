import { readLoosely } from '../../../src/questions/read/read-loosely.js';
import { graphOf } from '../deeds/graph-of.js';

const view = graphOf([
  {
    source: 'a.txt',
    date: '2031-04-12',
    outlet: null,
    text: 'Ada Lund met Bo Vik in Orvik. Karin Moe condemned Ada Lund. Bo Vik said that the dam was safe.',
  },
]);

describe('a line of no known form is read by its names and a word for a relation', () => {
  test.each([
    ['Ada Lund, was she in talks with Bo Vik?', 'met-pair', 'Ada Lund', 'Bo Vik', null],
    ['any talks Ada Lund', 'met', 'Ada Lund', null, null],
    ['Ada Lund links Bo Vik', 'connection', 'Ada Lund', 'Bo Vik', null],
    ['links Ada Lund', 'card', 'Ada Lund', null, null],
    ['criticism Ada Lund Bo Vik', 'condemned-pair', 'Ada Lund', 'Bo Vik', null],
    ['Ada Lund criticism', 'condemned-by', 'Ada Lund', null, null],
    ['any new criticism by Ada Lund', 'condemned-by', 'Ada Lund', null, null],
    ['what did Ada Lund bash firms for', 'condemned-by', 'Ada Lund', null, 'firms'],
    ['who of them bashed old Ada Lund', 'condemned', 'Ada Lund', null, null],
    ['fresh criticism Ada Lund', 'condemned', 'Ada Lund', null, null],
    ['anything endorsed Ada Lund Bo Vik', 'support', 'Ada Lund', 'Bo Vik', null],
    ['quoted Ada Lund lately', 'quoted-by', 'Ada Lund', null, null],
    ['dam Bo Vik said', 'said', 'Bo Vik', null, 'dam'],
    ['stories with our Ada Lund', 'mentions', null, null, 'Ada Lund'],
    ['timeline please of one Ada Lund', 'timeline', 'Ada Lund', null, null],
    ['Ada Lund Bo Vik', 'between', 'Ada Lund', 'Bo Vik', null],
    ['the old harbour toll', 'search', null, null, 'old harbour toll'],
  ])('%s', (line, ask, a, b, words) => {
    const read = readLoosely(view, line, '2031-06-01');
    expect([read?.ask, read?.a, read?.b, read?.words]).toEqual([ask, a, b, words]);
  });

  test('a line that holds nothing is read as nothing', () => {
    expect(readLoosely(view, 'who of the', '2031-06-01')).toBeNull();
  });
});
