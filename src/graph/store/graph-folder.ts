import { existsSync, lstatSync, readdirSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import { InputError } from '../../model/input-error.js';

/** The files of a graph folder. */
export const STORE_FILE = 'articles.mdb';
export const LOCK_FILE = 'writer.lock';
export const DECISIONS_FILE = 'decisions.json';
export const CACHE_FILE = 'graph.cache';
/** Notes when a large store was last found whole. */
export const SEEN_FILE = 'articles.seen';

/** Files that are written in their place. Through a link, which came with a folder from elsewhere, others would be; a pipe never answers. */
const IN_PLACE = [STORE_FILE, `${STORE_FILE}-lock`, SEEN_FILE];

/** @throws InputError when one of a graph's own files is none: a link, a pipe, a folder */
function requireFiles(folder: string): void {
  for (const name of IN_PLACE) {
    const stats = kindOf(join(folder, name));
    if (!stats || stats.isFile()) continue;
    const what = stats.isSymbolicLink() ? 'a link to somewhere else' : 'no file';
    throw new InputError(
      `${folder}: its ${name} is ${what}, and a graph's own files stand in its folder; put the file itself there, or name another folder with -g.`,
    );
  }
}

function kindOf(path: string): Stats | null {
  try {
    return lstatSync(path);
  } catch {
    // not there, or not to be seen: whoever opens it says so
    return null;
  }
}

/** Files of ours that may be left without a store. */
const OURS = [STORE_FILE, LOCK_FILE, CACHE_FILE, SEEN_FILE];

/** What may stand in a folder that becomes a graph: decisions kept under version control, and hidden files. */
const harmless = (file: string): boolean => file === DECISIONS_FILE || file.startsWith('.');

/** Whether a path is a folder that holds a graph. */
export const isGraphFolder = (path: string): boolean => existsSync(join(path, STORE_FILE));

/**
 * @throws InputError when the folder holds no graph, or one of its files is none.
 */
export function requireGraphFolder(folder: string): void {
  requireFiles(folder);
  if (isGraphFolder(folder)) return;
  if (!existsSync(folder)) {
    throw new InputError(`${folder}: there is no graph; build one first: wiregraph build <articles…> -g ${folder}`);
  }
  throw new InputError(
    `${folder}: is no graph folder (it has no ${STORE_FILE}); name one with -g, or build one there.`,
  );
}

/**
 * @throws InputError when the folder holds other things, so that a mistyped -g never scatters files among them.
 */
export function requireRoomForGraph(folder: string): void {
  requireFiles(folder);
  if (!existsSync(folder) || isGraphFolder(folder)) return;
  let files: string[];
  try {
    files = readdirSync(folder);
  } catch {
    throw new InputError(`${folder}: is no folder; name another with -g.`);
  }
  const others = files.filter((file) => !harmless(file));
  // a build cut short before its first article leaves the lock file alone
  if (others.some((file) => !OURS.some((own) => file.startsWith(own)))) {
    throw new InputError(`${folder}: is no graph folder and holds other files (${others[0]} …); name another with -g.`);
  }
}
