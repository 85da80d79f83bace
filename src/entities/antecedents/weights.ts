import { readFileSync } from 'node:fs';
import { once } from '../../lexicon/once.js';
import { seedsFolder } from '../../lexicon/seeds-folder.js';
import type { Kind } from './types.js';

export const WEIGHTS_FILE = 'models/antecedents.tsv';

/** What each feature weighs for each kind of words, in whole numbers. */
export type Weights = ReadonlyMap<Kind, ReadonlyMap<string, number>>;

/** The weights of seeds/models/antecedents.tsv, described in antecedents.md beside it. */
export const weights = once((): Weights => parseWeights(readFileSync(`${seedsFolder()}${WEIGHTS_FILE}`, 'utf8')));

/** Reads lines of kind, feature and weight. @throws Error naming the line that is none */
export function parseWeights(content: string): Weights {
  const found = new Map<Kind, Map<string, number>>();
  for (const [index, line] of content.split('\n').entries()) {
    if (line === '' || line.startsWith('#')) continue;
    const [kind, feature, weight, ...more] = line.split('\t');
    if (!feature || !/^-?\d+$/.test(weight ?? '') || more.length > 0)
      throw new Error(
        `seeds/${WEIGHTS_FILE}, line ${index + 1}: “${line}” is not kind, feature and whole number; train it anew.`,
      );
    const own = found.get(kind as Kind) ?? new Map<string, number>();
    found.set(kind as Kind, own);
    own.set(feature, Number(weight));
  }
  return found;
}
