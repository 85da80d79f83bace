import { readFileSync } from 'node:fs';
import { once } from '../lexicon/once.js';
import { seedsFolder } from '../lexicon/seeds-folder.js';

/** What each feature weighs, in hundredths; `bias` is what nothing weighs. */
export type Weights = ReadonlyMap<string, number>;

/** The weights of a file of seeds/models, read when they are first asked for; `card` describes it. */
export const weightsOf = (file: string, card: string): (() => Weights) =>
  once(() => parseWeights(readFileSync(`${seedsFolder()}${file}`, 'utf8'), file, card));

/** Reads lines of feature and weight. @throws Error naming the file and the line that is none */
export function parseWeights(content: string, file: string, card: string): Weights {
  const found = new Map<string, number>();
  for (const [index, line] of content.split('\n').entries()) {
    if (line === '' || line.startsWith('#')) continue;
    const [feature, weight, ...more] = line.split('\t');
    if (!feature || !/^-?\d+$/.test(weight ?? '') || more.length > 0)
      throw new Error(
        `seeds/${file}, line ${index + 1}: “${line}” is not a feature and a whole number; train it anew (seeds/models/${card}).`,
      );
    found.set(feature, Number(weight));
  }
  return found;
}

/** The steps that a number reaches, as features: a count of 7 gives "words:2", "words:5". */
export const atLeast = (name: string, value: number, steps: readonly number[]): string[] =>
  steps.filter((step) => value >= step).map((step) => `${name}:${step}`);

/** What the features weigh together, in hundredths. */
export function weigh(features: readonly string[], table: Weights): number {
  return features.reduce((sum, feature) => sum + (table.get(feature) ?? 0), table.get('bias') ?? 0);
}
