import { statSync } from 'node:fs';
import type { LoadedLanguage } from '../../../src/language/english.js';
import { seedsFolder } from '../../../src/lexicon/seeds-folder.js';
import { readCorpus } from '../shared-corpora.js';
import { measureLoad } from './measure-load.js';
import { print } from './print-figures.js';

const ARTICLES = 40;
const ROUNDS = 3;

/** Words a second for everything, load time and size; `npm run benchmark:language` says more, beside other libraries. */
export function printSpeed(language: LoadedLanguage, weights = `${seedsFolder()}models/english.wgm`): void {
  const corpus = readCorpus('polnear-dev.jsonl');
  if (corpus === undefined) return;
  const lines = corpus
    .split('\n')
    .filter((line) => line !== '')
    .slice(0, ARTICLES);
  const texts = lines.map((line) => (JSON.parse(line) as { text: string }).text);
  const words = texts.reduce((sum, text) => sum + (text.match(/\S+/g)?.length ?? 0), 0);
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round++) {
    const before = process.cpuUsage();
    for (const text of texts) {
      const annotation = language.annotate(text);
      for (let token = 0; token < annotation.size; token++) annotation.lemma(token) + annotation.relation(token);
    }
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, (user + system) / 1e6);
  }
  print(`\nspeed: ${Math.round(words / best)} words a second of processor time, everything, one thread`);
  print(
    `load: ${measureLoad(ROUNDS, weights).toFixed(0)} ms in a fresh process; weights ${(statSync(weights).size / 1e6).toFixed(1)} MB`,
  );
}
