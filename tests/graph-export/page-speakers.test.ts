import { inflateSync, strFromU8 } from 'fflate';
import { pageContentOf } from '../../graph-export/html/content/page-content.js';
import type { PageCore } from '../../graph-export/html/page-data.js';
import { sourceOf } from '../../src/graph/index.js';
import type { NewsGraph } from '../../src/model/news-graph.js';
import { UNNAMED_SPEAKER } from '../../src/model/whose-word.js';
import { sampleGraph } from '../questions/sample-graph.js';

/** On whose word alone edges stand in a page of which one being of the graph is left out. */
function speakersWithout(left: string, graph: NewsGraph): readonly string[] {
  const shown = graph.copy() as NewsGraph;
  shown.dropNode(left);
  const { blocks } = pageContentOf(shown, sourceOf(graph).stream, { title: '', subtitle: '' }, {});
  return (JSON.parse(strFromU8(inflateSync(blocks.get('core')!))) as PageCore).speakers;
}

test('who is left out of a page, but spoke, is named all the same', () => {
  expect(speakersWithout('p:lund', sampleGraph())).toEqual(['Ada Lund']);
  expect(speakersWithout('p:hermit', sampleGraph())).toEqual(['Ada Lund']);
});

test('whom the graph does not name, no page names', () => {
  const graph = sampleGraph();
  graph.dropNode('e:words');
  expect(speakersWithout('p:lund', graph)).toEqual([UNNAMED_SPEAKER]);
});

test('where nothing stands on anybody’s word, nobody is named for it', () => {
  expect(speakersWithout('p:karin-moe', sampleGraph())).toEqual([]);
});
