import { readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { removeIfThere } from '../../../model/remove-if-there.js';
import { besideOf } from '../../../model/unfinished-files.js';

/** Files up to this size are looked at whenever they are opened: that takes some 20 ms. */
const SMALL = 4 * 1024 * 1024;
/** How long a larger one is taken for whole that nobody has written to since it was found so, in milliseconds: a day. */
const BELIEVED = 86_400_000;

/** A file as it stood when every page of it was found whole. */
interface Seen {
  readonly file: string;
  readonly at: number;
}

/** Which file it is and which write it saw last; a copy, and whatever is written to it, has another. */
function stateOf(path: string): { readonly state: string; readonly size: bigint } {
  const { dev, ino, size, mtimeNs, ctimeNs } = statSync(path, { bigint: true });
  return { state: [dev, ino, size, mtimeNs, ctimeNs].join(' '), size };
}

/** Whether a large file is the very one that was found whole within a day. */
export function wasSeenWhole(path: string, note: string): boolean {
  try {
    const { state, size } = stateOf(path);
    if (size <= SMALL) return false;
    const { file, at } = JSON.parse(readFileSync(note, 'utf8')) as Seen;
    const age = Date.now() - at;
    return file === state && age >= 0 && age < BELIEVED;
  } catch {
    return false;
  }
}

/** Notes that a large file is whole as it stands; where nothing can be written, it is looked at again the next time. */
export function noteSeenWhole(path: string, note: string): void {
  const beside = besideOf(note);
  try {
    const { state, size } = stateOf(path);
    if (size <= SMALL) return;
    const seen: Seen = { file: state, at: Date.now() };
    removeIfThere(beside);
    writeFileSync(beside, JSON.stringify(seen), { flag: 'wx' });
    renameSync(beside, note);
  } catch {
    // a folder that can only be read, or a full disk, on which a part of it may lie
    removeIfThere(beside);
  }
}
