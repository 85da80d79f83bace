import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * How time and memory grow with the number of articles: `npx tsx tests/benchmarks/graph/scale.ts [sizes…]`.
 * Fills stores with synthetic articles, adds one more, reads and assembles them, and says what a million would need.
 */
const SIZES =
  process.argv.length > 2
    ? process.argv
        .slice(2)
        .map(Number)
        .sort((a, b) => a - b)
    : [1000, 5000, 20_000];
const MILLION = 1_000_000;
const STEP = fileURLToPath(new URL('./scale-step.ts', import.meta.url));

interface Measured {
  readonly seconds: number;
  /** the most memory of its own */
  readonly ownMb: number;
  /** the most of the store's file that it had in memory: the system takes it back where others need the room */
  readonly fileMb: number;
  readonly megabytes?: number;
  /** one article added and a question asked, in milliseconds by the clock and of processor time: the first one in a process, and the median of later ones */
  readonly first?: Times;
  readonly median?: Times;
  /** bytes on disk to bytes of text, once the graph is made */
  readonly timesText?: number;
  readonly nodes?: number;
  readonly edges?: number;
}

interface Times {
  readonly clock: number;
  readonly processor: number;
}

const shown = ({ clock, processor }: Times): string => `${clock} ms (${processor} ms of processor time)`;
const memory = ({ ownMb, fileMb }: Measured): string => `${ownMb} MB of its own and ${fileMb} MB of the file`;

function measure(step: string, folder: string, articles: number): Measured {
  const argv = ['--import', 'tsx', STEP, step, folder, String(articles)];
  return JSON.parse(execFileSync(process.execPath, argv, { encoding: 'utf8' })) as Measured;
}

const rows: { articles: number; fill: Measured; assembled: Measured }[] = [];
for (const articles of SIZES) {
  const folder = mkdtempSync(join(tmpdir(), 'wiregraph-scale-'));
  try {
    const fill = measure('fill', folder, articles);
    const read = measure('read', folder, articles);
    const assembled = measure('assemble', folder, articles);
    const asked = measure('load', folder, articles);
    const hub = measure('hub', folder, articles);
    const add = measure('add', folder, articles);
    rows.push({ articles, fill, assembled });
    console.log(
      `${articles} articles, seconds of processor time: stored in ${fill.seconds.toFixed(1)} (${fill.megabytes} MB on disk, ${memory(fill)}); ` +
        `read in ${read.seconds.toFixed(1)}; assembled in ${assembled.seconds.toFixed(1)} (${((1000 * assembled.seconds) / articles).toFixed(1)} ms an article, ` +
        `${memory(assembled)}, ${assembled.timesText?.toFixed(1)} times the text on disk; ${assembled.nodes} nodes, ${assembled.edges} edges); ` +
        `one more added and a question asked in ${shown(add.first!)}, later ones in ${shown(add.median!)}; ` +
        `a question in a process of its own ${asked.seconds.toFixed(1)} (${memory(asked)}), all of whom most is told of ${hub.seconds.toFixed(1)} (${memory(hub)})`,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const [small, large] = [rows[0]!, rows.at(-1)!];
if (small !== large) {
  const grown = large.articles / small.articles;
  const slower = large.assembled.seconds / small.assembled.seconds;
  const times = MILLION / large.articles;
  console.log(
    `${grown.toFixed(0)} times the articles take ${slower.toFixed(1)} times as long to assemble, ${(slower / grown).toFixed(2)} times an article; at that rate a million take ` +
      `${((large.assembled.seconds * times) / 60).toFixed(0)} minutes of processor time and ${(((large.assembled.megabytes ?? 0) * times) / 1024).toFixed(0)} GB of disk.`,
  );
}
