import type { CleanArticle, SourceArticle } from '../../articles/types.js';
import type { IsOn } from '../../claims/rules/types.js';
import type { ClaimContext, ClaimDraft } from '../../claims/types.js';
import type { ArticleEntities } from '../../entities/types.js';
import type { Annotation, Language } from '../../language/types.js';
import type { Mention } from '../../mentions/types.js';
import type { Traits } from '../../traits/types.js';

/** Everything that is known of an article once all stages have run. */
export interface Reading {
  readonly source: SourceArticle;
  readonly language: Language;
  /** which claim rules run */
  readonly isOn: IsOn;
  readonly article: CleanArticle;
  readonly annotation: Annotation;
  readonly mentions: readonly Mention[];
  readonly entities: ArticleEntities;
  /** what is told of each being */
  readonly traits: Traits;
  /** the article's statements, with all that claim rules read */
  readonly told: ClaimContext;
  readonly claims: readonly ClaimDraft[];
}

/** What is there before the first stage. */
export type Given = 'source' | 'language' | 'isOn';
/** What stages give. */
export type Part = Exclude<keyof Reading, Given>;

/** One stage of reading an article: what it needs and the part that it gives. */
export interface Stage {
  readonly name: string;
  readonly needs: readonly (keyof Reading)[];
  readonly gives: Part;
  run(has: Reading): Reading[Part];
}
