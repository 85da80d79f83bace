import { createHash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { isGone, numberSpace } from './process-numbers.js';
import { removeIfThere } from './remove-if-there.js';

/** Letters of a hash that tell machines and containers apart. */
const SPACE_LENGTH = 8;
/** ".page.html.4711-5f3a09bc.part": after the process that makes it, and where its number counts. */
const UNFINISHED = new RegExp(`^\\..+\\.([1-9]\\d{0,9})-([0-9a-f]{${SPACE_LENGTH}})\\.part$`);
/** Nobody goes on with a file that was not written to for so long, in milliseconds: a day; who does gets a sentence. */
const ABANDONED = 86_400_000;

/** Where a file is made before it is put in its place. */
export const besideOf = (path: string): string =>
  join(dirname(path), `.${basename(path)}.${process.pid}-${processSpace()}.part`);

/**
 * Takes away what processes that are gone (kill -9) left unfinished in a folder. Numbers of processes say nothing of those of another
 * machine, container or start of the machine: what these left goes after a day without a word written to it.
 * @param earlier how files were called that earlier versions left unfinished there; they go after a day too
 */
export function clearUnfinished(folder: string, earlier?: RegExp): void {
  for (const name of namesIn(folder)) {
    const path = join(folder, name);
    if (earlier?.test(name) && isAbandoned(path)) removeIfThere(path);
    const [, pid, space] = UNFINISHED.exec(name) ?? [];
    if (pid === undefined) continue;
    if (space === processSpace() ? isGone(Number(pid)) : isAbandoned(path)) removeIfThere(path);
  }
}

function isAbandoned(path: string): boolean {
  try {
    return Date.now() - lstatSync(path).mtimeMs > ABANDONED;
  } catch {
    return false;
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    // whoever writes there says what is wrong with it
    return [];
  }
}

let space: string | undefined;

function processSpace(): string {
  if (space === undefined) {
    const told = [hostname(), bootId(), numberSpace() ?? ''].join('\n');
    space = createHash('sha256').update(told).digest('hex').slice(0, SPACE_LENGTH);
  }
  return space;
}

/** Which start of the machine this is (Linux); elsewhere the machine's name has to do. */
function bootId(): string {
  try {
    return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8');
  } catch {
    return '';
  }
}
