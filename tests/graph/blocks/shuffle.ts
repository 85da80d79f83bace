import { writeStep } from '../../../graph-export/blocks/index.js';
import { entityName } from '../../../src/graph/blocks/entity-name.js';
import { blockSteps } from '../../../src/graph/index.js';
import type { StoredArticle } from '../../../src/graph/types.js';

// biome-ignore lint/suspicious/noExplicitAny: what goes between steps is JSON
type Row = any;

/** Runs a step on each block, what goes in and comes out as JSON. */
type Run = (step: string, blocks: readonly (readonly Row[])[]) => Row[];

/** Told of each step and its blocks before it runs. */
export type Watch = (step: string, blocks: readonly (readonly Row[])[]) => void;

/** Blocks and their items come in an order that nothing may depend on. */
const runner =
  (watch: Watch): Run =>
  (step, blocks) => {
    watch(step, blocks);
    const found = [...blockSteps, writeStep].find(({ name }) => name === step)!;
    const copied = (value: unknown): Row => JSON.parse(JSON.stringify(value));
    return [...blocks].reverse().flatMap((items) => [...found.run(copied([...items].reverse()))].map(copied));
  };

function groupsOf(pairs: readonly (readonly [string, Row])[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const [key, value] of pairs) {
    const known = groups.get(key);
    if (known) known.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}

/** The smallest thing that pairs lead to. */
function linkAll(pairs: readonly (readonly [string, string])[]): Map<string, string> {
  const root = new Map<string, string>();
  const rootOf = (one: string): string => (root.get(one) === one ? one : rootOf(root.get(one)!));
  for (const one of pairs.flat()) root.set(one, one);
  for (const [one, other] of pairs) {
    const [a, b] = [rootOf(one), rootOf(other)].sort() as [string, string];
    root.set(b, a);
  }
  return new Map([...root.keys()].map((one) => [one, rootOf(one)]));
}

const hasSeveral = (group: readonly Row[]): boolean => group.length > 1;

/** The lines of `export json` that a cluster would write, by the same shuffles, in memory. */
export function assembleInBlocks(
  stored: readonly StoredArticle[],
  watch: Watch = () => {},
): {
  nodes: string[];
  edges: string[];
  articles: Row;
} {
  const run = runner(watch);
  const rows = newestOf(
    run,
    run(
      'digest',
      stored.map((one) => [one]),
    ),
  );
  const stories = storiesOf(run, rows);
  const roots = resolveBeings(run, rows);
  const beings = nodesOf(
    run,
    run('beings', [
      ...groupsOf(
        entitiesOf(rows).map(({ name, being, article }) => [roots.get(name)!, { name, being, article }]),
      ).values(),
    ]),
  );
  for (const [at, node] of beings.entries()) node.number = at + 1;
  const beingHandles = handlesOf(
    entitiesOf(rows).map(({ name, being }) => [name, being.entity]),
    roots,
    beings,
  );
  const told = run(
    'told',
    rows.map((row: Row) => [{ row, nodes: beingHandles.get(row.id) ?? [], ...storyOf(row, stories) }]),
  );
  const tellings = told.filter((one) => 'told' in one);
  const groups = groupsOf(
    tellings.flatMap((one) => one.groups.map(([group, asks]: Row) => [group, { ...one, group, asks }])),
  );
  const asked = [...groups.values()].filter((group) => hasSeveral(group) && group.some(({ asks }) => asks));
  const joins = run('join', asked);
  const linked = linkAll(joins.map(({ one, other }) => [one, other]));
  const eventRoots = new Map<string, string>(
    tellings.map((one) => [one.told.name, linked.get(one.told.name) ?? one.told.name]),
  );
  const events = nodesOf(
    run,
    run('events', [
      ...groupsOf(tellings.map(({ told: one, place }) => [eventRoots.get(one.name)!, { ...one, place }])).values(),
    ]),
  );
  const nameOf = new Map(beings.map(({ key, attributes }: Row) => [key, attributes.name]));
  for (const event of events)
    event.when = { date: event.attributes.date ?? null, place: nameOf.get(event.attributes.place) ?? null };
  const traits = groupsOf(told.filter((one) => 'traits' in one).map((one) => [roots.get(one.name)!, one]));
  for (const node of beings) {
    const own = (traits.get(node.root) ?? []).sort((a, b) => (a.name < b.name ? -1 : 1)).flatMap((one) => one.traits);
    if (own.length > 0) node.attributes.traits = own;
  }
  const nodes = [...beings, ...events];
  const handles = handlesOf(
    [
      ...entitiesOf(rows).map(({ name, being }): [string, string] => [name, being.entity]),
      ...tellings.map(({ told: one }): [string, string] => [one.name, one.telling.entity]),
    ],
    new Map([...roots, ...eventRoots]),
    nodes,
  );
  const claims = run(
    'claims',
    rows.map((row: Row) => [{ row, nodes: handles.get(row.id) ?? [], ...storyOf(row, stories) }]),
  );
  const byKey = new Map(nodes.map((node) => [node.key, node.attributes]));
  const edges = run(
    'edges',
    [...groupsOf(claims.map((one) => [one.place.key, one])).values()].map(([head, ...others]: Row[]) => [
      ...[head, ...others].map(({ telling }: Row) => ({ telling })),
      { ...head, telling: undefined, ends: [byKey.get(head.place.source), byKey.get(head.place.target)] },
    ]),
  );
  const never = { date: null, place: null };
  const lines = (pieces: readonly Row[]): string[] =>
    run(
      'write',
      pieces.map((one) => [{ name: 'test', ...one }]),
    )
      .map(({ json }) => json)
      .sort();
  return {
    nodes: lines(nodes.map(({ key, attributes, when = never }) => ({ node: { key, attributes }, when }))),
    edges: lines(edges.map(({ when, onWordOf, ...edge }) => ({ edge, when, onWordOf }))),
    articles: Object.fromEntries(
      rows.map(({ id, sources, title, date, outlet, url }: Row) => [
        id,
        { sources, title, date, outlet, url, copyOf: stories.get(id)?.original ?? null },
      ]),
    ),
  };
}

function newestOf(run: Run, digests: readonly Row[]): Row[] {
  const rows = run('unite', [...groupsOf(digests.map((row) => [row.id, row])).values()]);
  const addressed = groupsOf(rows.filter(({ url }) => url !== null).map((row) => [row.url, row]));
  const superseded = new Set(run('versions', [...addressed.values()].filter(hasSeveral)));
  return rows.filter(({ id }) => !superseded.has(id));
}

function storiesOf(run: Run, rows: readonly Row[]): Map<string, Row> {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const postings = groupsOf(rows.flatMap((row) => row.lookedUp.map((shingle: number) => [`${shingle}`, row.id])));
  const counts = new Map<string, number>();
  for (const pair of run(
    'postings',
    [...postings].map(([shingle, ids]) => [[Number(shingle), ids]]),
  ))
    counts.set(JSON.stringify(pair), (counts.get(JSON.stringify(pair)) ?? 0) + 1);
  const withShingles = (id: string): Row => [id, byId.get(id).shingles];
  const pairs = run(
    'compare',
    [...counts]
      .filter(([, common]) => common > 1)
      .map(([pair, common]) => {
        const [one, other] = JSON.parse(pair);
        return [{ one: withShingles(one), other: withShingles(other), common }];
      }),
  );
  const chains = linkAll(pairs.map(({ one, other }) => [one, other]));
  const items = [...chains].map(([id, chain]): [string, Row] => {
    const { date, shingles } = byId.get(id);
    return [chain, { id, date, shingles: Buffer.from(shingles, 'base64').length / 4 }];
  });
  const linked = pairs.map((pair): [string, Row] => [chains.get(pair.one)!, pair]);
  return new Map(run('stories', [...groupsOf([...items, ...linked]).values()]).map((story) => [story.id, story]));
}

const storyOf = ({ id }: Row, stories: ReadonlyMap<string, Row>): Row => ({
  stories: stories.get(id)?.stories ?? [id],
  copied: stories.has(id),
});

const entitiesOf = (rows: readonly Row[]): Row[] =>
  rows.flatMap((row) =>
    row.beings.map((being: Row, place: number) => ({
      name: entityName(row.id, place),
      being,
      form: row.forms[place],
      keys: row.keys[row.forms[place]],
      article: { id: row.id, date: row.date },
      lands: row.lands,
      names: row.names,
    })),
  );

function resolveBeings(run: Run, rows: readonly Row[]): Map<string, string> {
  const spread = new Map<string, number>();
  for (const { names } of rows) for (const name of names) spread.set(name, (spread.get(name) ?? 0) + 1);
  const beings = entitiesOf(rows);
  const roots = new Map<string, string>(beings.map(({ name }) => [name, name]));
  const levels = Math.max(0, ...beings.map(({ keys }) => keys.length));
  for (let level = 0; level < levels; level++) {
    const keyed = groupsOf(
      beings.flatMap(({ name, keys }) =>
        (keys[level] ?? []).map(([key, asks]: Row) => [key, { root: roots.get(name), asks }]),
      ),
    );
    const linking = [...keyed.values()].filter((group) => group.some(({ asks }) => asks));
    const blocks = linkAll(
      linking.flatMap((group) => group.map(({ root }): [string, string] => [group[0].root, root])),
    );
    const members = beings.flatMap(({ name, being, article, lands, names: own }): [string, Row][] => {
      const root = roots.get(name)!;
      if (!blocks.has(root)) return [];
      const names = own.map((one: string) => [one, spread.get(one)]);
      return [[blocks.get(root)!, { name, root, level, being, article: { ...article, lands, names } }]];
    });
    const moved = new Map(
      run('identity', [...groupsOf(members).values()])
        .filter((one) => 'now' in one)
        .map(({ root, now }) => [root, now]),
    );
    for (const [name, root] of roots) roots.set(name, moved.get(root) ?? root);
  }
  return roots;
}

function nodesOf(run: Run, nodes: readonly Row[]): Row[] {
  const named = nodes.map(({ root, plain, attributes: { type, name, members } }): [string, Row] => [
    plain,
    { root, type, name, first: members[0] },
  ]);
  const keys = new Map(run('keys', [...groupsOf(named).values()]).map(({ root, key }) => [root, key]));
  return nodes.map((node) => ({ ...node, key: keys.get(node.root) }));
}

/** article -> handles of its entities */
function handlesOf(
  entities: readonly (readonly [name: string, entity: string])[],
  roots: ReadonlyMap<string, string>,
  nodes: readonly Row[],
): Map<string, Row[]> {
  const byRoot = new Map(nodes.map((node) => [node.root, node]));
  return groupsOf(
    entities.map(([name, entity]): [string, Row] => {
      const { key, number, base, lands, attributes, when } = byRoot.get(roots.get(name)!);
      const { type: kind, name: called } = attributes;
      return [name.slice(0, name.lastIndexOf('/')), { entity, key, number, base, lands, kind, name: called, ...when }];
    }),
  );
}
