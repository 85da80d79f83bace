import { readdirSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** What a process holds when it does nothing: megabytes on the heap after a collection, and open files where the system tells. */
export interface AtRest {
  readonly heapMb: number;
  readonly files: number | null;
}

/** Collects garbage and looks. */
export async function atRest(): Promise<AtRest> {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  for (let times = 0; times < 3; times++) {
    await wait(20);
    collect();
  }
  return { heapMb: Math.round(process.memoryUsage().heapUsed / 2 ** 20), files: openFiles() };
}

function openFiles(): number | null {
  try {
    return readdirSync('/proc/self/fd').length;
  } catch {
    return null;
  }
}

/** The heap may grow by so much between the middle and the end of a long use: caches fill up. */
const MOST_GROWTH_MB = 20;

/** What grew that should not have. */
export function growthFaults(middle: AtRest, end: AtRest): string[] {
  const faults: string[] = [];
  if (end.heapMb > middle.heapMb + MOST_GROWTH_MB)
    faults.push(`the heap grew from ${middle.heapMb} to ${end.heapMb} MB`);
  if (middle.files !== null && end.files! > middle.files)
    faults.push(`open files went from ${middle.files} to ${end.files}`);
  return faults;
}

export const restFigures = (told: readonly (readonly [when: string, rest: AtRest])[]): string =>
  told.map(([when, { heapMb, files }]) => `${when}: ${heapMb} MB, ${files ?? '?'} open files`).join('; ');
