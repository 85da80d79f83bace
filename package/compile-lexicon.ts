import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { CORE_SCHEMA, load } from 'js-yaml';
import { type CompiledList, hashOf } from '../src/lexicon/compiled-list.js';
import { ENTRY_LISTS } from '../src/lexicon/manifest.js';

/**
 * Writes every YAML list as JSON: reading YAML is a third of what a question costs from the shell.
 * @param folder `dist/lexicon/`
 */
export function compileLexicon(folder: URL): void {
  mkdirSync(fileURLToPath(folder), { recursive: true });
  for (const name of ENTRY_LISTS) {
    const text = readFileSync(new URL(`../seeds/lexicon/${name}.yml`, import.meta.url), 'utf8');
    const list = load(text, { schema: CORE_SCHEMA });
    writeFileSync(new URL(`${name}.json`, folder), JSON.stringify({ hash: hashOf(text), list } satisfies CompiledList));
  }
}
