import { bringUpToDateInTurns, compactAfterBuild, openStore, summariseGraph } from '../../src/graph/index.js';
import { print, printJson } from '../door.js';
import { EXIT } from '../exit-codes.js';
import { reportIdle } from '../fill/report-idle.js';
import { countLines } from '../fill/show-summary.js';

interface Flags {
  readonly graph: string;
  readonly json?: boolean;
}

/** Makes all tables of the graph anew from the records in the store. */
export async function rebuildGraph(flags: Flags): Promise<number> {
  const store = openStore(flags.graph, { write: true, existing: true });
  try {
    await bringUpToDateInTurns(store, { anew: true });
    const { counts, superseded, idle } = summariseGraph(store);
    reportIdle(idle);
    if (flags.json) printJson({ graph: flags.graph, ...counts, superseded, idle });
    else
      for (const line of countLines({ folder: flags.graph, did: ['made anew'], counts, superseded: superseded.length }))
        print(line);
    return EXIT.done;
  } finally {
    await store.close();
    await compactAfterBuild(flags.graph);
  }
}
