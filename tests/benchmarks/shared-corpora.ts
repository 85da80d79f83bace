import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';

/** The reference material beside the project; benchmarks that need it say so when it is absent. */
const CORPORA = fileURLToPath(new URL('../../../shared/corpora/', import.meta.url));

/** The path of a corpus, or nothing (and a line that says so) when the folder ../shared is not there. */
export function corpusPath(name: string): string | undefined {
  const path = `${CORPORA}${name}`;
  if (existsSync(path)) return path;
  process.stderr.write(`${path} is absent; what needs it is left out. Put the corpora into ../shared/corpora.\n`);
  return undefined;
}

/** A corpus as text, unzipped where it is zipped; nothing when absent. */
export function readCorpus(name: string): string | undefined {
  const path = corpusPath(name);
  if (path === undefined) return undefined;
  const bytes = readFileSync(path);
  return (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}
