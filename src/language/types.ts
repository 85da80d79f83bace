import type { Span } from '../model/record.js';

/** What was not read whole, and why. */
export interface CutPart {
  readonly span: Span;
  readonly reason: string;
}

/**
 * The contract between the language stage and everything that reads syntax.
 * Tokens are numbered through the whole document; columns are typed arrays, not an object a token.
 */
export interface Annotation {
  /** the article's whole text; every offset is a UTF-16 index into it */
  readonly text: string;
  /** number of tokens */
  readonly size: number;
  /** number of sentences */
  readonly sentences: number;
  /** where something was not read whole since it would take too long, and why; left out where nothing is known of that */
  readonly cut?: readonly CutPart[];
  /** first token of sentence s; sentenceFirst(sentences) === size */
  sentenceFirst(sentence: number): number;
  /** the sentence of a token */
  sentenceOf(token: number): number;
  /** index of the block (paragraph or headline) that a sentence stands in */
  blockOf(sentence: number): number;
  start(token: number): number;
  end(token: number): number;
  /** the token's characters as they stand in the text */
  form(token: number): string;
  /** whether a token goes on with the word before it ("n’t" of "don’t", "’s" of "Ada’s"): a multiword token's later parts */
  continuesWord?(token: number): boolean;
  /** lower-case dictionary form: "said" -> "say", "Trump" -> "Trump" (proper nouns keep their capitals) */
  lemma(token: number): string;
  /** universal part of speech: NOUN, VERB, PROPN … */
  upos(token: number): string;
  /** Penn tag: NN, VBD, NNP … */
  xpos(token: number): string;
  /** head token (document-wide index), or -1 for a sentence's root */
  head(token: number): number;
  /** universal dependency relation; subtypes only `nsubj:pass`, `aux:pass`, `obl:agent`, `nmod:poss` and `acl:relcl`, derived */
  relation(token: number): string;
  /** the relation without its subtype */
  baseRelation(token: number): string;
  /** name label: '' outside, otherwise 'B-person', 'I-organisation' … */
  name(token: number): string;
  /** what the network takes for the cue of a claim, in text order; none where trees come from elsewhere */
  readonly cues?: readonly CueReading[];
  /** dependents of a token, in text order */
  children(token: number): readonly number[];
  /** [start, end) in the text from token `first` to token `last` (inclusive) */
  span(first: number, last: number): Span;
  /** first and last token (inclusive) of the subtree below a token */
  subtree(token: number): readonly [first: number, last: number];
}

/** A word that may tell a claim, as the network reads it; chances are in [0, 1]. */
export interface CueReading {
  readonly token: number;
  /** attitude: thoughts and wishes put down to somebody without speech */
  readonly kind: 'said' | 'attitude' | 'met' | 'condemned';
  readonly probability: number;
  /** how likely actual, planned, possible, negated; of meetings and condemnations only */
  readonly factuality: readonly [actual: number, planned: number, possible: number, negated: number];
  /** words of its sentence that may be its sides: heads of "the Norland minister", of what was said */
  readonly roles: readonly RoleReading[];
}

/** A word that the network takes for a side of a cue. */
export interface RoleReading {
  /** of a meeting, source and target are its two sides in text order */
  readonly role: 'source' | 'target' | 'content';
  readonly token: number;
  readonly probability: number;
}

/** A language: pure, re-entrant, safe in worker threads. */
export interface Language {
  /** ISO 639-1 code */
  readonly code: string;
  /** a hash over weights and rules; part of the extractor's version */
  readonly version: string;
  /** Annotates the given blocks (all of the text when none are given); a block's edge is always a sentence's edge. */
  annotate(text: string, blocks?: readonly Span[]): Annotation;
}
