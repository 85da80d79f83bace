import { boundaryFeatures, boundaryView, FEATURES, mayBegin } from './boundary-features.js';
import type { BoundaryModel } from './boundary-model.js';
import type { TokenColumns } from './find-tokens.js';
import { passToken, sentenceAt } from './sentence-so-far.js';
import type { SplitWords } from './split-words.js';

/** The first tokens of the sentences of a block whose tokens begin with `first` and go to the end of the columns. */
export function findSentences(
  text: string,
  columns: TokenColumns,
  first: number,
  words: SplitWords,
  model: BoundaryModel,
): number[] {
  if (first === columns.size) return [];
  const view = boundaryView(text, columns, first, words);
  const features = new Uint32Array(FEATURES);
  const firsts = [first];
  let soFar = sentenceAt(first);
  for (let token = first + 1; token < columns.size; token++) {
    passToken(soFar, view, token - 1);
    if (!mayBegin(view, token)) continue;
    boundaryFeatures(view, soFar, token, features);
    if (model.score(features) <= 0) continue;
    firsts.push(token);
    soFar = sentenceAt(token);
  }
  return firsts;
}
