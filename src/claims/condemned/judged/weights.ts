import { readFileSync } from 'node:fs';
import { once } from '../../../lexicon/once.js';
import { seedsFolder } from '../../../lexicon/seeds-folder.js';

export const JUDGEMENTS_FILE = 'models/judgements.tsv';

/** What each feature weighs, in hundredths; `bias` is what nothing weighs, and above 0 words condemn. */
export type Judgement = ReadonlyMap<string, number>;

/** The weights of seeds/models/judgements.tsv, described in judgements.md beside it. */
export const judgement = once(
  (): Judgement => parseJudgement(readFileSync(`${seedsFolder()}${JUDGEMENTS_FILE}`, 'utf8')),
);

/** Reads lines of feature and weight. @throws Error naming the line that is none */
export function parseJudgement(content: string): Judgement {
  const found = new Map<string, number>();
  for (const [index, line] of content.split('\n').entries()) {
    if (line === '' || line.startsWith('#')) continue;
    const [feature, weight, ...more] = line.split('\t');
    if (!feature || !/^-?\d+$/.test(weight ?? '') || more.length > 0)
      throw new Error(
        `seeds/${JUDGEMENTS_FILE}, line ${index + 1}: “${line}” is not a feature and a whole number; train it anew (seeds/models/judgements.md).`,
      );
    found.set(feature, Number(weight));
  }
  return found;
}

/** What the features weigh together. */
export function weigh(features: readonly string[], table: Judgement = judgement()): number {
  return features.reduce((sum, feature) => sum + (table.get(feature) ?? 0), table.get('bias') ?? 0);
}
