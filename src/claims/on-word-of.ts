import type { Entity } from '../entities/types.js';
import { lengthOf } from '../model/span.js';
import { OUTLET_REPORT } from './said/outlets-report.js';
import type { ClaimDraft } from './types.js';
import { statementsOver } from './words-of.js';

/**
 * Puts every claim that stands inside somebody's words on that speaker's word, in one place for all rules.
 * A condemnation in the critic's own words stays the critic's own; a claim whose rule settled it keeps that.
 * Returns statements first, then the other claims, each in the order given.
 */
export function settleOnWordOf(statements: readonly ClaimDraft[], others: readonly ClaimDraft[]): ClaimDraft[] {
  const settled = new Map<ClaimDraft, ClaimDraft>();
  const told = new Map<Entity | null, ClaimDraft>();
  for (const statement of statements) if (!told.has(statement.event)) told.set(statement.event, statement);
  const settle = (statement: ClaimDraft): ClaimDraft => {
    const known = settled.get(statement);
    if (known) return known;
    settled.set(statement, statement); // a circle of statements inside each other ends here
    const outer = outerOf(statements, statement);
    // what stands on nobody's word stays as it is, here and below: an article can have some hundred thousand
    const made = outer ? { ...statement, onWordOf: settle(outer) } : statement;
    settled.set(statement, made);
    return made;
  };
  // the outer ones first, so that an inner one refers to the settled outer one
  for (const statement of [...statements].sort((a, b) => lengthOf(b.content) - lengthOf(a.content))) settle(statement);
  return [
    ...statements.map((statement) => settled.get(statement)!),
    ...others.map((claim) => {
      const outer = claim.type === 'about' ? tellerOf(statements, told.get(claim.source)) : outerOf(statements, claim);
      return outer || claim.onWordOf ? { ...claim, onWordOf: outer && (settled.get(outer) ?? outer) } : claim;
    }),
  ];
}

/** What its rule settled, otherwise what its place tells. */
function outerOf(statements: readonly ClaimDraft[], claim: ClaimDraft): ClaimDraft | null {
  return claim.onWordOf === undefined ? innermost(statements, claim) : claim.onWordOf;
}

/** That a statement names somebody is told by whoever tells of the statement, not by its speaker. */
function tellerOf(statements: readonly ClaimDraft[], statement: ClaimDraft | undefined): ClaimDraft | null {
  return statement ? outerOf(statements, statement) : null;
}

/** The statement with the fewest words whose content holds the claim's cue; the critic's own do not count for a condemnation. */
function innermost(statements: readonly ClaimDraft[], claim: ClaimDraft): ClaimDraft | null {
  const place = claim.cue ?? claim.evidence;
  let best: ClaimDraft | null = null;
  for (const statement of statementsOver(statements, place)) {
    if (statement.rule === OUTLET_REPORT) continue; // told by the article, credited to the outlet
    if (statement === claim) continue;
    if (claim.type === 'condemned' && statement.source && statement.source === claim.source) continue;
    if (!best || lengthOf(statement.content) < lengthOf(best.content)) best = statement;
  }
  return best;
}
