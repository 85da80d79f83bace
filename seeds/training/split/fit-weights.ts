import { seededRandom } from '../../../graph-export/layout/seeded-random.js';
import { FEATURES } from '../../../src/language/split/boundary-features.js';
import type { Places } from './collect-places.js';

const ROUNDS = 12;
const RATE = 0.15;
/** L2 penalty a step */
const DECAY = 2e-6;
/** Squared gradients that a feature is taken to have seen: damps the steps of rare features. */
const SEEN = 1;
/** features seen in fewer places are left out */
const FEWEST = 4;
/** weights of fewer steps (of 127) are left out */
const FEWEST_STEPS = 3;
const SEED = 20251;

/** Logistic regression by AdaGrad: the weight of each feature hash that was seen often enough. */
export function fitWeights(places: Places): Map<number, number> {
  const { index, columns } = indexFeatures(places);
  const weights = new Float64Array(index.size);
  const squares = new Float64Array(index.size).fill(SEEN);
  const order = Int32Array.from({ length: places.size }, (_, place) => place);
  const random = seededRandom(SEED);
  for (let round = 0; round < ROUNDS; round++) {
    shuffle(order, random);
    for (const place of order) {
      step(columns, place * FEATURES, places.begins[place]!, places.weights[place]!, weights, squares);
    }
  }
  return new Map([...index].map(([hash, at]) => [hash, weights[at]!]));
}

/** Weights as whole steps from -127 to 127; the smallest are left out. */
export function quantise(weights: ReadonlyMap<number, number>) {
  let largest = 0;
  for (const weight of weights.values()) largest = Math.max(largest, Math.abs(weight));
  const scale = largest / 127;
  const rows = [...weights]
    .map(([hash, weight]) => [hash, Math.round(weight / scale)] as const)
    .filter(([, steps]) => Math.abs(steps) >= FEWEST_STEPS)
    .sort(([one], [other]) => one - other);
  return { hashes: Uint32Array.from(rows, ([hash]) => hash), steps: Int8Array.from(rows, ([, step]) => step), scale };
}

function indexFeatures({ size, features }: Places) {
  const counts = new Map<number, number>();
  for (let at = 0; at < size * FEATURES; at++) counts.set(features[at]!, (counts.get(features[at]!) ?? 0) + 1);
  const index = new Map<number, number>();
  for (const [hash, count] of counts) if (count >= FEWEST) index.set(hash, index.size);
  const columns = new Int32Array(size * FEATURES);
  for (let at = 0; at < columns.length; at++) columns[at] = index.get(features[at]!) ?? -1;
  return { index, columns };
}

function step(
  columns: Int32Array,
  from: number,
  begins: number,
  weight: number,
  weights: Float64Array,
  squares: Float64Array,
): void {
  let score = 0;
  for (let at = from; at < from + FEATURES; at++) if (columns[at]! >= 0) score += weights[columns[at]!]!;
  const error = (1 / (1 + Math.exp(-score)) - begins) * weight;
  for (let at = from; at < from + FEATURES; at++) {
    const column = columns[at]!;
    if (column < 0) continue;
    const gradient = error + DECAY * weights[column]!;
    squares[column]! += gradient * gradient;
    weights[column]! -= (RATE * gradient) / Math.sqrt(squares[column]!);
  }
}

function shuffle(order: Int32Array, random: () => number): void {
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [order[at], order[other]] = [order[other]!, order[at]!];
  }
}
