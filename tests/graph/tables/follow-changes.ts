import { deepStrictEqual, strictEqual } from 'node:assert';
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { open } from 'lmdb';
import { assemble } from '../../../src/graph/assemble-graph.js';
import { reasonsIn } from '../../../src/graph/reasons.js';
import { GraphStream } from '../../../src/graph/tables/export-tables.js';
import { type GraphTables, openGraphTables } from '../../../src/graph/tables/graph-tables.js';
import { GraphReader } from '../../../src/graph/tables/read-graph.js';
import { TableReasons } from '../../../src/graph/tables/table-reasons.js';
import { TableView } from '../../../src/graph/tables/table-view.js';
import { updateGraph } from '../../../src/graph/tables/update-graph.js';
import type { Assembly, Decision, StoredArticle } from '../../../src/graph/types.js';
import { storedArticles } from '../arbitrary-articles.js';

/** One change of what a graph holds. */
export type Change =
  | { readonly do: 'add' | 'remove'; readonly articles: readonly number[] }
  | { readonly do: 'decide'; readonly decide: Decision['decide']; readonly one: number; readonly other: number }
  | { readonly do: 'undecide'; readonly at: number };

const change: fc.Arbitrary<Change> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('add' as const),
      articles: fc.array(fc.nat(9), { minLength: 1, maxLength: 3 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('remove' as const),
      articles: fc.array(fc.nat(9), { minLength: 1, maxLength: 2 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('decide' as const),
      decide: fc.constantFrom('merge' as const, 'never' as const, 'split' as const, 'reject' as const),
      one: fc.nat(),
      other: fc.nat(),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('undecide' as const), at: fc.nat() }) },
);

/** Runs changes on tables and, at every step, compares them with the graph assembled from nothing. */
function follow(pool: readonly StoredArticle[], changes: readonly Change[], tables: GraphTables): void {
  const held = new Map<string, StoredArticle>();
  let decisions: Decision[] = [];
  const passages = pool.flatMap(({ record }) =>
    record.entities.map(({ mentions: [mention] }) => ({ article: record.article.id, span: mention!.span })),
  );
  for (const one of changes) {
    if (one.do === 'add' || one.do === 'remove') {
      for (const at of one.articles) {
        const article = pool[at % pool.length]!;
        const { id } = article.record.article;
        if (one.do === 'add') held.set(id, article);
        else held.delete(id);
        tables.dirty.putSync(id, 1);
      }
    }
    if (one.do === 'decide') {
      const [a, b] = [passages[one.one % passages.length]!, passages[one.other % passages.length]!];
      decisions = [
        ...decisions,
        {
          decide: one.decide,
          one: a,
          ...(one.decide === 'merge' || one.decide === 'never' ? { other: b } : {}),
        } as Decision,
      ];
    }
    if (one.do === 'undecide') decisions = decisions.filter((_, at) => at !== one.at % decisions.length);
    for (const _ of updateGraph(
      tables,
      { get: (id) => held.get(id) ?? null, version: (id) => held.get(id)?.record.article ?? null },
      decisions,
      tmpdir(),
    ));
    const assembly = assemble(held.values(), decisions);
    const expected = assembly.graph.export();
    const reader = new GraphReader(tables, (id) => held.get(id)!.text);
    const stream = new GraphStream(reader);
    compareReasons(new TableReasons(reader), assembly);
    deepStrictEqual([...stream.nodes()], expected.nodes);
    strictEqual(JSON.stringify([...stream.nodes()]), JSON.stringify(expected.nodes));
    strictEqual(JSON.stringify([...stream.edges()]), JSON.stringify(expected.edges));
    strictEqual(JSON.stringify(Object.fromEntries(stream.articles())), JSON.stringify(expected.attributes!.articles));
    const dates = Object.values(expected.attributes!.articles!).flatMap(({ date }) => date ?? []);
    strictEqual(
      new TableView(
        tables,
        () => '',
        () => [],
      ).newestDate(),
      dates.sort().at(-1) ?? null,
    );
  }
}

/** Joins, doubts and idle decisions are told from tables as from the graph in memory. */
function compareReasons(tables: TableReasons, assembly: Assembly): void {
  const memory = reasonsIn(assembly);
  deepStrictEqual(tables.idle, memory.idle);
  const nodes = assembly.graph.nodes().sort();
  const firsts = nodes.map((node) => assembly.graph.getNodeAttribute(node, 'members')[0]!);
  for (const [at, node] of nodes.entries()) {
    const [one, other] = [tables, memory].map((reasons) =>
      reasons
        .joinsOf(node)
        .map((join) => JSON.stringify(join))
        .sort(),
    );
    deepStrictEqual(one, other);
    strictEqual(tables.nodeOf(firsts[at]!), node);
    const next = firsts[(at + 1) % firsts.length]!;
    deepStrictEqual(tables.apart(firsts[at]!, next), memory.apart(firsts[at]!, next));
  }
}

/** Tries so many random sequences of changes; tells of the first that leaves another graph, or null. */
export async function tryChanges(options: {
  readonly numRuns: number;
  readonly seed?: number;
  readonly endOnFailure?: boolean;
}) {
  return withTables((run) => {
    const tried = fc.check(
      fc.property(storedArticles, fc.array(change, { minLength: 1, maxLength: 12 }), (pool, changes) => {
        if (pool.length > 0) run((tables) => follow(pool, changes, tables));
      }),
      options,
    );
    return tried.failed ? fc.defaultReportMessage(tried)! : null;
  });
}

/** Makes these changes, and throws where one leaves another graph than assembling from nothing gives. */
export const followChanges = (pool: readonly StoredArticle[], changes: readonly Change[]): Promise<void> =>
  withTables((run) => run((tables) => follow(pool, changes, tables)));

async function withTables<T>(use: (run: (action: (empty: GraphTables) => void) => void) => T): Promise<T> {
  const file = join(tmpdir(), `wiregraph-laws-${process.pid}.mdb`);
  const root = open({ path: file, noSubdir: true, maxDbs: 60, noSync: true });
  const tables = openGraphTables(root)!;
  try {
    return use((action) =>
      root.transactionSync(() => {
        for (const table of Object.values(tables)) table.clearSync();
        action(tables);
      }),
    );
  } finally {
    await root.close();
    rmSync(file, { force: true });
    rmSync(`${file}-lock`, { force: true });
  }
}
