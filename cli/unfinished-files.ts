import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { isGone, numberSpace } from '../src/model/process-numbers.js';
import { removeIfThere } from '../src/model/remove-if-there.js';

/** Letters of a hash that tell machines and containers apart. */
const SPACE_LENGTH = 8;

/** Where a file is made before it is put in its place: ".page.html.4711-5f3a09bc.part", after this process and where its number counts. */
export const besideOf = (path: string): string => `${stemOf(path)}${process.pid}-${processSpace()}.part`;

/**
 * Takes away what processes that are gone (kill -9) left beside a place. Numbers of processes say nothing of those of another
 * machine, container or start of the machine: what these left stays.
 */
export function clearUnfinished(path: string): void {
  const [stem, end] = [basename(stemOf(path)), `-${processSpace()}.part`];
  for (const name of namesIn(dirname(path))) {
    if (!name.startsWith(stem) || !name.endsWith(end)) continue;
    const pid = name.slice(stem.length, -end.length);
    if (/^[1-9]\d{0,9}$/.test(pid) && isGone(Number(pid))) removeIfThere(join(dirname(path), name));
  }
}

const stemOf = (path: string): string => join(dirname(path), `.${basename(path)}.`);

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    // whoever writes there says what is wrong with it
    return [];
  }
}

function processSpace(): string {
  const told = [hostname(), bootId(), numberSpace() ?? ''].join('\n');
  return createHash('sha256').update(told).digest('hex').slice(0, SPACE_LENGTH);
}

/** Which start of the machine this is (Linux); elsewhere the machine's name has to do. */
function bootId(): string {
  try {
    return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8');
  } catch {
    return '';
  }
}
