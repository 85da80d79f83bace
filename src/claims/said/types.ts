import type { CleanArticle } from '../../articles/types.js';
import type { ArticleEntities, Entity } from '../../entities/types.js';
import type { Annotation } from '../../language/types.js';
import type { Factuality } from '../../model/kinds.js';
import type { Span } from '../../model/record.js';
import type { IsOn, Rule } from '../rules/types.js';
import type { QuotedPassage } from './quotes/types.js';

/** Who speaks: the words that name the speaker, and the being they stand for (null where the text names nobody). */
export interface Speaker {
  /** syntactic head of those words */
  readonly head: number;
  readonly span: Span;
  readonly entity: Entity | null;
  /** those who say the same with them: "Ada, [Bo] and [Cy] said" */
  readonly also: readonly Entity[];
}

/** One statement as a rule found it: who, by which cue, which words. */
export interface FoundStatement {
  readonly speaker: Speaker;
  readonly cue: Span;
  /** verb or noun that carries the cue; -1 for a transcript's colon */
  readonly cueToken: number;
  /** what was said; [] for a silence */
  readonly content: readonly Span[];
  readonly rule: string;
  /** where the rule knows it; otherwise read from the cue */
  readonly factuality?: Factuality;
}

/** What a statement rule reads. */
export interface StatementContext {
  readonly article: CleanArticle;
  readonly annotation: Annotation;
  readonly entities: ArticleEntities;
  readonly quotes: readonly QuotedPassage[];
  readonly isOn: IsOn;
}

/** One construction in which somebody speaks. */
export type StatementRule = Rule<StatementContext, FoundStatement>;
