import { type Cluster, type NameGroup, newCluster } from '../../src/entities/cluster.js';
import { ClusterIndex } from '../../src/entities/cluster-index.js';

const group = (text: string): NameGroup => ({ text, key: text, words: text.split(' '), mentions: [] });
const words = ({ words: all }: NameGroup) => all;

function filled(): { index: ClusterIndex; clusters: Cluster[] } {
  const index = new ClusterIndex(words);
  const clusters = ['ada lund', 'bo lund', 'ada lund', 'cy marsh lund'].map((name) =>
    newCluster('person', group(name)),
  );
  for (const cluster of clusters) index.add(cluster, cluster.groups[0]!);
  // another form of the first, met after the others
  index.add(clusters[0]!, group('ada marsh'));
  return { index, clusters };
}

describe('ClusterIndex', () => {
  it.each<[string, string[], number[]]>([
    ['no key', [], []],
    ['a key of nobody', ['dow'], []],
    ['a key of one', ['bo'], [1]],
    ['a key of several, in the order they were made', ['lund'], [0, 1, 2, 3]],
    ['a key that an older one got last', ['marsh'], [0, 3]],
    ['several keys of one', ['bo', 'lund', 'bo'], [0, 1, 2, 3]],
    ['keys of several', ['bo', 'ada'], [0, 1, 2]],
  ])('finds by %s', (_, keys, wanted) => {
    const { index, clusters } = filled();
    expect(index.find(keys).map((cluster) => clusters.indexOf(cluster))).toEqual(wanted);
  });
});
