import { existsSync, readdirSync, rmdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isGraphFolder, openStore } from '../../src/graph/index.js';

/** What was in a folder before a command wrote to it. */
export interface GraphBefore {
  /** what is true of it when nothing was written: "election holds what it held before" */
  readonly told: string;
  /** Takes away a graph that was made for nothing: one that holds no article, and was not there before. Call it with the store closed. */
  takeBackEmpty(): void;
}

/** Looks at a folder before a graph is opened in it. */
export function graphBefore(folder: string): GraphBefore {
  if (isGraphFolder(folder)) return { told: `${folder} holds what it held before`, takeBackEmpty: () => {} };
  const files = new Set(existsSync(folder) ? readdirSync(folder) : []);
  const made = !existsSync(folder);
  return {
    told: 'no graph was made',
    takeBackEmpty: () => {
      if (!isGraphFolder(folder) || holdsAnything(folder)) return;
      for (const file of readdirSync(folder)) if (!files.has(file)) rmSync(join(folder, file), { recursive: true });
      if (made) rmdirSync(folder);
    },
  };
}

/** Articles, or some that a build which was cut short has read. */
function holdsAnything(folder: string): boolean {
  const store = openStore(folder);
  try {
    return store.waiting() > 0 || store.ids().length > 0;
  } finally {
    void store.close();
  }
}
