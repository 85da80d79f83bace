import { buildGraph } from '../../../cli/commands/build.js';

/** Run by interrupt.test.ts: builds with the slow extractor. Arguments: graph, workers, inputs. */
const [graph, workers, ...inputs] = process.argv.slice(2) as [string, string, ...string[]];
const module = new URL('./slow-extractor.ts', import.meta.url).href;
process.stderr.write('started\n');
process.exitCode = await buildGraph(inputs, { graph, workers: Number(workers) }, module);
