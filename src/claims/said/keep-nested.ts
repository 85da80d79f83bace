import type { Annotation } from '../../language/types.js';
import { NAMING_NOBODY, TALKING_SUBJECTS } from '../../lexicon/closed-classes.js';
import { childrenBy } from '../syntax/index.js';
import { statementsOver } from '../words-of.js';
import { OUTLET_REPORT } from './outlets-report.js';
import type { FoundStatement, StatementContext } from './types.js';

/** Finite verbs: what is told as said, not asked for or supposed. */
const FINITE = /^VB[DZP]$/;

/**
 * Keeps of the statements inside another's words those that tell what a named being said: in [Ada said Bo promised to pay]
 * both, in ["People say it works," Ada said] only Ada's. Statements in the article's own first person are no news of a speaker.
 */
export function keepNested({ annotation }: StatementContext, statements: readonly FoundStatement[]): FoundStatement[] {
  return statements.filter((statement) => {
    const speaker = annotation.text.slice(...statement.speaker.span);
    const outer = statementsOver(statements, statement.cue).find(
      (other) => other !== statement && other.rule !== OUTLET_REPORT,
    );
    if (!outer) return !TALKING_SUBJECTS.has(speaker.toLowerCase());
    return (
      statement.rule !== 'said/quoting' &&
      statement.speaker.entity !== null &&
      statement.speaker.entity !== outer.speaker.entity &&
      !NAMING_NOBODY.has(speaker.toLowerCase()) &&
      (statement.cueToken < 0 || isFiniteCue(annotation, statement.cueToken))
    );
  });
}

/** "said", "says", "had said" */
function isFiniteCue(annotation: Annotation, verb: number): boolean {
  const first = childrenBy(annotation, verb, 'aux')[0] ?? verb;
  return FINITE.test(annotation.xpos(first));
}
