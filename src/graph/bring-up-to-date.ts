import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { keepHeapSmall } from '../model/small-heap.js';
import { rulesState } from './cache/cache-key.js';
import { readDecisions } from './decisions/read-decisions.js';
import type { ArticleStore } from './store/types.js';
import type { GraphTables } from './tables/graph-tables.js';
import { type MadeAnew, tellUpdate } from './tables/tell-updates.js';
import { updateGraph } from './tables/update-graph.js';
import type { Decision } from './types.js';

/** What the tables hold, and how; others are made anew. */
const TABLES_FORMAT = '9';
/** So many changed articles are brought in by one transaction; more of them by several, and a sudden end begins anew. */
const ONE_GO = 512;
/** How long one of several transactions gathers, in milliseconds. */
const STRETCH = 1500;

/** What the tables were made of. */
interface Made {
  readonly by: string;
  readonly decisions: string;
  /** false while they are being made in several transactions */
  readonly whole: boolean;
}

/** Whether the tables hold the graph of the articles held and of these decisions. */
export function isUpToDate({ graph }: ArticleStore, decisions: readonly Decision[]): boolean {
  const made = graph?.about.get('made') as Made | undefined;
  if (!graph || !made?.whole || made.by !== makers() || made.decisions !== stampOf(decisions)) return false;
  return graph.dirty.getKeysCount({ limit: 1 }) === 0;
}

/** How tables are brought up to date. */
export interface UpdateOptions {
  /** makes all of them from the records */
  readonly anew?: boolean;
}

/**
 * Brings the tables of a store open for writing up to date with its articles and decisions, all at one go.
 * @returns whether all were made anew
 */
export function bringUpToDate(store: ArticleStore, options: UpdateOptions = {}): boolean {
  const turns = inTurns(store, options);
  for (;;) {
    const { done, value } = turns.next();
    if (done) return value;
  }
}

/**
 * The same for whoever can wait, as thousands of articles need: between two transactions what else is to be done gets its turn.
 * Cursors of LMDB's package hold their memory until then.
 */
export async function bringUpToDateInTurns(store: ArticleStore, options: UpdateOptions = {}): Promise<boolean> {
  const turns = inTurns(store, options);
  for (;;) {
    const { done, value } = turns.next();
    if (done) return value;
    await setImmediate();
  }
}

/** Yields between its transactions. */
function* inTurns(store: ArticleStore, options: UpdateOptions): Generator<void, boolean> {
  const decisions = readDecisions(store.folder);
  if (!options.anew && isUpToDate(store, decisions)) return false;
  const { folder, graph: tables } = store;
  const graph = tables!;
  const anew = options.anew ? 'asked for' : whyAnew(graph.about.get('made') as Made | undefined);
  if (anew !== null) beginAnew(store, graph);
  const steps = updateGraph(graph, store, decisions, folder);
  const made: Made = { by: makers(), decisions: stampOf(decisions), whole: true };
  const finish = (): unknown => graph.about.putSync('made', made);
  if (anew === null && graph.dirty.getKeysCount({ limit: ONE_GO + 1 }) <= ONE_GO) {
    store.change(() => {
      for (const step of steps) tellUpdate({ folder, anew, step });
      finish();
    });
  } else {
    store.change(() => graph.about.putSync('made', { ...made, whole: false }));
    const letGrow = keepHeapSmall();
    try {
      for (let done = false; !done; ) {
        store.change(() => {
          const end = performance.now() + STRETCH;
          while (!done && performance.now() < end) {
            const next = steps.next();
            if (next.done) done = true;
            else tellUpdate({ folder, anew, step: next.value });
          }
          if (done) finish();
        });
        yield;
      }
    } finally {
      letGrow();
    }
  }
  tellUpdate({ folder, anew, step: null });
  return anew !== null;
}

/** Why the tables as they were made are no use any more; null where they are. */
function whyAnew(made: Made | undefined): MadeAnew | null {
  if (!made) return 'never made';
  if (made.by !== makers()) return 'another version';
  return made.whole ? null : 'cut short';
}

/** Clears the tables and marks every article as changed. */
function beginAnew(store: ArticleStore, graph: GraphTables): void {
  store.change(() => {
    for (const table of Object.values(graph)) table.clearSync();
    for (const id of store.ids()) graph.dirty.putSync(id, 1);
  });
}

let state: string | null = null;

/** The rules and their words, as they stood when this process first asked. */
function makers(): string {
  state ??= createHash('sha256').update(`${TABLES_FORMAT}\n${rulesState()}`).digest('hex');
  return state;
}

const stampOf = (decisions: readonly Decision[]): string =>
  createHash('sha256').update(JSON.stringify(decisions)).digest('hex');
