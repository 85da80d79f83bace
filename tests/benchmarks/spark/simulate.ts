import { parseArgs } from 'node:util';
import { openExtractor } from '../../../src/build/index.js';
import type { StoredArticle } from '../../../src/graph/types.js';
import { assembleInBlocks } from '../../graph/blocks/shuffle.js';
import { corpusArticles } from './corpus-articles.js';

/**
 * npx tsx tests/benchmarks/spark/simulate.ts --sizes 100,200,400,800,1600: how many blocks each step has, how many bytes go to them,
 * how large the largest is, for sets of real articles of growing size; and what that comes to for a million and a hundred million.
 */
const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '100,200,400,800,1600' },
    targets: { type: 'string', default: '1000000,100000000' },
  },
});
const sizes = values.sizes.split(',').map(Number);
const targets = values.targets.split(',').map(Number);

/** What one step was given. */
interface Load {
  bytes: number;
  blocks: number;
  largest: number;
}

// biome-ignore lint/suspicious/noExplicitAny: what goes between steps is JSON
const labelOf = (step: string, [first]: readonly any[]): string => {
  if (step === 'identity') return `identity ${first.being.kind} ${first.level + 1}`;
  return step === 'join' ? `join ${JOINED[Number(first.group.split(' ')[0])]}` : step;
};
const JOINED = ['copied', 'statements', 'meetings', 'names', 'happenings', 'acts'];

const articles = corpusArticles(Math.max(...sizes));
if (articles !== null) await simulate(await extractAll(articles));

async function extractAll(given: NonNullable<typeof articles>): Promise<StoredArticle[]> {
  const extractor = await openExtractor({ workers: 0 });
  const stored: StoredArticle[] = [];
  for (const [position, { text, title, date }] of given.entries()) {
    const source = `news:${position}`;
    const extraction = await extractor.extract({ source, text, title, date, outlet: null, url: null });
    if ('record' in extraction) stored.push({ record: extraction.record, text, sources: [source] });
  }
  await extractor.close();
  return stored;
}

async function simulate(stored: readonly StoredArticle[]): Promise<void> {
  const measured = new Map<string, Map<number, Load>>();
  for (const size of sizes) {
    // every so-manieth, so that each set is of all outlets and times
    const step = Math.floor(stored.length / size) || 1;
    const set = stored.filter((_, position) => position % step === 0).slice(0, size);
    const start = process.cpuUsage();
    assembleInBlocks(set, (name, blocks) => {
      for (const block of blocks) {
        if (block.length === 0) continue;
        const label = labelOf(name, block);
        const loads = measured.get(label) ?? new Map<number, Load>();
        measured.set(label, loads);
        const load = loads.get(size) ?? { bytes: 0, blocks: 0, largest: 0 };
        loads.set(size, load);
        const bytes = block.reduce((sum: number, item) => sum + JSON.stringify(item).length + 1, 0);
        load.bytes += bytes;
        load.blocks += 1;
        load.largest = Math.max(load.largest, bytes);
      }
    });
    const { user } = process.cpuUsage(start);
    console.log(`${size} articles: ${(user / 1e3 / size).toFixed(1)} ms of processor time an article in all steps`);
  }
  print(measured);
}

/** What grows as c·size^power, by the least squares of logarithms. */
function growth(points: readonly (readonly [size: number, value: number])[]): {
  at(size: number): number;
  power: number;
} {
  const logs = points
    .filter(([, value]) => value > 0)
    .map(([size, value]) => [Math.log(size), Math.log(value)] as const);
  const mean = (of: readonly number[]): number => of.reduce((sum, one) => sum + one, 0) / of.length;
  const [x, y] = [mean(logs.map(([a]) => a)), mean(logs.map(([, b]) => b))];
  const spread = logs.reduce((sum, [a]) => sum + (a - x) ** 2, 0);
  const power = spread === 0 ? 1 : logs.reduce((sum, [a, b]) => sum + (a - x) * (b - y), 0) / spread;
  return { power, at: (size) => Math.exp(y + power * (Math.log(size) - x)) };
}

function print(measured: ReadonlyMap<string, ReadonlyMap<number, Load>>): void {
  const largestSet = Math.max(...sizes);
  const columns = [
    `bytes/article at ${largestSet}`,
    'largest now',
    'grows as',
    ...targets.flatMap((one) => [`all ${one}`, `largest ${one}`]),
  ];
  console.log(['step'.padEnd(24), ...columns.map((one) => one.padStart(22))].join(''));
  const totals = targets.map(() => 0);
  for (const [label, loads] of measured) {
    const points = [...loads];
    if (points.length < 2) continue;
    const all = growth(points.map(([size, { bytes }]) => [size, bytes]));
    const largest = growth(points.map(([size, load]) => [size, load.largest]));
    const now = loads.get(largestSet);
    const cells = targets.flatMap((target, at) => {
      totals[at]! += all.at(target);
      return [inBytes(all.at(target)), inBytes(largest.at(target))];
    });
    const told = [
      now ? String(Math.round(now.bytes / largestSet)) : '–',
      now ? inBytes(now.largest) : '–',
      `n^${largest.power.toFixed(2)}`,
    ];
    console.log([label.padEnd(24), ...[...told, ...cells].map((one) => one.padStart(22))].join(''));
  }
  for (const [at, target] of targets.entries())
    console.log(
      `${target} articles: ${inBytes(totals[at]!)} through all steps, ${Math.round(totals[at]! / target)} bytes an article`,
    );
}

function inBytes(bytes: number): string {
  const units = ['B', 'kB', 'MB', 'GB', 'TB', 'PB'];
  const power = Math.min(units.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(1, bytes)) / 3)));
  return `${(bytes / 1000 ** power).toPrecision(3)} ${units[power]}`;
}
