import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { removeIfThere } from '../../model/remove-if-there.js';
import { clearUnfinished } from '../../model/unfinished-files.js';
import { LOCK_FILE, SEEN_FILE } from './graph-folder.js';
import { holderIn, isFresh, isWriting, wordsIn } from './lock-holder.js';

/** "writer.lock.4711.0": by which a process takes a lock; there for a moment. */
const LOCK_BEING_TAKEN = new RegExp(`^${LOCK_FILE}\\.\\d+\\.\\d+$`);
/** "writer.lock.after.5f3a…": by which a process clears a stale lock; there for a moment. */
const LOCK_BEING_CLEARED = new RegExp(`^${LOCK_FILE}\\.after\\.[0-9a-f]+$`);
/** "articles.seen.4711": how earlier programs noted what is whole. */
const OLD_NOTE = new RegExp(`^${SEEN_FILE}\\.\\d+$`);

/** Takes away what processes that are gone left in a graph's folder beside its own files; what may be somebody's stays. */
export function clearLeftovers(folder: string): void {
  clearUnfinished(folder);
  for (const path of filesLike(LOCK_BEING_TAKEN, folder)) if (!isSomebodys(path)) removeIfThere(path);
  for (const path of filesLike(OLD_NOTE, folder)) if (!isFresh(path)) removeIfThere(path);
}

/** The same for whoever holds the lock: the stale one is gone then, and with it all that its clearing was held by. */
export function clearLeftoversOfLocks(folder: string): void {
  clearLeftovers(folder);
  for (const path of filesLike(LOCK_BEING_CLEARED, folder)) if (!isSomebodys(path)) removeIfThere(path);
}

/** What says nobody's name was cut short, or is being written right now. */
function isSomebodys(path: string): boolean {
  const holder = holderIn(wordsIn(path) ?? '');
  return holder === null ? isFresh(path) : isWriting(path, holder);
}

function filesLike(pattern: RegExp, folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => pattern.test(name))
      .map((name) => join(folder, name));
  } catch {
    // whoever reads or writes there says what is wrong with it
    return [];
  }
}
