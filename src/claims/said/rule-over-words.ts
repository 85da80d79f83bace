import type { FoundStatement, StatementContext, StatementRule } from './types.js';

/** A rule that looks at every word of an article for a cue and reads one statement off it, or none. */
export function ruleOverWords(
  name: string,
  statementAt: (context: StatementContext, token: number) => FoundStatement | null,
): StatementRule {
  return {
    name,
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
