import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { packageVersion } from './extraction/package-version.js';
import type { Language } from './language/types.js';
import { once } from './lexicon/once.js';
import { seedsFolder } from './lexicon/seeds-folder.js';

/** Hex digits of the hash: enough to tell any two states of words and weights apart. */
const HASH_LENGTH = 8;

/** Words by which questions are understood say nothing about articles. */
const NOT_FOR_ARTICLES = /^question-/;

/** What decides who a description stands for, whether words condemn somebody, and what was said and where it ends. */
const LEARNED = ['antecedents', 'judgements', 'harshness', 'proposals', 'statements', 'ends'].map(
  (name) => `models/${name}.tsv`,
);

/** "wiregraph 0.1.0 a1b2c3d4": the version, and a hash over lexicon and weights. A record with another value was extracted otherwise. */
export function extractorVersion(language: Language): string {
  const version = packageVersion();
  const hash = createHash('sha256')
    .update(`${version}\n${language.code} ${language.version}\n${lexiconHash()}`)
    .digest('hex');
  return `wiregraph ${version} ${hash.slice(0, HASH_LENGTH)}`;
}

const lexiconHash = once((): string => {
  const folder = `${seedsFolder()}lexicon/`;
  const hash = createHash('sha256');
  for (const file of readdirSync(folder).sort()) {
    if (NOT_FOR_ARTICLES.test(file)) continue;
    hash.update(`${file}\n`).update(readFileSync(folder + file));
  }
  for (const file of LEARNED) hash.update(`${file}\n`).update(readFileSync(`${seedsFolder()}${file}`));
  return hash.digest('hex');
});
