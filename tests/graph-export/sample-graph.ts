import { MultiDirectedGraph } from 'graphology';
import type { EdgeAttributes, Evidence, GraphArticle, GraphAttributes, NodeAttributes } from '../../src/model/graph.js';
import type { EdgeType, Factuality, NodeKind } from '../../src/model/kinds.js';
import type { NewsGraph } from '../../src/model/news-graph.js';

/** Text that an attacker might print in an article: markup, a formula, a terminal escape, a Cypher fragment. */
export const HOSTILE = {
  markup: '<img src=x onerror="window.attacked=1"></script><script>window.attacked=1</script>',
  formula: '=HYPERLINK("http://evil.example","pay")',
  escape: '\u001b[2Jcleared\u009b31m',
  cypher: "Bo'}) DETACH DELETE n //`",
} as const;

const article = (over: Partial<GraphArticle>): GraphArticle => ({
  sources: ['north.txt'],
  title: null,
  date: null,
  outlet: null,
  url: null,
  copyOf: null,
  ...over,
});

const ARTICLES: Record<string, GraphArticle> = {
  art1: article({ title: 'Lund and Okoro meet in Harbour City', date: '2031-04-12', outlet: 'North Wire' }),
  art2: article({ sources: ['copy.txt'], date: '2031-04-13', outlet: 'Copy Times', copyOf: 'art1' }),
  art3: article({ sources: ['evil.html'], title: HOSTILE.markup, date: '2031-04-20', url: 'javascript:alert(1)' }),
};

function node(type: NodeKind, name: string, over: Partial<NodeAttributes> = {}): NodeAttributes {
  return {
    type,
    name,
    aliases: [],
    members: [{ article: 'art1', entity: 'e1' }],
    mentions: 3,
    articles: ['art1'],
    firstSeen: '2031-04-12',
    lastSeen: '2031-04-12',
    ...over,
  };
}

/** A hand-made graph of invented people and places, with every edge type, every factuality and hostile text. */
export function sampleGraph(): NewsGraph {
  const graph = new MultiDirectedGraph<NodeAttributes, EdgeAttributes, GraphAttributes>();
  graph.replaceAttributes({ articles: structuredClone(ARTICLES) });
  addNodes(graph);
  addEdges(graph);
  return graph;
}

function addNodes(graph: NewsGraph): void {
  const statement = { kind: 'statement', date: null, place: null };
  const add = (key: string, attributes: NodeAttributes) => graph.addNode(key, attributes);
  add(
    'person:lund',
    node('person', 'Ada Lund', { aliases: ['Lund', 'President Lund'], mentions: 12, articles: ['art1', 'art2'] }),
  );
  add('person:okoro', node('person', 'Bem Okoro', { aliases: ['Okoro'], mentions: 7 }));
  add('person:vale', node('person', 'Cyra Vale', { mentions: 2 }));
  add(
    'person:evil',
    node('person', HOSTILE.markup, { aliases: [HOSTILE.formula, HOSTILE.escape], articles: ['art3'] }),
  );
  add('organisation:wire', node('organisation', 'North Wire'));
  add('organisation:cypher', node('organisation', HOSTILE.cypher, { articles: ['art3'] }));
  add('place:harbour', node('place', 'Harbour City'));
  add('place:norland', node('place', 'Norland'));
  add(
    'event:meeting',
    node('event', 'meeting of Ada Lund and Bem Okoro', { kind: 'meeting', date: '2031-04-11', place: 'place:harbour' }),
  );
  add(
    'event:later',
    node('event', 'meeting of Ada Lund and Bem Okoro', { kind: 'meeting', date: '2031-06-02', place: null }),
  );
  add('event:maybe', node('event', 'meeting of Ada Lund and Cyra Vale', { kind: 'meeting', date: null, place: null }));
  add(
    'event:words',
    node('event', 'The bridge will be open by spring', { ...statement, quote: '“The bridge will be open by spring”' }),
  );
  add('event:formula', node('event', HOSTILE.formula, { ...statement, quote: HOSTILE.formula }));
  add('event:act', node('event', 'the closing of the bridge', { kind: 'act', date: null, place: null }));
}

interface EdgeOver {
  factuality?: Factuality;
  event?: string;
  quote?: string;
  article?: string;
  claim?: string;
  onWordOf?: string;
  reports?: number;
}

function edgeAdder(graph: NewsGraph) {
  let claims = 0;
  return (type: EdgeType, source: string, target: string, over: EdgeOver = {}): void => {
    const { factuality = 'actual', event = null, reports = 1 } = over;
    const telling: Evidence = {
      article: over.article ?? 'art1',
      claim: over.claim ?? `c${++claims}`,
      span: [claims * 10, claims * 10 + 8],
      quote: over.quote ?? `telling ${claims} of ${type}`,
      cue: null,
      rule: `${type}/sample`,
      confidence: 1,
      onWordOf: over.onWordOf ?? null,
    };
    const key = [type, source, target, factuality, event ?? ''].join('|');
    graph.addEdgeWithKey(key, source, target, {
      type,
      factuality,
      event,
      evidence: [telling],
      confidence: 1,
      reports,
      copies: reports,
    });
  };
}

function addEdges(graph: NewsGraph): void {
  const add = edgeAdder(graph);
  add('met', 'person:lund', 'person:okoro', {
    event: 'event:meeting',
    reports: 2,
    quote: 'Lund met Okoro in Harbour City',
  });
  add('met', 'person:lund', 'person:okoro', { event: 'event:later', quote: 'They met again in June' });
  add('met', 'person:lund', 'person:vale', {
    event: 'event:maybe',
    factuality: 'possible',
    quote: 'Lund might meet Vale',
  });
  add('met', 'person:okoro', 'person:vale', { factuality: 'negated', quote: 'Okoro has yet to meet Vale' });
  add('took-part-in', 'person:lund', 'event:meeting');
  add('took-part-in', 'person:okoro', 'event:meeting');
  add('took-part-in', 'person:lund', 'event:later');
  add('took-part-in', 'person:okoro', 'event:later');
  add('took-part-in', 'person:lund', 'event:maybe', { factuality: 'possible' });
  add('took-part-in', 'person:vale', 'event:maybe', { factuality: 'possible' });
  add('happened-in', 'event:meeting', 'place:harbour');
  add('said', 'person:vale', 'event:words', {
    claim: 'said1',
    event: 'event:words',
    quote: 'Vale said “The bridge will be open by spring”',
  });
  add('about', 'event:words', 'place:norland');
  add('condemned', 'person:okoro', 'event:act', {
    onWordOf: 'said1',
    quote: 'Okoro had blamed Norland for the closing',
  });
  add('condemned', 'person:okoro', 'place:norland', {
    onWordOf: 'gone',
    quote: 'an official said Okoro condemned Norland',
  });
  add('condemned', 'person:lund', 'person:vale', { factuality: 'planned', quote: 'Lund will condemn Vale' });
  add('reported-by', 'event:meeting', 'organisation:wire');
  add('said', 'person:evil', 'event:formula', {
    article: 'art3',
    quote: `${HOSTILE.formula} ${HOSTILE.escape} ${HOSTILE.markup}`,
  });
  add('condemned', 'person:evil', 'organisation:cypher', { article: 'art3', quote: HOSTILE.cypher });
}
