import type { CleanArticle } from '../../articles/types.js';
import type { ArticleEntities } from '../../entities/types.js';
import type { Annotation } from '../../language/types.js';
import { runRules } from '../rules/run-rules.js';
import type { IsOn } from '../rules/types.js';
import type { ClaimDraft } from '../types.js';
import { findAttitudes } from './attitudes/find-attitudes.js';
import { believedOf } from './believed/believed.js';
import { STATEMENT_RULES } from './index.js';
import { keepNested } from './keep-nested.js';
import { outletsReport } from './outlets-report.js';
import { acceptedIn, networkRule } from './proposed/accepted.js';
import { pairQuotes } from './quotes/pair-quotes.js';
import { settleStatements } from './settle-statements.js';
import { toClaims } from './to-claim.js';
import type { FoundStatement, StatementContext } from './types.js';

/** What an article's beings said, and what it tells them to think or want. */
export interface Said {
  readonly said: readonly ClaimDraft[];
  readonly attitudes: readonly ClaimDraft[];
}

/** Who said what in an article: quotation marks are paired, every construction tried, and quotations given to the cue they stand with. */
export function findSaid(article: CleanArticle, annotation: Annotation, entities: ArticleEntities, isOn: IsOn): Said {
  const context = statementContext(article, annotation, entities, isOn);
  const settled = believedOf(context, findStatements(context));
  const said = [...settled, ...byNetwork(context, settled)].flatMap((statement) => toClaims(context, statement));
  return { said, attitudes: findAttitudes(context, said) };
}

/** The statements that constructions tell, each with its own words. */
export function findStatements(context: StatementContext): FoundStatement[] {
  const found = runRules(STATEMENT_RULES, context).map((statement) => outletsReport(context.annotation, statement));
  return settleStatements(context, found);
}

/** What the network sees beside them; inside another's words only what a named being said counts, as of all statements. */
function byNetwork(context: StatementContext, settled: readonly FoundStatement[]): FoundStatement[] {
  if (!context.isOn(networkRule.name)) return [];
  const accepted = acceptedIn(context, 'said', settled, networkRule.name).map((statement) =>
    outletsReport(context.annotation, statement),
  );
  const kept = new Set(keepNested(context, [...settled, ...accepted]));
  return accepted.filter((statement) => kept.has(statement));
}

/** What statement rules read, with the article's quotation marks paired. */
export function statementContext(
  article: CleanArticle,
  annotation: Annotation,
  entities: ArticleEntities,
  isOn: IsOn,
): StatementContext {
  const quotes = pairQuotes(
    annotation.text,
    article.blocks.map((block) => block.span),
  );
  return { article, annotation, entities, quotes, isOn };
}
