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
}

/** A part of the text that is not the article, and why. */
export interface DroppedBlock {
  readonly span: Span;
  readonly reason: string;
}

/** A part of the text that is the article: a headline or a paragraph. */
export interface ArticleBlock {
  readonly span: Span;
  readonly kind: 'headline' | 'paragraph';
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
  /** the agency named in the dateline or credit line, with its span: "(ANI)" */
  readonly agency: { readonly name: string; readonly span: Span } | null;
  readonly blocks: readonly ArticleBlock[];
  readonly dropped: readonly DroppedBlock[];
}
