import { mkdirSync } from 'node:fs';
import { InputError } from './exit-codes.js';

/** Makes a folder to write into, unless there is one. @throws InputError when that cannot be */
export function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch {
    throw new InputError(`${folder}: is no folder and cannot become one; name another with -o.`);
  }
}
