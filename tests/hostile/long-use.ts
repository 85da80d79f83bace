import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runCommandLine } from '../../cli/run-command-line.js';
import { captured } from './captured.js';
import type { Chance } from './generate/chance.js';
import { payload } from './generate/payloads.js';

const SEEDS = fileURLToPath(new URL('../../seeds/articles', import.meta.url));

/** Builds the sample articles in a folder of its own and takes it away afterwards. */
export async function withSampleGraph<T>(use: (graph: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'wiregraph-campaign-'));
  const graph = join(folder, 'graph');
  try {
    await captured(() => runCommandLine(['build', SEEDS, '-g', graph, '--workers', '0']));
    return await use(graph);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const NAMES = [
  'Trump',
  'Putin',
  'Witkoff',
  'Leavitt',
  'Kremlin',
  'Norland',
  'Zelensky',
  'nobody at all',
  'Lund',
  'the White House',
];
const ASKED: readonly ((a: string, b: string) => string)[] = [
  (a) => `who met ${a}`,
  (a) => `what did ${a} say`,
  (a, b) => `what did ${a} say about ${b}`,
  (a) => `who condemned ${a}`,
  (a, b) => `how is ${a} connected to ${b}`,
  (a, b) => `who reported the meeting of ${a} and ${b}`,
  (a) => a,
  () => 'who met most',
  (a) => `when did ${a} meet anybody`,
  (a, b) => `${b} ${a} ?!`,
];

/** A question as people ask it, now and then with something hostile in it. */
export function question(chance: Chance): string {
  const asked = chance.of(ASKED)(chance.of(NAMES), chance.of(NAMES));
  return chance.onceIn(10) ? `${asked} ${payload(chance).replaceAll('\n', ' ')}` : asked;
}
