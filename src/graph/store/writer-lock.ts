import { randomUUID } from 'node:crypto';
import {
  linkSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
  unlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { InputError } from '../../model/input-error.js';
import { LOCK_FILE } from './graph-folder.js';

/** How often a lock left by a dead process is cleared away before giving up. */
const ATTEMPTS = 5;

/**
 * Takes the folder's one writer's place; a lock whose process is dead (kill -9, power cut) is taken over.
 * @returns a function that gives it back.
 * @throws InputError naming the process that is writing.
 */
export function takeWriterLock(folder: string): () => void {
  const lock = join(folder, LOCK_FILE);
  const mine = `${lock}.${process.pid}.${threadStamp()}`;
  const words = JSON.stringify({
    pid: process.pid,
    started: startedAt(process.pid),
    space: processSpace(),
    owner: randomUUID(),
  });
  try {
    writeFileSync(mine, words);
  } catch (error) {
    throw new InputError(
      `${folder}: cannot be written to (${(error as Error).message}); make room, or see to its permissions.`,
    );
  }
  try {
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      if (link(mine, lock)) return held(lock, words);
      const holder = readLock(lock);
      if (holder !== null && isWriting(lock, holder)) {
        throw new InputError(
          `${folder}: process ${holder.pid} is writing this graph; wait until it is done, then try again.`,
        );
      }
      clearStale(lock);
    }
    throw new InputError(`${folder}: another process is writing this graph; wait until it is done, then try again.`);
  } finally {
    unlinkSync(mine);
  }
}

let locks = 0;
const threadStamp = (): number => locks++;

/** Making a hard link either succeeds whole or fails, whoever else tries at the same moment. */
function link(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** How often a writer shows that it lives, and how long one of another process space is believed to, in milliseconds. */
const BEAT = 10_000;
const LEASE = 600_000;

/** Shows from time to time that the holder lives: numbers of processes say nothing across containers. */
function held(lock: string, words: string): () => void {
  const beat = setInterval(() => {
    try {
      const now = new Date();
      utimesSync(lock, now, now);
    } catch {
      // taken away by hand: whoever did so knows why
    }
  }, BEAT);
  beat.unref();
  return () => {
    clearInterval(beat);
    release(lock, words);
  };
}

/** Whether the holder still writes; of one in another container only its beat tells. */
function isWriting(lock: string, { pid, started, space }: Holder): boolean {
  if (space === undefined || space === null || space === processSpace()) return isAlive(pid, started);
  try {
    return Date.now() - statSync(lock).mtimeMs < LEASE;
  } catch {
    return false;
  }
}

/** The space in which this process has its number (Linux), null where the system does not tell. */
function processSpace(): string | null {
  try {
    return readlinkSync('/proc/self/ns/pid');
  } catch {
    return null;
  }
}

function release(lock: string, words: string): void {
  try {
    if (readFileSync(lock, 'utf8') === words) unlinkSync(lock);
  } catch {
    // already gone
  }
}

interface Holder {
  readonly pid: number;
  readonly started: string | null;
  readonly space?: string | null;
}

function readLock(lock: string): Holder | null {
  try {
    const holder = JSON.parse(readFileSync(lock, 'utf8')) as Holder | null;
    // what names no process was left by nobody of ours
    return Number.isInteger(holder?.pid) && holder!.pid > 0 ? holder : null;
  } catch {
    return null;
  }
}

/** Renaming lets only one of two processes clear the same stale lock; a live one caught by mistake is put back. */
function clearStale(lock: string): void {
  const aside = `${lock}.stale.${process.pid}`;
  try {
    renameSync(lock, aside);
  } catch {
    return;
  }
  const holder = readLock(aside);
  if (holder !== null && isWriting(aside, holder)) link(aside, lock);
  rmSync(aside, { recursive: true, force: true });
}

function isAlive(pid: number, started: string | null): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false;
  }
  // the number may have been given to another process since
  const now = startedAt(pid);
  return started === null || now === null || now === started;
}

/** The tick at which a process started (Linux), null where the system does not tell. */
function startedAt(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // "1234 (node) S 1 …": the name may hold spaces and brackets, so count from the last ")"; starttime is field 22
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
  } catch {
    return null;
  }
}
