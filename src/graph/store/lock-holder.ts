import { lstatSync, readFileSync } from 'node:fs';
import { isGone, numberSpace } from '../../model/process-numbers.js';

/** Which process wrote a lock file, and whether it still writes the graph. */
export interface Holder {
  readonly pid: number;
  readonly started: string | null;
  readonly space?: string | null;
}

/** The process that a lock's words name; null where they name none: no writer of ours left that. */
export function holderIn(words: string): Holder | null {
  try {
    const holder = JSON.parse(words) as Holder | null;
    return Number.isInteger(holder?.pid) && holder!.pid > 0 ? holder : null;
  } catch {
    return null;
  }
}

/** How long a writer of another process space is believed to live after its last beat, in milliseconds. */
const LEASE = 600_000;

/** Whether the holder still writes; of one in another container, and of one that does not say when it began, only its beat tells. */
export function isWriting(lock: string, { pid, started, space }: Holder): boolean {
  const isHere = space === undefined || space === null || space === numberSpace();
  const isKnown = typeof started === 'string' || startedAt(process.pid) === null;
  if (isHere && (isKnown || !isAlive(pid, null))) return isAlive(pid, started);
  return isFresh(lock);
}

/** Whether a file was written to, or gave a beat, within the lease; a beat of days to come is none. */
export function isFresh(path: string): boolean {
  try {
    return Math.abs(Date.now() - lstatSync(path).mtimeMs) < LEASE;
  } catch {
    return false;
  }
}

/** No lock of ours is longer, in bytes. */
const MOST_WORDS = 4096;

/** The words of a lock; null where there is none, empty where it is no file of ours: a pipe is never waited for, nor a link followed. */
export function wordsIn(lock: string): string | null {
  try {
    const stats = lstatSync(lock);
    return stats.isFile() && stats.size <= MOST_WORDS ? readFileSync(lock, 'utf8') : '';
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? null : '';
  }
}

function isAlive(pid: number, started: string | null): boolean {
  if (isGone(pid)) return false;
  // the number may have been given to another process since
  const now = startedAt(pid);
  return started === null || now === null || now === started;
}

/** The tick at which a process started (Linux), null where the system does not tell. */
export function startedAt(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // "1234 (node) S 1 …": the name may hold spaces and brackets, so count from the last ")"; starttime is field 22
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
  } catch {
    return null;
  }
}
