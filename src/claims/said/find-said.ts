import type { CleanArticle } from '../../articles/types.js';
import type { ArticleEntities } from '../../entities/types.js';
import type { Annotation } from '../../language/types.js';
import { runRules } from '../rules/run-rules.js';
import type { IsOn } from '../rules/types.js';
import type { ClaimDraft } from '../types.js';
import { findAttitudes } from './attitudes/find-attitudes.js';
import { STATEMENT_RULES } from './index.js';
import { outletsReport } from './outlets-report.js';
import { pairQuotes } from './quotes/pair-quotes.js';
import { settleStatements } from './settle-statements.js';
import { toClaims } from './to-claim.js';

/** What an article's beings said, and what it tells them to think or want. */
export interface Said {
  readonly said: readonly ClaimDraft[];
  readonly attitudes: readonly ClaimDraft[];
}

/** Who said what in an article: quotation marks are paired, every construction tried, and quotations given to the cue they stand with. */
export function findSaid(article: CleanArticle, annotation: Annotation, entities: ArticleEntities, isOn: IsOn): Said {
  const quotes = pairQuotes(
    annotation.text,
    article.blocks.map((block) => block.span),
  );
  const context = { article, annotation, entities, quotes, isOn };
  const found = runRules(STATEMENT_RULES, context).map((statement) => outletsReport(annotation, statement));
  const said = settleStatements(context, found).flatMap((statement) => toClaims(context, statement));
  return { said, attitudes: findAttitudes(context, said) };
}
