import {
  type BoundaryView,
  boundaryFeatures,
  boundaryView,
  FEATURES,
  mayBegin,
} from '../../../src/language/split/boundary-features.js';
import { findBlocks } from '../../../src/language/split/find-blocks.js';
import { findTokens, tokenColumns } from '../../../src/language/split/find-tokens.js';
import { passToken, type SentenceSoFar, sentenceAt } from '../../../src/language/split/sentence-so-far.js';
import { splitWords } from '../../../src/language/split/split-words.js';
import { SHAPES } from '../../../src/language/split/token-shapes.js';
import type { Span } from '../../../src/model/record.js';

/** Places between tokens to learn from, in columns. */
export interface Places {
  size: number;
  /** FEATURES hashes a place */
  features: Uint32Array;
  begins: Uint8Array;
  /** how much the place counts */
  weights: Float32Array;
}

/** Places found in a text: the text's spans are gold, or silver and then trusted only where they can be. */
export interface Example {
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly weight: number;
  readonly gold: boolean;
}

/** Empty columns. */
export function emptyPlaces(): Places {
  const room = 1 << 16;
  return {
    size: 0,
    features: new Uint32Array(room * FEATURES),
    begins: new Uint8Array(room),
    weights: new Float32Array(room),
  };
}

/** Appends every place of a text where a sentence may begin, with the given sentence before it as far as it has gone. */
export function collectPlaces({ text, sentences, weight, gold }: Example, into: Places): void {
  const starts = new Set(sentences.map(([start]) => start));
  const columns = tokenColumns(text.length);
  for (const block of findBlocks(text)) {
    const first = columns.size;
    findTokens(text, block, splitWords(), columns);
    const view = boundaryView(text, columns, first, splitWords());
    let soFar = sentenceAt(first);
    for (let token = first + 1; token < columns.size; token++) {
      passToken(soFar, view, token - 1);
      const begins = starts.has(columns.starts[token]!);
      if (mayBegin(view, token) && (gold || isTrusted(view, token, begins)))
        append(view, soFar, token, begins, weight, into);
      if (begins) soFar = sentenceAt(token);
    }
  }
}

/**
 * Silver is trusted that a sentence goes on where no mark ends it, and that one ends at a mark;
 * not that one ends without a mark ("Ada | Lund") nor that one goes on after a full stop ("for $16m. | The").
 */
function isTrusted({ first, shapes }: BoundaryView, token: number, begins: boolean): boolean {
  let before = token - 1;
  while (before > first && CLOSERS.has(shapes[before - first]!)) before--;
  const mark = shapes[before - first]!;
  if (mark === SHAPES.abbreviation) return true;
  const ended = mark === SHAPES.stop || mark === SHAPES.question || mark === SHAPES.exclamation;
  return begins ? ended : mark !== SHAPES.stop;
}

const CLOSERS = new Set<number>([SHAPES.closeBracket, SHAPES.closeQuote, SHAPES.straightQuote]);

function append(
  view: BoundaryView,
  soFar: SentenceSoFar,
  token: number,
  begins: boolean,
  weight: number,
  into: Places,
): void {
  if (into.size === into.begins.length) grow(into);
  const from = into.size * FEATURES;
  boundaryFeatures(view, soFar, token, into.features.subarray(from, from + FEATURES));
  into.begins[into.size] = begins ? 1 : 0;
  into.weights[into.size++] = weight;
}

function grow(places: Places): void {
  const { features, begins, weights } = places;
  places.features = new Uint32Array(features.length * 2);
  places.features.set(features);
  places.begins = new Uint8Array(begins.length * 2);
  places.begins.set(begins);
  places.weights = new Float32Array(weights.length * 2);
  places.weights.set(weights);
}
