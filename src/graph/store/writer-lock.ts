import { createHash, randomUUID } from 'node:crypto';
import { linkSync, lstatSync, readFileSync, rmSync, unlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { InputError } from '../../model/input-error.js';
import { isGone, numberSpace } from '../../model/process-numbers.js';
import { removeIfThere } from '../../model/remove-if-there.js';
import { LOCK_FILE } from './graph-folder.js';

/** How often it is tried while others clear away the lock of a dead process. */
const ATTEMPTS = 50;

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
    space: numberSpace(),
    owner: randomUUID(),
  });
  try {
    removeIfThere(mine);
    writeFileSync(mine, words, { flag: 'wx' });
  } catch (error) {
    throw new InputError(
      `${folder}: cannot be written to (${(error as Error).message}); make room, or see to its permissions.`,
    );
  }
  try {
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      if (link(mine, lock)) return held(lock, words);
      const stale = wordsIn(lock);
      if (stale === null) continue;
      const holder = holderIn(stale);
      if (holder !== null && isWriting(lock, holder)) {
        throw new InputError(
          `${folder}: process ${holder.pid} is writing this graph; wait until it is done, then try again.`,
        );
      }
      clearStale(mine, lock, stale);
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
    throw new InputError(
      `${dirname(to)}: cannot be locked (${(error as Error).message}); make room, see to its permissions, or keep the graph on a disk that knows hard links.`,
    );
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

/** Whether the holder still writes; of one in another container, and of one that does not say when it began, only its beat tells. */
function isWriting(lock: string, { pid, started, space }: Holder): boolean {
  const isHere = space === undefined || space === null || space === numberSpace();
  const isKnown = typeof started === 'string' || startedAt(process.pid) === null;
  if (isHere && (isKnown || !isAlive(pid, null))) return isAlive(pid, started);
  try {
    // a beat of days to come is no beat
    return Math.abs(Date.now() - lstatSync(lock).mtimeMs) < LEASE;
  } catch {
    return false;
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

/** The process that a lock names; null where it names none: no writer of ours left that. */
function holderIn(words: string): Holder | null {
  try {
    const holder = JSON.parse(words) as Holder | null;
    return Number.isInteger(holder?.pid) && holder!.pid > 0 ? holder : null;
  } catch {
    return null;
  }
}

/**
 * Takes a stale lock away. Of those who find it stale at one moment one alone may, who holds a file named after that very lock and
 * looks once more whether it still stands there: a lock that somebody took meanwhile is never touched. Who died while at it left
 * such a file, which is a stale lock like any other.
 */
function clearStale(mine: string, lock: string, stale: string, path: string = lock): void {
  const claim = `${lock}.after.${createHash('sha256').update(stale).digest('hex').slice(0, CLAIM_LENGTH)}`;
  if (link(mine, claim)) {
    try {
      if (wordsIn(path) === stale) rmSync(path, { recursive: true, force: true });
    } finally {
      rmSync(claim, { force: true });
    }
    return;
  }
  const words = wordsIn(claim);
  const holder = holderIn(words ?? '');
  // somebody alive is clearing it, or just has
  if (words === null || (holder !== null && isWriting(claim, holder))) return;
  clearStale(mine, lock, words, claim);
}

/** Letters of a hash that tell any two locks apart. */
const CLAIM_LENGTH = 16;

/** No lock of ours is longer, in bytes. */
const MOST_WORDS = 4096;

/** The words of a lock; null where there is none, empty where it is no file of ours: a pipe is never waited for, nor a link followed. */
function wordsIn(lock: string): string | null {
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
function startedAt(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // "1234 (node) S 1 …": the name may hold spaces and brackets, so count from the last ")"; starttime is field 22
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
  } catch {
    return null;
  }
}
