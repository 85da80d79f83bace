import { MultiDirectedGraph } from 'graphology';
import type { EdgeAttributes, Evidence, NodeAttributes } from '../../src/model/graph.js';
import type { NewsGraph } from '../../src/model/news-graph.js';

const NODE: NodeAttributes = {
  type: 'person',
  name: '',
  aliases: [],
  members: [],
  mentions: 1,
  articles: ['a1'],
  firstSeen: '2031-05-02',
  lastSeen: '2031-05-02',
};

const telling = (claim: string, quote: string, onWordOf: string | null = null): Evidence => ({
  article: 'a1',
  claim,
  span: [0, quote.length],
  quote,
  cue: null,
  rule: 'met/active',
  confidence: 1,
  onWordOf,
});

/** A small graph of invented people: a meeting told by two articles, a statement, a condemnation, a planned and a denied meeting. */
export function sampleGraph(): NewsGraph {
  const graph: NewsGraph = new MultiDirectedGraph();
  graph.setAttribute('articles', {
    a1: {
      sources: ['one.txt'],
      title: 'Lund meets Vik',
      date: '2031-05-02',
      outlet: 'Northern Wire',
      url: null,
      copyOf: null,
    },
  });
  const node = (key: string, attributes: Partial<NodeAttributes>): void => {
    graph.addNode(key, { ...NODE, ...attributes });
  };
  node('p:lund', { name: 'Ada Lund', aliases: ['Lund', 'President Lund'], mentions: 9 });
  node('p:vik', { name: 'Bo Vik', aliases: ['Vik'], mentions: 5 });
  node('p:karin-moe', { name: 'Karin Moe', aliases: ['Moe'], mentions: 3 });
  node('p:tor-moe', { name: 'Tor Moe', aliases: ['Moe'], mentions: 2 });
  node('p:hermit', { name: 'Odd Hermansen', mentions: 1 });
  node('o:wire', { type: 'organisation', name: 'Northern Wire', mentions: 2 });
  node('l:orvik', { type: 'place', name: 'Orvik', mentions: 4 });
  node('l:norland', { type: 'place', name: 'Norland', mentions: 4 });
  node('e:meeting', {
    type: 'event',
    name: 'meeting of Ada Lund and Bo Vik',
    kind: 'meeting',
    date: '2031-05-01',
    place: 'l:orvik',
  });
  node('e:raid', { type: 'event', name: 'raid on Orvik', kind: 'attack', date: '2031-04-28', place: 'l:orvik' });
  node('e:words', {
    type: 'event',
    name: 'Norland wants peace',
    kind: 'statement',
    quote: 'Norland wants peace, and so do we.',
  });
  let edges = 0;
  const edge = (
    source: string,
    target: string,
    attributes: Partial<EdgeAttributes> & Pick<EdgeAttributes, 'type'>,
  ): void => {
    const whole: EdgeAttributes = {
      factuality: 'actual',
      event: null,
      evidence: [telling(`c${edges}`, `${source} ${attributes.type} ${target}.`)],
      confidence: 1,
      reports: 1,
      copies: 1,
      ...attributes,
    };
    graph.addEdgeWithKey(`x${edges++}`, source, target, whole);
  };
  edge('p:lund', 'p:vik', { type: 'met', event: 'e:meeting', reports: 2, copies: 5 });
  edge('p:lund', 'e:meeting', { type: 'took-part-in' });
  edge('p:vik', 'e:meeting', { type: 'took-part-in' });
  edge('e:meeting', 'l:orvik', { type: 'happened-in' });
  edge('e:meeting', 'o:wire', { type: 'reported-by' });
  edge('p:lund', 'e:words', {
    type: 'said',
    event: 'e:words',
    evidence: [telling('said1', '“Norland wants peace, and so do we,” Lund said.')],
  });
  edge('e:words', 'l:norland', { type: 'about' });
  edge('p:vik', 'e:raid', { type: 'condemned' });
  edge('p:lund', 'p:karin-moe', { type: 'met', factuality: 'planned' });
  edge('p:lund', 'p:tor-moe', { type: 'met', factuality: 'negated' });
  edge('p:vik', 'p:karin-moe', {
    type: 'met',
    evidence: [telling('c99', 'Vik had met Karin Moe, Lund said.', 'said1')],
  });
  return graph;
}
