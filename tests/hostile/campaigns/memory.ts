import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PAGE_SHAPES, TEXT_SHAPES } from '../generate/shapes.js';
import { processorMs } from '../processor-ms.js';
import type { Campaign } from './types.js';

const MAIN = fileURLToPath(new URL('../../../dist/cli/main.js', import.meta.url));
/** Bytes of the largest article that is read. */
const BYTES = 1_990_000;
const MOST_MB = 600;
/** Processor time of the whole command. */
const MOST_MS = 60_000;
/** … and after which it is ended. */
const PATIENCE_MS = 3 * MOST_MS;
const LOOK_MS = 1000;

/** Tells, as a process ends, the most memory that it ever held. */
const TELL_PEAK = `data:text/javascript,${encodeURIComponent(
  [
    "import { writeSync } from 'node:fs';",
    'const used = () => process.resourceUsage();',
    "process.on('exit', () => writeSync(3, [used().maxRSS, used().userCPUTime + used().systemCPUTime].join(' ')));",
  ].join('\n'),
)}`;

/** What is done with each file; building keeps beside what reading takes what it stores, and the graph that it makes of it. */
const WAYS: Readonly<Record<string, (file: string, graph: string) => readonly string[]>> = {
  extract: (file) => ['extract', file],
  build: (file, graph) => ['build', file, '-g', graph],
};

/** Texts and pages of every shape, 2 MB each, read and built by processes of their own: each stays below 600 MB, and ends within a minute. */
export const campaign: Campaign = async ({ tries, only, from = 0, onCase }) => {
  if (!existsSync(MAIN)) return { tried: 0, failed: ['the program is not built: npm run build'] };
  const folder = mkdtempSync(join(tmpdir(), 'wiregraph-memory-'));
  const [failed, figures]: [string[], string[]] = [[], []];
  const shapes = [TEXT_SHAPES, PAGE_SHAPES]
    .flatMap(Object.entries<(length: number) => string>)
    .filter(([shape]) => only === undefined || shape.includes(only))
    .slice(from, tries);
  try {
    for (const [at, [shape, make]] of shapes.entries()) {
      onCase?.(from + at, failed);
      const file = join(folder, shape in PAGE_SHAPES ? 'input.html' : 'input.txt');
      writeFileSync(file, inBytes(make));
      for (const [way, lineOf] of Object.entries(WAYS)) {
        const graph = join(folder, 'graph');
        const used = await peakOf([...lineOf(file, graph), '--workers', '0', '--language', 'en']);
        rmSync(graph, { recursive: true, force: true });
        figures.push(`${shape}, ${way}: ${inWords(used)}`);
        process.stderr.write(`${figures.at(-1)}\n`);
        if (!used || used.mb > MOST_MB || used.ms > MOST_MS) failed.push(figures.at(-1)!);
      }
      rmSync(file);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  return { tried: shapes.length, failed, figures };
};

function inWords(used: Used | null): string {
  if (!used) return `did not end within ${PATIENCE_MS / 1000} s of processor time`;
  return `${used.mb} MB, ${Math.round(used.ms)} ms${used.code === 0 ? '' : ', refused'}`;
}

/** A text of a shape that is as large as one that is read may be: letters take up to four bytes. */
function inBytes(make: (length: number) => string): string {
  const whole = make(BYTES);
  const bytes = Buffer.byteLength(whole);
  return bytes <= BYTES ? whole : make(Math.floor((BYTES * BYTES) / bytes));
}

interface Used {
  readonly mb: number;
  readonly ms: number;
  readonly code: number | null;
}

/** What the program used for a command, however it ended; null where it had to be ended. */
function peakOf(line: readonly string[]): Promise<Used | null> {
  const child = spawn(process.execPath, ['--import', TELL_PEAK, MAIN, ...line], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  let told = '';
  child.stdio[3]!.on('data', (piece: Buffer) => {
    told += piece.toString();
  });
  const timer = setInterval(() => processorMs(child.pid!) > PATIENCE_MS && child.kill('SIGKILL'), LOOK_MS);
  return new Promise((resolve) => {
    child.on('close', (code) => {
      clearInterval(timer);
      const [kilobytes, microseconds] = told.split(' ').map(Number);
      resolve(told === '' ? null : { mb: Math.round(kilobytes! / 1024), ms: microseconds! / 1000, code });
    });
  });
}
