import type { RuleNote } from '../rules/types.js';
import type { FoundStatement, StatementContext, StatementRule } from './types.js';

/** A rule that looks at every word of an article for a cue and reads one statement off it, or none. */
export function ruleOverWords(
  { gives = [], needs = ['beings'], ...note }: Omit<RuleNote, 'gives' | 'needs'> & Partial<RuleNote>,
  statementAt: (context: StatementContext, token: number) => FoundStatement | null,
): StatementRule {
  return {
    ...note,
    needs,
    gives: gives.length > 0 ? gives : [note.name],
    find(context) {
      const found: FoundStatement[] = [];
      for (let token = 0; token < context.annotation.size; token++) {
        const statement = statementAt(context, token);
        if (statement) found.push(statement);
      }
      return found;
    },
  };
}
