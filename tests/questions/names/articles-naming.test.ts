import type { GraphView, ViewNode } from '../../../src/model/graph-view.js';
import { articlesNaming } from '../../../src/questions/names/articles-naming.js';
import { articlesOn, type Topic } from '../../../src/questions/topic.js';

const NODES: Readonly<Record<string, Pick<ViewNode, 'key' | 'type' | 'name'>>> = {
  one: { key: 'one', type: 'person', name: 'Kim Dahl' },
  other: { key: 'other', type: 'person', name: 'Kim Dahl' },
  firm: { key: 'firm', type: 'organisation', name: 'Kim Dahl' },
  longer: { key: 'longer', type: 'person', name: 'Kim Dahl Moe' },
  town: { key: 'town', type: 'place', name: 'Selm' },
  team: { key: 'team', type: 'place', name: 'Selm' },
};

const view = {
  nodesNamed: (name: string) => Object.keys(NODES).filter((key) => NODES[key]!.name.startsWith(name)),
  node: (key: string) => NODES[key] ?? null,
  articlesOf: (key: string) => [`${key}.txt`],
} as unknown as GraphView;

const node = (key: string): ViewNode => NODES[key] as ViewNode;
const on = (key: string): string[] => [
  ...articlesOn(view, { name: { nodes: [node(key)] }, titles: new Set(), whole: new Set() } as unknown as Topic),
];

test.each([
  ['namesakes of one kind', 'one', ['one.txt', 'other.txt']],
  ['nobody whose name only begins so', 'longer', ['longer.txt']],
  ['no person, where a body is asked for', 'firm', ['firm.txt']],
])('articles that name a being: %s', (_, key, articles) => {
  expect(articlesNaming(view, node(key))).toEqual(articles);
});

test.each([
  ['a person and those of his very name', 'one', ['one.txt', 'other.txt']],
  ['a place alone', 'town', ['town.txt']],
])('articles on %s', (_, key, articles) => {
  expect(on(key)).toEqual(articles);
});
