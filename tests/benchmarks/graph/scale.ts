import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * How time and memory grow with the number of articles: `npx tsx tests/benchmarks/graph/scale.ts [sizes…]`.
 * Fills stores with synthetic articles, adds one more, reads and assembles them, and says what a million would need.
 */
const SIZES = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [1000, 5000, 20_000];
const MILLION = 1_000_000;
const STEP = fileURLToPath(new URL('./scale-step.ts', import.meta.url));

interface Measured {
  readonly seconds: number;
  readonly peakMb: number;
  readonly megabytes?: number;
  readonly addMs?: number;
  /** bytes on disk to bytes of text, once the graph is made */
  readonly timesText?: number;
  readonly nodes?: number;
  readonly edges?: number;
}

function measure(step: string, folder: string, articles: number): Measured {
  const argv = ['--max-old-space-size=16000', '--import', 'tsx', STEP, step, folder, String(articles)];
  return JSON.parse(execFileSync(process.execPath, argv, { encoding: 'utf8' })) as Measured;
}

const rows: { articles: number; fill: Measured; assembled: Measured }[] = [];
for (const articles of SIZES) {
  const folder = mkdtempSync(join(tmpdir(), 'wiregraph-scale-'));
  try {
    const fill = measure('fill', folder, articles);
    const read = measure('read', folder, articles);
    const assembled = measure('assemble', folder, articles);
    const add = measure('add', folder, articles);
    const asked = measure('load', folder, articles);
    const askedAgain = measure('load', folder, articles);
    rows.push({ articles, fill, assembled });
    console.log(
      `${articles} articles: stored in ${fill.seconds.toFixed(1)} s (${fill.megabytes} MB on disk, ${fill.peakMb} MB memory); ` +
        `one more added and a first question asked in ${add.addMs} ms; read in ${read.seconds.toFixed(1)} s (${read.peakMb} MB); ` +
        `assembled in ${assembled.seconds.toFixed(1)} s (${assembled.peakMb} MB memory, ${assembled.timesText?.toFixed(1)} times the text on disk; ${assembled.nodes} nodes, ${assembled.edges} edges); ` +
        `first question ${asked.seconds.toFixed(1)} s, the next ${askedAgain.seconds.toFixed(1)} s (${askedAgain.peakMb} MB)`,
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
  const needed = (large.assembled.peakMb * times) / 1024;
  console.log(
    `${grown.toFixed(0)} times the articles take ${slower.toFixed(1)} times as long to assemble; at that rate a million take ` +
      `${((large.assembled.seconds * times) / 60).toFixed(0)} minutes, ${needed.toFixed(0)} GB of memory and ${(((large.fill.megabytes ?? 0) * times) / 1024).toFixed(0)} GB of disk.`,
  );
}
