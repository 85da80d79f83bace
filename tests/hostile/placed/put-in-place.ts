import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { writeHistory } from '../../../cli/console/history.js';
import { writeFileWhole } from '../../../cli/write-file-whole.js';
import { changeDecisions, compactStore, openStore, repairStore } from '../../../src/graph/index.js';
import { syntheticArticles } from '../../benchmarks/graph/synthetic-articles.js';
import { spoilTable } from '../store/spoil-table.js';
import { placed } from './journal.js';

/** A process that does with a graph in a folder whatever puts a file in another's place, and tells of each what the journal noted. */
const folder = process.argv[2]!;
const graph = join(folder, 'graph');
const store = openStore(graph, { write: true });
store.put([...syntheticArticles(20)]);
await store.close();
const spoilt = join(folder, 'spoilt');
cpSync(graph, spoilt, { recursive: true });
spoilTable(spoilt, 'records');
placed.length = 0;

const WRITERS: Readonly<Record<string, () => unknown>> = {
  'src/graph/store/compact-store.ts': () => compactStore(graph),
  'src/graph/store/repair-store.ts': () => repairStore(spoilt),
  'src/graph/decisions/write-decisions.ts': () => changeDecisions(graph, () => []),
  'cli/console/history.ts': () => writeHistory(join(folder, 'state', 'asked.txt'), ['who met Ada Lund']),
  'cli/write-file-whole.ts': () => writeFileWhole(['graph'], join(folder, 'graph.json')),
};

const told: Record<string, unknown> = {};
for (const [file, write] of Object.entries(WRITERS)) {
  await write();
  told[file] = placed.splice(0);
}
process.stdout.write(JSON.stringify(told));
