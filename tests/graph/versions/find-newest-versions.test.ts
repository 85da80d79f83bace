import { findNewestVersions, type Version } from '../../../src/graph/versions/find-newest-versions.js';

const version = (id: string, date: string | null, url: string | null = 'https://wire.example/lund'): Version => ({
  id,
  date,
  url,
});

test.each<[string, Version[], [string, string][]]>([
  ['the later date counts', [version('a', '2031-05-03'), version('b', '2031-05-02')], [['b', 'a']]],
  ['on one date the larger id', [version('a', '2031-05-02'), version('b', '2031-05-02')], [['a', 'b']]],
  ['any date before none', [version('a', '2031-05-02'), version('b', null)], [['b', 'a']]],
  [
    'of three, one counts',
    [version('a', '2031-05-02'), version('b', '2031-05-04'), version('c', '2031-05-03')],
    [
      ['a', 'b'],
      ['c', 'b'],
    ],
  ],
  ['other addresses are other articles', [version('a', null), version('b', null, 'https://wire.example/moe')], []],
  ['without an address there are no versions', [version('a', null, null), version('b', null, null)], []],
  ['one alone is the newest', [version('a', null)], []],
])('%s', (_, versions, superseded) => {
  expect([...findNewestVersions(versions)].sort()).toEqual(superseded);
  expect([...findNewestVersions([...versions].reverse())].sort()).toEqual(superseded);
});
