import { fsyncSync, writeSync } from 'node:fs';
import { newestOf, PageFile } from './page-file.js';
import { PageWalk } from './walk-pages.js';

/** Pages read at one go. */
const CHUNK = 256;

/**
 * Writes zeros over all bytes of a store's file that its newest state does not use: free pages, and what lies between the rows
 * of pages in use, and waits until the file is on the disk. LMDB leaves what was taken out where it lay. The file must not be
 * written to meanwhile, and nobody may read an older state of it.
 * @returns how many bytes were not zero
 */
export function eraseUnused(path: string): number {
  const file = new PageFile(path, true);
  try {
    const metas = file.metas();
    if (!metas) return 0;
    const meta = newestOf(metas);
    const { pageSize } = meta;
    const { descriptor } = file;
    let erased = 0;
    const zeros = Buffer.alloc(CHUNK * pageSize);
    const erase = (bytes: Buffer, at: number): void => {
      if (bytes.every((byte) => byte === 0)) return;
      writeSync(descriptor, zeros, 0, bytes.length, at);
      erased += bytes.length;
    };
    const walk = new PageWalk(file, meta, {
      onPage: ({ number, bytes, gap }) => erase(bytes.subarray(...gap), number * pageSize + gap[0]),
    });
    walk.walk();
    const { size } = file;
    const pages = Math.ceil(size / pageSize);
    for (let first = 2; first < pages; first += CHUNK) {
      const chunk = Buffer.alloc(Math.min(CHUNK * pageSize, size - first * pageSize));
      file.read(chunk, first * pageSize);
      for (let at = 0; at < chunk.length; at += pageSize)
        if (!walk.isLive(first + at / pageSize)) erase(chunk.subarray(at, at + pageSize), first * pageSize + at);
    }
    fsyncSync(descriptor);
    return erased;
  } finally {
    file.close();
  }
}
