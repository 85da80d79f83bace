import { mkdirSync } from 'node:fs';
import { InputError } from './exit-codes.js';
import { reasonOf } from './system-errors.js';

/** Makes a folder to write into, unless there is one. @throws InputError when that cannot be */
export function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const reason = code === 'EEXIST' || code === 'ENOTDIR' ? '' : ` (${reasonOf(error as NodeJS.ErrnoException)})`;
    throw new InputError(`${folder}: is no folder and cannot become one${reason}; name another with -o.`);
  }
}
