import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { open, type RootDatabase } from 'lmdb';
import { type GraphTables, openGraphTables } from '../../../src/graph/tables/graph-tables.js';

/** Empty tables of a graph for the tests of one file, in a file of their own that goes with the last test. */
export function tablesForTests(name: string): { readonly root: RootDatabase; readonly tables: GraphTables } {
  const file = join(tmpdir(), `wiregraph-${name}-${process.pid}.mdb`);
  let root: RootDatabase;
  let tables: GraphTables;
  beforeAll(() => {
    root = open({ path: file, noSubdir: true, maxDbs: 60, noSync: true });
    tables = openGraphTables(root)!;
  });
  afterAll(async () => {
    await root.close();
    for (const one of [file, `${file}-lock`]) rmSync(one, { force: true });
  });
  return {
    get root() {
      return root;
    },
    get tables() {
      return tables;
    },
  };
}
