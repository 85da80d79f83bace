import { existsSync } from 'node:fs';
import { PageFile, SMALLEST_PAGE } from './pages/page-file.js';

/** What a file is before LMDB maps it: LMDB itself ends the whole process over a file that is none of its own. */
export type FileState = 'store' | 'missing' | 'unfinished' | 'foreign';

/** Looks at the head and the length of a store's file; one below two pages was cut short while it was being made. */
export function checkFile(path: string): FileState {
  if (!existsSync(path)) return 'missing';
  const file = new PageFile(path);
  try {
    const { size } = file;
    const heads = file.heads().filter((head) => head !== null).length;
    if (size < 2 * SMALLEST_PAGE) return size === 0 || heads > 0 ? 'unfinished' : 'foreign';
    // one of two is enough to know it by; what became of the other is damage
    return heads > 0 ? 'store' : 'foreign';
  } finally {
    file.close();
  }
}
