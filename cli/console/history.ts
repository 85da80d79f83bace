import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
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
  const name = createHash('sha256').update(resolve(folder)).digest('hex').slice(0, 16);
  return join(state, 'wiregraph', 'history', `${name}.txt`);
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
