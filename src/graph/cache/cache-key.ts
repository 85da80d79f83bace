import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { seedsFolder } from '../../lexicon/seeds-folder.js';
import { DECISIONS_FILE } from '../store/graph-folder.js';
import type { ArticleStore } from '../store/types.js';

/** Everything that decides how the graph looks: the articles held, the decisions, and the rules with their words. */
export function cacheKey(store: ArticleStore): string {
  const decisions = join(store.folder, DECISIONS_FILE);
  return createHash('sha256')
    .update(`${store.stamp()}\n`)
    .update(existsSync(decisions) ? readFileSync(decisions) : '')
    .update(rulesState())
    .digest('hex');
}

/** Names, sizes and times of the files of this stage and of the lexicon: an upgrade or an edit changes them. */
function rulesState(): string {
  const stage = fileURLToPath(new URL('..', import.meta.url));
  return [stage, join(seedsFolder(), 'lexicon')].flatMap(filesOf).join('\n');
}

function filesOf(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const file = join(entry.parentPath, entry.name);
      const { size, mtimeMs } = statSync(file);
      return `${file} ${size} ${mtimeMs}`;
    })
    .sort();
}
