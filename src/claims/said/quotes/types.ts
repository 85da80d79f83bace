import type { Span } from '../../../model/record.js';

/** Words in quotation marks, marks included; a quotation that runs over paragraphs has a part in each. */
export interface QuotedPassage {
  /** one span a paragraph, in text order */
  readonly parts: readonly Span[];
  /** single marks ('…', ‘…’) or double ones ("…", “…”) */
  readonly mark: 'single' | 'double';
  /** true where it stands inside another passage */
  readonly inner: boolean;
  /** false where no closing mark was found before its paragraph's (or the last one's) end */
  readonly closed: boolean;
}
