import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

/**
 * How long the built program takes to start: `npm run build && npm run benchmark:start [-- --graph large/]`.
 * Medians of wall time and of processor time, beside those of an empty Node; on a busy machine trust the second. Of a graph named,
 * the console's first prompt too, in a real terminal (tmux), by the clock alone.
 */
const { values } = parseArgs({ options: { graph: { type: 'string' }, times: { type: 'string', default: '11' } } });
const PROGRAM = 'dist/cli/main.js';
const PROMPT = '›';
const LONGEST_MS = 60_000;
/** How often the screen is looked at: each look takes time from the console. */
const LOOK_MS = 20;
const CLOCK = new Int32Array(new SharedArrayBuffer(4));
if (!existsSync(PROGRAM)) throw new Error(`${PROGRAM} is missing; npm run build makes it.`);

const folder = mkdtempSync(join(tmpdir(), 'wiregraph-start-'));
const samples = join(folder, 'samples');
spawnSync(process.execPath, [PROGRAM, 'build', 'seeds/articles', '-g', samples]);

const counter = join(folder, 'count.cjs');
writeFileSync(
  counter,
  `process.on('exit', () => {
    const { user, system } = process.cpuUsage();
    require('node:fs').writeSync(3, String((user + system) / 1000));
  });`,
);

const STARTS: readonly (readonly [string, readonly string[]])[] = [
  ['node, empty', ['-e', '0']],
  ['--version', [PROGRAM, '--version']],
  ['--help', [PROGRAM, '--help']],
  ['query --help', [PROGRAM, 'query', '--help']],
  ['query, samples', [PROGRAM, 'query', 'who met Vladimir Putin', '-g', samples]],
  ["import 'wiregraph'", ['--input-type=module', '-e', "await import('wiregraph')"]],
  ["import 'wiregraph/export'", ['--input-type=module', '-e', "await import('wiregraph/export')"]],
  ...(values.graph ? [[`query, ${values.graph}`, [PROGRAM, 'query', 'who met', '-g', values.graph]] as const] : []),
];

process.stdout.write(`${cpus()[0]?.model}, load ${loadavg()[0]!.toFixed(1)}, Node ${process.version}\n`);
for (const [name, argv] of STARTS) {
  const runs = Array.from({ length: Number(values.times) }, () => once(argv));
  const wall = median(runs.map((run) => run.wall));
  const processor = median(runs.map((run) => run.processor));
  process.stdout.write(
    `${name.padEnd(28)} ${wall.toFixed(0).padStart(6)} ms ${processor.toFixed(0).padStart(6)} ms of processor\n`,
  );
}
if (values.graph) {
  const { graph, times } = values;
  const shown = Array.from({ length: Number(times) }, (_, time) => untilPrompt(graph, time));
  process.stdout.write(`${`console's prompt, ${graph}`.padEnd(28)} ${median(shown).toFixed(0).padStart(6)} ms\n`);
}
rmSync(folder, { recursive: true });

/** Milliseconds of one run: by the clock, and of processor time as the process itself counts it at its end. */
function once(argv: readonly string[]): { wall: number; processor: number } {
  const start = performance.now();
  const { output } = spawnSync(process.execPath, ['--require', counter, ...argv], {
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    encoding: 'utf8',
  });
  return { wall: performance.now() - start, processor: Number(output[3]) };
}

/** Milliseconds until a console stands ready for a question. */
function untilPrompt(graph: string, time: number): number {
  // one server each: the one before may still be on its way out
  const name = `wiregraph-start-${process.pid}-${time}`;
  const tmux = (...words: string[]): string => {
    const { error, stdout } = spawnSync('tmux', ['-L', name, ...words], {
      encoding: 'utf8',
    });
    if (error) throw new Error('no tmux to run the console in (apt-get install tmux)');
    return stdout;
  };
  // the terminal is there before the clock runs
  tmux('new-session', '-d', '-x', '120', '-y', '40', 'sleep', '600');
  try {
    const start = performance.now();
    tmux('respawn-pane', '-k', process.execPath, PROGRAM, 'console', '-g', graph);
    while (!tmux('capture-pane', '-p').includes(PROMPT)) {
      if (performance.now() - start > LONGEST_MS) throw new Error(`no prompt within ${LONGEST_MS / 1000} s`);
      Atomics.wait(CLOCK, 0, 0, LOOK_MS);
    }
    return performance.now() - start;
  } finally {
    tmux('kill-server');
  }
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!;
}
