import type { Command } from 'commander';
import { UsageError } from './exit-codes.js';

/** More threads than any machine has cores are a slip of the finger. */
const MOST_WORKERS = 256;

/** Adds `--workers`. */
export const addWorkerOption = (command: Command): Command =>
  command.option('--workers <n>', 'worker threads that read; 0 for none; one a core unless named');

/** "2" -> 2 */
export function readWorkers(value: string | undefined): { workers?: number } {
  if (value === undefined) return {};
  if (!/^\d+$/.test(value) || Number(value) > MOST_WORKERS) {
    throw new UsageError(`--workers: “${value}” is no number from 0 to ${MOST_WORKERS}.`);
  }
  return { workers: Number(value) };
}
