import { statSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { answerLines } from '../../../cli/show-answer.js';
import {
  bringUpToDate,
  bringUpToDateInTurns,
  compactAfterBuild,
  openGraph,
  openStore,
} from '../../../src/graph/index.js';
import type { GraphView } from '../../../src/model/graph-view.js';
import { answerQuestion } from '../../../src/questions/answer-question.js';
import { syntheticArticles } from './synthetic-articles.js';

/** Articles written in one transaction, as a build does. */
const BATCH = 64;

/** So many articles are added after the first. */
const ADDED = 11;

/** One measured step in a process of its own, so that its memory is its own: `scale-step.ts <step> <folder> <articles>`. */
const [step, folder, count] = [process.argv[2]!, process.argv[3]!, Number(process.argv[4])];

const STEPS: Record<string, () => Promise<object>> = {
  /** fills a store */
  async fill() {
    const store = openStore(folder, { write: true });
    for (let at = 0; at < count; at += BATCH) store.put([...syntheticArticles(Math.min(BATCH, count - at), at)]);
    await store.close();
    return { megabytes: Math.round(statSync(join(folder, 'articles.mdb')).size / 1e6) };
  },
  /** adds one article after another in one process, and asks after each: the first starts everything up, the median of the others is what a change costs */
  async add() {
    const times: { clock: number; processor: number }[] = [];
    let asked = {};
    for (const article of syntheticArticles(1 + ADDED, count)) {
      const [start, before] = [performance.now(), process.cpuUsage()];
      const store = openStore(folder, { write: true });
      store.put([article]);
      bringUpToDate(store);
      await store.close();
      asked = await ask();
      const { user, system } = process.cpuUsage(before);
      times.push({ clock: performance.now() - start, processor: (user + system) / 1000 });
    }
    const [first, ...others] = times.map(({ clock, processor }) => ({
      clock: Math.round(clock),
      processor: Math.round(processor),
    }));
    return { ...asked, first, median: medianOf(others), slowest: others.sort((a, b) => a.clock - b.clock).at(-1) };
  },
  /** makes the graph's tables from nothing */
  async assemble() {
    const store = openStore(folder, { write: true });
    await bringUpToDateInTurns(store, { anew: true });
    let text = 0;
    for (const id of store.ids()) text += Buffer.byteLength(store.text(id)!);
    await store.close();
    await compactAfterBuild(folder);
    const timesText = statSync(join(folder, 'articles.mdb')).size / text;
    return { ...(await ask()), timesText, megabytes: Math.round(statSync(join(folder, 'articles.mdb')).size / 1e6) };
  },
  /** a question of a graph that is up to date: everything told of one person */
  async load() {
    return ask();
  },
  /** everything told of the person whom most mentions name, as a terminal shows it */
  async hub() {
    const { view, close } = openGraph(folder);
    const name = mostMentioned(view);
    const lines = answerLines(answerQuestion(view, name), SHOWN);
    await close();
    return { rows: lines.length };
  },
  /** reads every record, as assembling does first */
  async read() {
    const store = openStore(folder);
    let claims = 0;
    for (const { record } of store.articles()) claims += record.claims.length;
    await store.close();
    return { claims };
  },
};

function medianOf(times: readonly { clock: number; processor: number }[]): { clock: number; processor: number } {
  const middle = (list: number[]): number => list.sort((a, b) => a - b)[Math.floor(list.length / 2)]!;
  return { clock: middle(times.map(({ clock }) => clock)), processor: middle(times.map(({ processor }) => processor)) };
}

/** As many rows and tellings as `query` shows. */
const SHOWN = { rows: 10, evidence: 3 };

function mostMentioned(view: GraphView): string {
  for (const [key] of view.mentioned()) {
    const node = view.node(key);
    if (node?.type === 'person') return node.name;
  }
  throw new Error('nobody is mentioned');
}

/** "who met …" of somebody in the newest story: as much told of him as of anybody named there first. */
async function ask(): Promise<object> {
  const { view, close } = openGraph(folder);
  const { nodes, edges } = view.counts;
  const [article] = syntheticArticles(1, count);
  const { name } = article!.record.entities.find(({ type }) => type === 'person')!;
  const { rows } = answerQuestion(view, `who met ${name}`);
  await close();
  return { nodes, edges, rows: rows.length };
}

/** The most that the process has held by itself, and of its store's file, which the system takes back where others need the room; in MB. */
const peaks = new Float64Array(new SharedArrayBuffer(16));
const watcher = new Worker(
  `const { workerData } = require('node:worker_threads');
  const { readFileSync } = require('node:fs');
  const look = () => {
    const status = readFileSync('/proc/self/status', 'utf8');
    const mbOf = (name) => Number(new RegExp(name + '[^0-9]*([0-9]+)').exec(status)?.[1] ?? 0) / 1024;
    // a file in memory, as /dev/shm holds it, counts as shared memory
    for (const [at, mb] of [mbOf('RssAnon'), mbOf('RssFile') + mbOf('RssShmem')].entries())
      workerData[at] = Math.max(workerData[at], mb);
  };
  look();
  setInterval(look, 50);`,
  { eval: true, workerData: peaks, execArgv: [] },
);
watcher.unref();

const before = process.cpuUsage();
const result = await STEPS[step]!();
const { user, system } = process.cpuUsage(before);
// processor time: it says the same on a machine that others use too
const seconds = (user + system) / 1e6;
const [ownMb, fileMb] = [...peaks].map(Math.round);
process.stdout.write(JSON.stringify({ ...result, seconds, ownMb, fileMb }));
process.exit(0);
