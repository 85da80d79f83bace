import { createHash, randomUUID } from 'node:crypto';
import { linkSync, readFileSync, rmSync, unlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { InputError } from '../../model/input-error.js';
import { numberSpace } from '../../model/process-numbers.js';
import { removeIfThere } from '../../model/remove-if-there.js';
import { clearLeftoversOfLocks } from './clear-leftovers.js';
import { LOCK_FILE } from './graph-folder.js';
import { holderIn, isWriting, startedAt, wordsIn } from './lock-holder.js';

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
      if (link(mine, lock)) {
        clearLeftoversOfLocks(folder);
        return held(lock, words);
      }
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

/** How often a writer shows that it lives, in milliseconds. */
const BEAT = 10_000;

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

function release(lock: string, words: string): void {
  try {
    if (readFileSync(lock, 'utf8') === words) unlinkSync(lock);
  } catch {
    // already gone
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
