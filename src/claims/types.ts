import type { CleanArticle } from '../articles/types.js';
import type { ArticleEntities, Entity } from '../entities/types.js';
import type { Annotation } from '../language/types.js';
import type { EdgeType, Factuality } from '../model/kinds.js';
import type { Span } from '../model/record.js';
import type { IsOn } from './rules/types.js';

/** What a claim rule reads: syntax and entities, never raw text. */
export interface ClaimContext {
  readonly article: CleanArticle;
  readonly annotation: Annotation;
  readonly entities: ArticleEntities;
  /** statements found so far (rules after `said` see them): who said what, where */
  readonly statements: readonly ClaimDraft[];
  /** what the article itself tells somebody to think or want; nobody's words, so that no claim stands on them */
  readonly attitudes: readonly ClaimDraft[];
  readonly isOn: IsOn;
}

/** A claim before ids are given: entities by reference; `onWordOf` is settled afterwards from where the cue stands. */
export interface ClaimDraft {
  readonly type: EdgeType;
  readonly source: Entity | null;
  readonly target: Entity | null;
  /** met: its meeting; said: its statement; otherwise null */
  readonly event: Entity | null;
  readonly factuality: Factuality;
  readonly basis?: 'text' | 'byline';
  readonly evidence: Span;
  readonly cue: Span | null;
  /** the token that carries the cue (verb or noun), -1 where none does (a transcript's colon) */
  readonly cueToken: number;
  readonly sourceSpan: Span | null;
  readonly targetSpan: Span | null;
  readonly content: readonly Span[];
  readonly direct?: boolean;
  readonly rule: string;
  /** how likely the network takes the claim to be told here, 0 to 1; left out where it was not asked */
  readonly chance?: number;
  /** a statement this claim stands inside of, where the rule knows it better than position does */
  readonly onWordOf?: ClaimDraft | null;
}
