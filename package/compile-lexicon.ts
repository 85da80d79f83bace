import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { CORE_SCHEMA, load } from 'js-yaml';
import { type CompiledList, hashOf } from '../src/lexicon/compiled-list.js';
import { ENTRY_LISTS } from '../src/lexicon/manifest.js';
import { seedsFolder } from '../src/lexicon/seeds-folder.js';

/**
 * Writes every YAML list as JSON: reading YAML is a third of what a question costs from the shell.
 * @param folder `dist/lexicon/`
 */
export function compileLexicon(folder: URL): void {
  mkdirSync(fileURLToPath(folder), { recursive: true });
  for (const name of ENTRY_LISTS) {
    const bytes = readFileSync(`${seedsFolder()}lexicon/${name}.yml`);
    const list = load(bytes.toString('utf8'), { schema: CORE_SCHEMA });
    writeFileSync(new URL(`${name}.json`, folder), JSON.stringify({ hash: hashOf(bytes), list } satisfies CompiledList));
  }
}
