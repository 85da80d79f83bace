import { assemble } from '../../../src/graph/assemble-graph.js';
import type { Decision, Passage, StoredArticle } from '../../../src/graph/types.js';
import { articleOf } from '../article-builder.js';
import { markedArticle } from '../marked-article.js';

const ARTICLES = [
  markedArticle({ id: 'a' }, '[Ada Lund](person) opened the bridge.'),
  markedArticle({ id: 'b' }, '[Ada Lund](person) closed the harbour.'),
  markedArticle({ id: 'c' }, '[Bo Lund](person) swam home.'),
  markedArticle({ id: 'd' }, '[Lund](person) gave no interview.'),
];

/** The passage of the first being of an article. */
const first = (article: string, articles: readonly StoredArticle[] = ARTICLES): Passage => ({
  article,
  span: articles.find(({ record }) => record.article.id === article)!.record.entities[0]!.mentions[0]!.span,
});

/** Nodes as the articles of their members: ["a b", "c"]. */
function nodes(decisions: readonly Decision[], articles: readonly StoredArticle[] = ARTICLES): string[] {
  const { graph } = assemble(articles, decisions);
  return graph.mapNodes((_, { members }) => members.map(({ article }) => article).join(' ')).sort();
}

describe('decisions', () => {
  test('none', () => expect(nodes([])).toEqual(['a b', 'c', 'd']));
  test('merge', () => expect(nodes([{ decide: 'merge', one: first('d'), other: first('c') }])).toEqual(['a b', 'c d']));
  test('never', () =>
    expect(nodes([{ decide: 'never', one: first('a'), other: first('b') }])).toEqual(['a', 'b', 'c', 'd']));
  test('never one of two bearers leaves the other', () =>
    expect(
      nodes([
        { decide: 'never', one: first('d'), other: first('c') },
        { decide: 'never', one: first('a'), other: first('c') },
      ]),
    ).toEqual(['a b d', 'c']));
  test('never parts a name, and the others go where the same names stand', () => {
    const set = [
      markedArticle({ id: 'a' }, '[Ada Lund](person) met [Cy Holt](person).'),
      markedArticle({ id: 'b' }, '[Ada Lund](person) met [Dora Quist](person).'),
      markedArticle({ id: 'c' }, '[Ada Lund](person) thanked [Dora Quist](person).'),
      markedArticle({ id: 'd' }, '[Ada Lund](person) thanked [Cy Holt](person).'),
    ];
    const lunds = nodes([{ decide: 'never', one: first('a', set), other: first('b', set) }], set);
    expect(lunds.filter((node) => node.length === 3)).toEqual(['a d', 'a d', 'b c', 'b c']);
  });
  test('split', () => expect(nodes([{ decide: 'split', one: first('b') }])).toEqual(['a', 'b', 'c', 'd']));
  test('a merge after a split', () =>
    expect(
      nodes([
        { decide: 'split', one: first('b') },
        { decide: 'merge', one: first('b'), other: first('c') },
      ]),
    ).toEqual(['a', 'b c', 'd']));
  test('the later of two that contradict', () => {
    const merge: Decision = { decide: 'merge', one: first('d'), other: first('c') };
    const never: Decision = { decide: 'never', one: first('c'), other: first('d') };
    // not Bo, so it can only be Ada
    expect(nodes([merge, never])).toEqual(['a b d', 'c']);
    expect(nodes([never, merge])).toEqual(['a b', 'c d']);
    expect(assemble(ARTICLES, [merge, never]).idle).toEqual([
      { decision: merge, reason: 'a later decision keeps the two apart' },
    ]);
  });
  test('never holds through third beings', () => {
    const decisions: Decision[] = [
      { decide: 'never', one: first('a'), other: first('c') },
      { decide: 'merge', one: first('d'), other: first('c') },
    ];
    expect(nodes(decisions)).toEqual(['a b', 'c d']);
  });
});

describe('idle decisions', () => {
  test.each<[string, Decision, RegExp]>([
    [
      'an article that is gone',
      { decide: 'merge', one: first('a'), other: { article: 'x', span: [0, 4] } },
      /article x is gone/,
    ],
    [
      'nobody there',
      { decide: 'split', one: { article: 'a', span: [20, 22] } },
      /no being stands at 20–22 of article a/,
    ],
    [
      'two kinds',
      { decide: 'merge', one: { article: 'e', span: [0, 5] }, other: first('a') },
      /a place and a person are never one/,
    ],
    ['one entity twice', { decide: 'never', one: first('a'), other: first('a') }, /one entity/],
    ['a rejection of nothing', { decide: 'reject', type: 'met', one: first('a') }, /no such claim/],
    [
      'a rejection in an article that is gone',
      { decide: 'reject', one: { article: 'x', span: [0, 4] } },
      /article x is gone/,
    ],
  ])('%s', (_, decision, reason) => {
    const place = markedArticle({ id: 'e' }, '[Orlin](place) slept.');
    const { idle } = assemble([...ARTICLES, place], [decision]);
    expect(idle).toEqual([{ decision, reason: expect.stringMatching(reason) }]);
  });
});

test('a rejected meeting takes the ties of its event with it', () => {
  const article = articleOf({ id: 'm' }, (b) =>
    b.met('Ada Lund', 'Bo Marsh', { place: 'Orlin' }).said('Ada Lund', '“It was a fine day”'),
  );
  const evidence = article.record.claims[0]!.evidence;
  const { graph, idle } = assemble(
    [article],
    [{ decide: 'reject', type: 'met', one: { article: 'm', span: evidence } }],
  );
  expect(graph.mapEdges((_, { type }) => type)).toEqual(['said']);
  expect(idle).toEqual([]);
});

test('versions: the later date counts, the other is out of the graph and its decisions are idle', () => {
  const old = markedArticle(
    { id: 'old', url: 'https://news.example/1', date: '2031-05-01' },
    '[Cy Holt](person) resigned.',
  );
  const fresh = markedArticle(
    { id: 'fresh', url: 'https://news.example/1', date: '2031-05-02' },
    '[Cy Holt](person) stays.',
  );
  const decision: Decision = { decide: 'split', one: first('old', [old]) };
  const { graph, superseded, idle } = assemble([old, fresh], [decision]);
  expect(Object.keys(graph.getAttribute('articles'))).toEqual(['fresh']);
  expect(superseded).toEqual([{ article: 'old', by: 'fresh' }]);
  expect(idle[0]!.reason).toMatch(/newer version/);
  expect(Object.keys(assemble([old], []).graph.getAttribute('articles'))).toEqual(['old']);
});

test('why: joins lead from member to member, and apart says why two are two', () => {
  const { joins, apart } = assemble(ARTICLES, []);
  expect(joins).toEqual([
    {
      one: { article: 'a', entity: 'e1' },
      other: { article: 'b', entity: 'e1' },
      rule: 'person/same-name',
      reason: 'same name “Ada Lund”',
    },
  ]);
  expect(apart({ article: 'a', entity: 'e1' }, { article: 'b', entity: 'e1' })).toBeNull();
  expect(apart({ article: 'a', entity: 'e1' }, { article: 'd', entity: 'e1' })).toEqual({
    rule: 'person/surname',
    reason: expect.stringContaining('“Lund” fits 2 beings: “Ada Lund”, “Bo Lund”'),
  });
});
