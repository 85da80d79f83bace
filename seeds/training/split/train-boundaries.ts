import { readFileSync, writeFileSync } from 'node:fs';
import { readConllu } from '../../../src/language/conllu/index.js';
import { boundaryFeatures, boundaryView, FEATURES, mayBegin } from '../../../src/language/split/boundary-features.js';
import { encodeModel, MODEL_FILE } from '../../../src/language/split/boundary-model.js';
import { findBlocks } from '../../../src/language/split/find-blocks.js';
import { findTokens, tokenColumns } from '../../../src/language/split/find-tokens.js';
import { splitWords } from '../../../src/language/split/split-words.js';
import { seedsFolder } from '../../../src/lexicon/seeds-folder.js';
import { type GoldText, goldTexts } from './gold-texts.js';

/**
 * Trains the classifier of sentence boundaries: `npx tsx seeds/training/split/train-boundaries.ts --corpora DIR`.
 * Logistic regression by AdaGrad over hashed features, on our own tokens of the treebanks' texts. Seeded: the same data
 * gives the same file, byte for byte.
 */
const TREEBANKS = ['ewt-train', 'gum-train'];
const ROUNDS = 12;
const RATE = 0.15;
/** L2 penalty a step */
const DECAY = 2e-6;
/** features seen less often are left out */
const FEWEST = 2;
const SEED = 20251;

interface Places {
  /** FEATURES hashes a place */
  readonly features: number[];
  readonly begins: number[];
}

const corpora = process.argv[process.argv.indexOf('--corpora') + 1];
if (!process.argv.includes('--corpora') || corpora === undefined) {
  process.stderr.write('Say where the corpora are: --corpora DIR (with ewt-train.conllu and gum-train.conllu).\n');
  process.exit(1);
}
const texts = TREEBANKS.flatMap((name) =>
  goldTexts(readConllu(readFileSync(`${corpora}/${name}.conllu`, 'utf8'), name)),
);
const places: Places = { features: [], begins: [] };
for (const gold of texts) collectPlaces(gold, places);
const { hashes, steps, scale } = quantise(train(places));
const bytes = encodeModel(hashes, steps, scale);
writeFileSync(`${seedsFolder()}${MODEL_FILE}`, bytes);
process.stdout.write(`${places.begins.length} places, ${hashes.length} weights, ${bytes.length} bytes\n`);

/** Every place of a text where a sentence may begin, with the gold sentence before it as far as it has gone. */
function collectPlaces({ text, sentences }: GoldText, into: Places): void {
  const firsts = new Set(sentences.map(([start]) => start));
  const columns = tokenColumns(text.length);
  const features = new Uint32Array(FEATURES);
  for (const block of findBlocks(text)) {
    const first = columns.size;
    findTokens(text, block, splitWords(), columns);
    const view = boundaryView(text, columns, first);
    let begin = first;
    for (let token = first + 1; token < columns.size; token++) {
      const begins = firsts.has(columns.starts[token]!);
      if (mayBegin(view, token)) {
        boundaryFeatures(view, begin, token, features);
        into.features.push(...features);
        into.begins.push(begins ? 1 : 0);
      }
      if (begins) begin = token;
    }
  }
}

/** The weight of each feature seen often enough. */
function train({ features, begins }: Places): Map<number, number> {
  const counts = new Map<number, number>();
  for (const hash of features) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  const index = new Map<number, number>();
  for (const [hash, count] of counts) if (count >= FEWEST) index.set(hash, index.size);
  const columns = Int32Array.from(features, (hash) => index.get(hash) ?? -1);
  const weights = new Float64Array(index.size);
  const squares = new Float64Array(index.size).fill(1e-8);
  const order = Int32Array.from(begins.keys());
  const random = seededRandom(SEED);
  for (let round = 0; round < ROUNDS; round++) {
    shuffle(order, random);
    for (const place of order) step(columns, place * FEATURES, begins[place]!, weights, squares);
  }
  return new Map([...index].map(([hash, at]) => [hash, weights[at]!]));
}

function step(columns: Int32Array, from: number, begins: number, weights: Float64Array, squares: Float64Array): void {
  let score = 0;
  for (let at = from; at < from + FEATURES; at++) if (columns[at]! >= 0) score += weights[columns[at]!]!;
  const error = 1 / (1 + Math.exp(-score)) - begins;
  for (let at = from; at < from + FEATURES; at++) {
    const column = columns[at]!;
    if (column < 0) continue;
    const gradient = error + DECAY * weights[column]!;
    squares[column]! += gradient * gradient;
    weights[column]! -= (RATE * gradient) / Math.sqrt(squares[column]!);
  }
}

/** Weights as whole steps from -127 to 127; those that round to nothing are left out. */
function quantise(weights: Map<number, number>) {
  const scale = Math.max(...[...weights.values()].map(Math.abs)) / 127;
  const rows = [...weights]
    .map(([hash, weight]) => [hash, Math.round(weight / scale)] as const)
    .filter(([, steps]) => steps !== 0)
    .sort(([one], [other]) => one - other);
  return { hashes: Uint32Array.from(rows, ([hash]) => hash), steps: Int8Array.from(rows, ([, step]) => step), scale };
}

function shuffle(order: Int32Array, random: () => number): void {
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [order[at], order[other]] = [order[other]!, order[at]!];
  }
}

/** Mulberry32. */
function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
