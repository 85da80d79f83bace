import { statSync } from 'node:fs';
import { join } from 'node:path';
import { assemble, loadGraph, openStore } from '../../../src/graph/index.js';
import { syntheticArticles } from './synthetic-articles.js';

/** Articles written in one transaction, as a build does. */
const BATCH = 64;

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
  /** adds one article to what is there */
  async add() {
    const [article] = [...syntheticArticles(1, count)];
    const start = performance.now();
    const store = openStore(folder, { write: true });
    store.put([article!]);
    await store.close();
    return { addMs: Math.round(performance.now() - start) };
  },
  /** assembles the graph */
  async assemble() {
    const store = openStore(folder);
    const { graph } = assemble(store.articles(), []);
    await store.close();
    return { nodes: graph.order, edges: graph.size };
  },
  /** a question's graph: assembled and kept the first time, read the second time */
  async load() {
    const graph = loadGraph(folder);
    return { nodes: graph.order, edges: graph.size };
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

const before = process.cpuUsage();
const result = await STEPS[step]!();
const { user, system } = process.cpuUsage(before);
// processor time: it says the same on a machine that others use too
const seconds = (user + system) / 1e6;
process.stdout.write(JSON.stringify({ ...result, seconds, peakMb: Math.round(process.resourceUsage().maxRSS / 1024) }));
