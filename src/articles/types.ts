import type { DateBasis, Span } from '../model/record.js';

/** An article as a reader took it from a file, a page or a JSON line: one frozen text and what the source said about it. */
export interface SourceArticle {
  /** path or URL as given */
  readonly source: string;
  /** the frozen text that every span quotes */
  readonly text: string;
  readonly title: string | null;
  /** ISO date, only where the source's own metadata gives one */
  readonly date: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  /** ISO 639-1 code, where whoever hands the text in says in which language it is; otherwise the text tells */
  readonly language?: string;
  /** the encoding its bytes were in, where that was not UTF-8 */
  readonly encoding?: string;
}

/** An input that gave no article, and why: a sentence for the user that names the input. */
export interface InputProblem {
  readonly source: string;
  readonly problem: string;
  /** it could not be looked at, so that nobody knows whether its articles are gone */
  readonly unseen?: boolean;
}

/** A part of the text that is not the article, and why. */
export interface DroppedBlock {
  readonly span: Span;
  readonly reason: string;
}

/**
 * A part of the text that is the article: a headline, a crosshead between paragraphs, a paragraph, or the dateline before a paragraph's first sentence
 * ("NEW YORK, Nov. 19 (UPI) —"), which is no part of that sentence.
 */
export interface ArticleBlock {
  readonly span: Span;
  readonly kind: 'headline' | 'crosshead' | 'dateline' | 'paragraph';
  /**
   * How a headline or crosshead is set, where that hides what is a name: in capitals ("MAYOR OPENS BRIDGE") or with a capital on
   * every word ("Mayor Opens Bridge in the Rain"). Such a line is no sentence, and its colon parts a label, it brings no speech.
   */
  readonly letters?: 'capitals' | 'title-case';
}

/** The agency that a dateline or credit line names, with the place of its name: "ANI" in "(ANI)". */
export interface AgencyCredit {
  readonly name: string;
  readonly span: Span;
}

/** An article ready for the language stage: metadata settled, furniture marked. */
export interface CleanArticle {
  /** hash of the text */
  readonly id: string;
  readonly source: string;
  readonly text: string;
  readonly title: string | null;
  /** ISO date (YYYY-MM-DD) or null */
  readonly date: string | null;
  readonly dateBasis: DateBasis | null;
  readonly outlet: string | null;
  readonly url: string | null;
  /** ISO 639-1 code */
  readonly language: string;
  /** the encoding the article's bytes were in, where that was not UTF-8 */
  readonly encoding?: string;
  readonly agency: AgencyCredit | null;
  /** in text order; blocks and dropped blocks never overlap */
  readonly blocks: readonly ArticleBlock[];
  /** in text order */
  readonly dropped: readonly DroppedBlock[];
}
