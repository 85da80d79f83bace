import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { seedsFolder } from '../lexicon/seeds-folder.js';
import { analyseDocument } from './analyse-document.js';
import { KERNELS } from './network/kernels.generated.js';
import { loadModelFile } from './network/model-file.js';
import { Network } from './network/network.js';
import type { Language } from './types.js';

/** What decides an annotation besides the network's weights: files below seeds/ that this stage reads. */
const RULE_FILES = [
  'models/sentences.wgs',
  'models/lemmas.tsv',
  'lexicon/abbreviations.yml',
  'lexicon/split-words.yml',
  'lexicon/sentence-openers.txt',
  'lexicon/time-nouns.txt',
];

/** The network of English, below seeds/. */
const WEIGHTS = 'models/english.wgm';

/** A language with its network, for those who look into the network itself: evaluation, benchmark, `annotate --tokens`. */
export interface LoadedLanguage extends Language {
  readonly network: Network;
}

/** Loads the English pipeline: once a thread; its `annotate` is pure. @throws InputError when the weights are missing or damaged. */
export function loadEnglish(weights = `${seedsFolder()}${WEIGHTS}`): LoadedLanguage {
  const model = loadModelFile(weights);
  const network = new Network(model);
  return {
    code: model.header.language,
    version: versionOf(model.checksum),
    network,
    annotate: (text, blocks) => analyseDocument(network, text, blocks),
  };
}

/** A hash over weights, kernels and rule files. */
function versionOf(checksum: string): string {
  const hash = createHash('sha256').update(`${checksum}\n${KERNELS}\n`);
  for (const file of RULE_FILES) hash.update(`${file}\n`).update(readFileSync(`${seedsFolder()}${file}`));
  return hash.digest('hex').slice(0, 16);
}
