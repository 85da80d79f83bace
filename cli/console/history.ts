import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, realpathSync, renameSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { removeIfThere } from '../../src/model/remove-if-there.js';
import { besideOf, clearUnfinished } from '../../src/model/unfinished-files.js';
import { HISTORY_LENGTH } from './edit-line.js';

/** What earlier versions left half written: "8b1a9953c4611296.txt.4711". */
const EARLIER_PART = /^[0-9a-f]{16}\.txt\.\d+$/;

/** Where the questions asked of a graph are kept between sessions: one file a graph, readable by its owner alone. */
export function historyFile(folder: string, environment: NodeJS.ProcessEnv = process.env): string {
  const state = environment.XDG_STATE_HOME || join(homedir(), '.local', 'state');
  const name = createHash('sha256').update(placeOf(folder)).digest('hex').slice(0, 16);
  return join(state, 'wiregraph', 'history', `${name}.txt`);
}

/** Where a folder really is, behind links: one graph has one history. */
function placeOf(folder: string): string {
  try {
    return realpathSync(folder);
  } catch {
    return resolve(folder);
  }
}

/** The questions kept, the oldest first; none where there is no such file. */
export function readHistory(file: string): string[] {
  try {
    return readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .slice(-HISTORY_LENGTH);
  } catch {
    return [];
  }
}

/** Keeps one more; of those before it what is kept by now, which is nothing once they were forgotten. */
export function keepQuestion(file: string, question: string): void {
  const kept = readHistory(file);
  if (question !== '' && kept.at(-1) !== question) writeHistory(file, [...kept, question].slice(-HISTORY_LENGTH));
}

/**
 * Forgets the questions kept for a graph, which may name whom its articles name.
 * @returns whether there were any
 */
export function forgetHistory(folder: string): boolean {
  const file = historyFile(folder);
  const kept = existsSync(file);
  clearUnfinished(dirname(file), EARLIER_PART);
  removeIfThere(file);
  return kept;
}

/** Keeps them; a console whose history cannot be written works all the same. */
export function writeHistory(file: string, history: readonly string[]): void {
  const beside = besideOf(file);
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    clearUnfinished(dirname(file), EARLIER_PART);
    removeIfThere(beside);
    // what was kept before stays until this is on the disk
    writeFileSync(beside, history.map((line) => `${line}\n`).join(''), { mode: 0o600, flag: 'wx', flush: true });
    renameSync(beside, file);
  } catch {
    // nothing is lost but the arrow keys' memory of this session
    removeIfThere(beside);
  }
}
