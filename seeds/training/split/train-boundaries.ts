import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { readConllu } from '../../../src/language/conllu/index.js';
import { encodeModel, MODEL_FILE } from '../../../src/language/split/boundary-model.js';
import { seedsFolder } from '../../../src/lexicon/seeds-folder.js';
import { collectPlaces, type Example, emptyPlaces } from './collect-places.js';
import { fitWeights, quantise } from './fit-weights.js';
import { goldTexts } from './gold-texts.js';
import { silverTexts } from './silver-texts.js';

/**
 * Trains the classifier of sentence boundaries:
 * `npx tsx seeds/training/split/train-boundaries.ts --corpora DIR` writes seeds/models/sentences.wgs.
 * Seeded: the same data gives the same file, byte for byte.
 */
const TREEBANKS = ['ewt-train', 'gum-train'];
/** Silver news counts for less than gold, but keeps the classifier from learning news from e-mails. */
const SILVER_WEIGHT = 0.3;
/** Beside the corpora: the labels of articles that are kept out of training. */
const KEPT_OUT = ['met-dev.jsonl', 'factuality-dev.jsonl', 'facts-dev.jsonl'];

const at = process.argv.indexOf('--corpora');
const corpora = process.argv[at + 1];
if (at === -1 || corpora === undefined) {
  process.stderr.write('Say where the corpora are: --corpora DIR (with ewt-train.conllu and gum-train.conllu).\n');
  process.exit(1);
}
const places = emptyPlaces();
for (const example of [...goldExamples(corpora), ...silverExamples(corpora)]) collectPlaces(example, places);
const { hashes, steps, scale } = quantise(fitWeights(places));
const bytes = encodeModel(hashes, steps, scale);
writeFileSync(`${seedsFolder()}${MODEL_FILE}`, bytes);
process.stdout.write(`${places.size} places, ${hashes.length} weights, ${bytes.length} bytes\n`);

function goldExamples(folder: string): Example[] {
  const content = (name: string) => readFileSync(`${folder}/${name}.conllu`, 'utf8');
  const texts = TREEBANKS.flatMap((name) => goldTexts(readConllu(content(name), name)));
  return texts.map(({ text, sentences }) => ({ text, sentences, weight: 1, gold: true }));
}

/** None when the silver corpora are not there. */
function silverExamples(folder: string): Example[] {
  if (!existsSync(`${folder}/silver-polnear.conllu.gz`)) return [];
  const keptOut = new Set<string>();
  for (const name of KEPT_OUT) {
    const path = `${folder}/../eval/${name}`;
    if (!existsSync(path)) continue;
    for (const line of readFileSync(path, 'utf8').split('\n').filter(Boolean)) {
      keptOut.add((JSON.parse(line) as { doc: string }).doc.replace(/\.txt$/, ''));
    }
  }
  return silverTexts(folder, keptOut).map((text) => ({ ...text, weight: SILVER_WEIGHT, gold: false }));
}
