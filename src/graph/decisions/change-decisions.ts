import { InputError } from '../../model/input-error.js';
import { takeWriterLock } from '../store/writer-lock.js';
import type { Decision } from '../types.js';
import { readDecisions } from './read-decisions.js';
import { writeDecisions } from './write-decisions.js';

/** How long another writer is waited for, and how often it is asked, in milliseconds. */
const PATIENCE = 20_000;
const PAUSE = 50;

/**
 * Reads the decisions, changes them and writes them back while nobody else may: two who decide at once both count.
 * @throws InputError when another process goes on writing.
 */
export function changeDecisions(folder: string, change: (decisions: readonly Decision[]) => readonly Decision[]): void {
  const release = lockInTime(folder);
  try {
    writeDecisions(folder, change(readDecisions(folder)));
  } finally {
    release();
  }
}

function lockInTime(folder: string): () => void {
  const end = Date.now() + PATIENCE;
  for (;;) {
    try {
      return takeWriterLock(folder);
    } catch (error) {
      if (!(error instanceof InputError) || Date.now() > end) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);
    }
  }
}
