import { rmSync } from 'node:fs';

/** Takes a file away that may be there; what cannot be looked for is not there either, and says so to whoever writes it. */
export function removeIfThere(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // a folder in its place, or one on the way that is none
  }
}
