import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
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

/** A hash over the sources, put in when the program is bundled (package/bundle.ts); not there when they run as they are. */
declare const SOURCES_HASH: string | undefined;

/** The rules of this stage, and names, sizes and times of the lexicon's files: an upgrade or an edit changes them. */
export function rulesState(): string {
  // how questions are asked changes no graph
  const lexicon = filesOf(join(seedsFolder(), 'lexicon')).filter((file) => !file.includes(`${sep}question-`));
  if (typeof SOURCES_HASH === 'string') return [SOURCES_HASH, ...lexicon].join('\n');
  return [...filesOf(fileURLToPath(new URL('..', import.meta.url))), ...lexicon].join('\n');
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
