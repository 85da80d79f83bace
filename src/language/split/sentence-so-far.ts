import type { BoundaryView } from './boundary-features.js';
import { SHAPES } from './token-shapes.js';

/** What the tokens of a sentence have shown so far, counted as they pass, so that long sentences cost no more. */
export interface SentenceSoFar {
  /** its first token */
  begin: number;
  /** quotation marks and brackets that stand open */
  quotes: number;
  brackets: number;
  words: number;
  capitals: number;
}

/** A sentence that begins with token `begin`, of which nothing has passed yet. */
export function sentenceAt(begin: number): SentenceSoFar {
  return { begin, quotes: 0, brackets: 0, words: 0, capitals: 0 };
}

/** Takes one more token into the sentence. */
export function passToken(soFar: SentenceSoFar, { first, shapes }: BoundaryView, token: number): void {
  switch (shapes[token - first]) {
    case SHAPES.lower:
      soFar.words++;
      break;
    case SHAPES.capitalised:
    case SHAPES.opener:
    case SHAPES.capitals:
    case SHAPES.initial:
      soFar.words++;
      soFar.capitals++;
      break;
    case SHAPES.openQuote:
      soFar.quotes++;
      break;
    case SHAPES.closeQuote:
      soFar.quotes = Math.max(0, soFar.quotes - 1);
      break;
    case SHAPES.straightQuote:
      soFar.quotes = soFar.quotes > 0 ? soFar.quotes - 1 : 1;
      break;
    case SHAPES.openBracket:
      soFar.brackets++;
      break;
    case SHAPES.closeBracket:
      soFar.brackets = Math.max(0, soFar.brackets - 1);
      break;
  }
}
