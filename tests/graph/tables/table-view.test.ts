import { tmpdir } from 'node:os';
import fc from 'fast-check';
import { assemble } from '../../../src/graph/assemble-graph.js';
import { TableView } from '../../../src/graph/tables/table-view.js';
import { updateGraph } from '../../../src/graph/tables/update-graph.js';
import type { StoredArticle } from '../../../src/graph/types.js';
import { viewOf } from '../../../src/graph/view/view-of.js';
import type { GraphView, ViewEdge } from '../../../src/model/graph-view.js';
import { edgeTypes } from '../../../src/model/kinds.js';
import { answerQuestion } from '../../../src/questions/answer-question.js';
import { storedArticles } from '../arbitrary-articles.js';
import { articleOf } from '../article-builder.js';
import { tablesForTests } from './open-for-test.js';

const store = tablesForTests('table-view');

/** The same articles as tables hold them and as they are assembled in memory. */
function both(articles: readonly StoredArticle[], compare: (inTables: GraphView, inMemory: GraphView) => void): void {
  const held = new Map(articles.map((article) => [article.record.article.id, article] as const));
  store.root.transactionSync(() => {
    for (const table of Object.values(store.tables)) table.clearSync();
    for (const id of held.keys()) store.tables.dirty.putSync(id, 1);
    const source = {
      get: (id: string) => held.get(id) ?? null,
      version: (id: string) => held.get(id)?.record.article ?? null,
    };
    for (const _ of updateGraph(store.tables, source, [], tmpdir()));
    const textOf = (id: string) => held.get(id)!.text;
    const entitiesOf = (id: string) => held.get(id)!.record.entities;
    const inTables = new TableView(store.tables, textOf, entitiesOf);
    compare(inTables, viewOf(assemble(articles, []).graph, textOf, entitiesOf));
  });
}

const sorted = (keys: Iterable<string>): string[] => [...keys].sort();
const byKey = <T extends { readonly key: string }>(all: Iterable<T>): T[] =>
  [...all].sort((a, b) => (a.key < b.key ? -1 : 1));
/** Edges by their keys with everything that they tell. */
const edgesByKey = (edges: Iterable<ViewEdge>) => byKey(edges).map(plain);
const plain = (edge: ViewEdge | null) => {
  if (!edge) return null;
  const { key, type, source, target, factuality, event, reports, copies, confidence, articles, dates } = edge;
  return { key, type, source, target, factuality, event, reports, copies, confidence, articles, dates };
};

/** Every call of a view, with everything that its own answers name and with what nobody bears. */
function compareViews(one: GraphView, other: GraphView): void {
  expect(one.counts).toEqual(other.counts);
  const nodes = byKey(other.nodes());
  expect(byKey(one.nodes())).toEqual(nodes);
  expect(edgesByKey(one.edges())).toEqual(edgesByKey(other.edges()));
  expect([...one.articles()].sort()).toEqual([...other.articles()].sort());
  expect(one.newestDate()).toBe(other.newestDate());
  for (const [id] of other.articles()) {
    expect(one.article(id)).toEqual(other.article(id));
    expect(one.mentionsIn(id)).toEqual(other.mentionsIn(id));
  }
  expect(one.mentionsIn('no article')).toBeNull();
  expect(other.mentionsIn('no article')).toBeNull();
  for (const type of edgeTypes) expect(edgesByKey(one.edges(type))).toEqual(edgesByKey(other.edges(type)));
  for (const type of edgeTypes) expect(one.countEdges(type)).toBe(other.countEdges(type));
  expect([...one.sorts()].sort()).toEqual([...other.sorts()].sort());
  for (const [sort] of other.sorts()) expect(sorted(one.nodesOfSort(sort))).toEqual(sorted(other.nodesOfSort(sort)));
  expect([...one.nodesOfSort('event: nothing of the kind')]).toEqual([]);
  const days = [...new Set([...other.articles()].flatMap(([, { date }]) => date ?? []))].sort();
  const some = new Set([...other.articles()].map(([id]) => id).filter((_, at) => at % 2 === 1));
  for (const since of [null, days.at(-1) ?? '2031'])
    for (const until of [null, days[0] ?? '2031', days[0]?.slice(0, 7) ?? '2031'])
      for (const type of edgeTypes)
        expect(edgesByKey(one.edgesIn(type, { since, until }))).toEqual(
          edgesByKey(other.edgesIn(type, { since, until })),
        );
  for (const within of [undefined, some, new Set<string>()]) {
    const counts = [...one.mentioned(within)];
    expect([...counts].sort()).toEqual([...other.mentioned(within)].sort());
    expect(counts.map(([, count]) => count)).toEqual(counts.map(([, count]) => count).sort((a, b) => b - a));
  }
  for (const { key, name, aliases } of nodes) {
    expect(one.node(key)).toEqual(other.node(key));
    expect(one.traits(key)).toEqual(other.traits(key));
    expect(one.articlesOf(key)).toEqual(other.articlesOf(key));
    for (const direction of ['out', 'in', 'both'] as const)
      for (const type of [undefined, ...edgeTypes])
        expect(edgesByKey(one.edgesOf(key, type, direction))).toEqual(edgesByKey(other.edgesOf(key, type, direction)));
    for (const form of [name, ...aliases, `${name} Nobody`]) {
      expect(sorted(one.nodesNamed(form))).toEqual(sorted(other.nodesNamed(form)));
      expect(one.search(form)).toEqual(other.search(form));
      expect(one.search(form, 1)).toEqual(one.search(form).filter(({ share }) => share === 1));
      const [holds, otherHolds] = [one.holding(form), other.holding(form)];
      expect(nodes.filter((node) => holds(node.key))).toEqual(nodes.filter((node) => otherHolds(node.key)));
      for (const word of form.split(' '))
        expect(sorted(one.nodesWithWord(word))).toEqual(sorted(other.nodesWithWord(word)));
    }
  }
  for (const word of ['spokeswoman', 'mayor', 'wil', 'zz']) {
    expect(sorted(one.personsInRole(word))).toEqual(sorted(other.personsInRole(word)));
    expect(edgesByKey(one.edgesTelling([word], ['said', 'met']))).toEqual(
      edgesByKey(other.edgesTelling([word], ['said', 'met'])),
    );
    const half = new Set([...other.articles()].map(([id]) => id).filter((_, at) => at % 2 === 0));
    expect(edgesByKey(one.edgesTelling([word], ['said', 'met'], half))).toEqual(
      edgesByKey(other.edgesTelling([word], ['said', 'met'], half)),
    );
  }
  for (const prefix of ['', 'l', 'lu', 'mott', 'zz'])
    expect(sorted(one.wordsFrom(prefix))).toEqual(sorted(other.wordsFrom(prefix)));
  for (const { key } of other.edges()) {
    expect(plain(one.edge(key))).toEqual(plain(other.edge(key)));
    expect(one.evidence(key)).toEqual(other.evidence(key));
  }
  for (const nothing of ['person:nobody', 'met|a|b|actual|', '', 'said|person:nobody||actual|']) {
    expect(one.node(nothing)).toBeNull();
    expect(one.edge(nothing)).toBeNull();
    expect([...one.edgesOf(nothing)]).toEqual([]);
    expect(one.traits(nothing)).toEqual([]);
  }
}

test('a view of tables tells what a view of the graph in memory tells', () => {
  fc.assert(
    fc.property(storedArticles, (articles) => both(articles, compareViews)),
    { numRuns: Number(process.env.WIREGRAPH_RUNS ?? 15) },
  );
}, 300_000);

const council = articleOf({ id: 'aaaa', date: '2031-05-02' }, (article) => {
  article.name('person', 'Ada Lund');
  article.say(', a spokeswoman for the ');
  article.name('organisation', 'Harl Motors');
  article.say(', arrived. ');
  article.met('Ada Lund', 'Carl Mott', { place: 'Orlin' });
});
const later = articleOf({ id: 'bbbb', date: '2031-05-04' }, (article) => {
  article.name('person', 'Tom Hale');
  article.say(', a spokesman for the ');
  article.name('organisation', 'Foreign Ministry');
  article.say(', was silent. ');
  article.said('Ada Lund', '“We will sign the treaty with our neighbours this week”');
});

test.each([
  ['who is the Harl Motors spokeswoman', 'Ada Lund'],
  ['who is the Foreign Ministry spokesman', 'Tom Hale'],
])('%s: %s, by the roles that tables hold', (question, name) => {
  both([council, later], (inTables, inMemory) => {
    const answer = answerQuestion(inTables, question, { include: ['actual'] });
    expect(answer.subjects.map((subject) => subject.name)).toEqual([name]);
    expect(answer).toEqual(answerQuestion(inMemory, question, { include: ['actual'] }));
  });
});

test('a role that nobody holds finds nobody', () => {
  both([council, later], (inTables) => {
    expect(answerQuestion(inTables, 'who is the Orlin spokesman', { include: ['actual'] }).subjects).toEqual([]);
  });
});
