import { MultiDirectedGraph } from 'graphology';
import type { ArticleWords } from '../../graph-export/html/index.js';
import { seededRandom } from '../../graph-export/layout/seeded-random.js';
import type { EdgeAttributes, GraphArticle, GraphAttributes, NodeAttributes } from '../../src/model/graph.js';
import type { EdgeType, Factuality, NodeKind } from '../../src/model/kinds.js';
import type { NewsGraph } from '../../src/model/news-graph.js';
import type { RecordClaim, Span } from '../../src/model/record.js';

const FIRST = ['Ada', 'Bem', 'Cyra', 'Dov', 'Edda', 'Finn', 'Gesa', 'Hale', 'Ines', 'Jorn', 'Kaya', 'Lev'];
const LAST = [
  'Lund',
  'Okoro',
  'Vale',
  'Marsh',
  'Quill',
  'Thorne',
  'Brandt',
  'Isaksen',
  'Moreau',
  'Pella',
  'Stroud',
  'Weir',
];
const PLACES = ['Harbour City', 'Norland', 'Westmark', 'Eastholm', 'Tarn', 'Saltmouth', 'Ravensford', 'Low Isles'];
const BODIES = [
  'Harbour Board',
  'Norland Party',
  'Fishing Union',
  'Rail Office',
  'Coast Guard',
  'Miners’ League',
  'Westmark Bank',
  'Grain Fund',
  'Tarn University',
  'Water Court',
];
const OUTLETS = ['North Wire', 'Tarn Post', 'The Saltmouth Ledger', 'Coast Radio', 'Westmark Herald'];
const TOPICS = [
  'the bridge will be open by spring',
  'the quota is too low for anybody to live on',
  'there will be no strike this year',
  'the books were never in order',
  'the harbour must be dredged before the winter',
  'nobody was told of the price',
];
const MORE = 'Rain fell on the quay all morning, and the ferries ran late. ';

/** A graph of so many invented articles, with their texts: a few beings are told of far more often than the rest, as in the news. */
export function largeGraph(articles: number): {
  readonly graph: NewsGraph;
  readonly read: (id: string) => ArticleWords | null;
} {
  const random = seededRandom(7);
  // squaring makes the first of a list come up most
  const pick = <T>(values: readonly T[]): T => values[Math.floor(random() ** 2 * values.length)]!;
  const persons = FIRST.flatMap((first) => LAST.map((last) => `${first} ${last}`)).slice(
    0,
    Math.min(144, 20 + articles),
  );
  const graph = new MultiDirectedGraph<NodeAttributes, EdgeAttributes, GraphAttributes>();
  const heads: Record<string, GraphArticle> = {};
  const words = new Map<string, ArticleWords>();
  for (let index = 0; index < articles; index++) {
    const id = `a${String(index).padStart(5, '0')}`;
    const day = new Date(Date.UTC(2031, 0, 1 + Math.floor((index / articles) * 300))).toISOString().slice(0, 10);
    heads[id] = {
      sources: [`${id}.txt`],
      title: `What ${pick(LAST)} did next`,
      date: day,
      outlet: pick(OUTLETS),
      url: `https://news.example/${id}`,
      copyOf: null,
    };
    words.set(id, tellArticle(graph, id, day, persons, pick, random));
  }
  graph.replaceAttributes({ articles: heads });
  return { graph, read: (id) => words.get(id) ?? null };
}

function tellArticle(
  graph: NewsGraph,
  id: string,
  day: string,
  persons: readonly string[],
  pick: <T>(values: readonly T[]) => T,
  random: () => number,
): ArticleWords {
  const claims: RecordClaim[] = [];
  let text = `${MORE}\n\n`;
  const tell = (type: EdgeType, who: string, cue: string, whom: string, tail: string) => {
    const start = text.length;
    text += `${who} ${cue} ${whom}${tail}.`;
    const cueStart = start + who.length + 1;
    const whomStart = cueStart + cue.length + 1;
    const span: Span = [start, text.length];
    const claim = `c${claims.length}`;
    claims.push({
      id: claim,
      type,
      cue: [cueStart, cueStart + cue.length],
      sourceSpan: [start, start + who.length],
      targetSpan: [whomStart, whomStart + whom.length],
    } as unknown as RecordClaim);
    text += ` ${MORE}\n\n`;
    return {
      article: id,
      claim,
      span,
      quote: text.slice(...span),
      cue,
      rule: `${type}/made`,
      confidence: 0.9,
      onWordOf: null,
    };
  };
  for (let sentence = 0; sentence < 4; sentence++) {
    const [a, b] = [pick(persons), pick(persons)];
    if (a === b) continue;
    const body =
      random() < 0.3 ? beingOf(graph, 'organisation', pick(BODIES), id, day) : beingOf(graph, 'person', b, id, day);
    const who = beingOf(graph, 'person', a, id, day);
    const name = graph.getNodeAttribute(body, 'name');
    const choice = random();
    if (choice < 0.25) {
      const factuality = random() < 0.2 ? 'planned' : 'actual';
      const place = beingOf(graph, 'place', pick(PLACES), id, day);
      const meeting = eventOf(
        graph,
        `event:met-${[who, body].sort().join('-')}-${day}`,
        { name: `meeting of ${a} and ${name}`, kind: 'meeting', date: day, place },
        id,
        day,
      );
      const telling = tell(
        'met',
        a,
        factuality === 'actual' ? 'met' : 'will meet',
        name,
        ` in ${graph.getNodeAttribute(place, 'name')}`,
      );
      join(graph, 'met', who, body, factuality, meeting, telling);
      for (const end of [who, body]) join(graph, 'took-part-in', end, meeting, factuality, null, telling);
      join(graph, 'happened-in', meeting, place, factuality, null, telling);
      if (random() < 0.4)
        join(
          graph,
          'reported-by',
          meeting,
          beingOf(graph, 'organisation', pick(OUTLETS), id, day),
          factuality,
          null,
          telling,
        );
    } else if (choice < 0.45)
      join(
        graph,
        'condemned',
        who,
        body,
        'actual',
        null,
        tell('condemned', a, 'condemned', name, ' over the dredging'),
      );
    else {
      const topic = pick(TOPICS);
      const statement = eventOf(
        graph,
        `event:${who}-${topic}-${name}`,
        { name: topic, kind: 'statement', date: null, place: null, quote: `${name}: “${topic}”` },
        id,
        day,
      );
      const telling = tell('said', a, 'told', name, ` that ${topic}`);
      join(graph, 'said', who, statement, 'actual', statement, telling);
      join(graph, 'about', statement, body, 'actual', null, telling);
    }
  }
  return { text, claims };
}

function beingOf(graph: NewsGraph, type: NodeKind, name: string, article: string, day: string): string {
  const key = `${type}:${name.toLowerCase().replace(/\W+/g, '-')}`;
  return eventOf(graph, key, { name, type }, article, day);
}

function eventOf(graph: NewsGraph, key: string, over: Partial<NodeAttributes>, article: string, day: string): string {
  const safe = key.replace(/[\s“”]+/g, '-');
  if (!graph.hasNode(safe)) {
    graph.addNode(safe, {
      type: 'event',
      name: '',
      aliases: [],
      members: [],
      mentions: 0,
      articles: [],
      firstSeen: day,
      lastSeen: day,
      ...over,
    });
  }
  graph.updateNodeAttributes(safe, (node) => ({
    ...node,
    mentions: node.mentions + 1,
    lastSeen: day,
    articles: [...new Set([...node.articles, article])],
  }));
  return safe;
}

function join(
  graph: NewsGraph,
  type: EdgeType,
  source: string,
  target: string,
  factuality: Factuality,
  event: string | null,
  telling: EdgeAttributes['evidence'][number],
): void {
  if (source === target) return;
  const key = [type, source, target, factuality, event ?? ''].join('|');
  if (!graph.hasEdge(key)) {
    graph.addEdgeWithKey(key, source, target, {
      type,
      factuality,
      event,
      evidence: [],
      confidence: 0.9,
      reports: 0,
      copies: 0,
    });
  }
  graph.updateEdgeAttributes(key, (edge) => ({
    ...edge,
    evidence: [...edge.evidence, telling],
    reports: edge.reports + 1,
    copies: edge.copies + 1,
  }));
}
