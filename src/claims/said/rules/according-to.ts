import type { Annotation } from '../../../language/types.js';
import { childrenBy, isVerbal, wordOf } from '../../syntax/index.js';
import { contentOf } from '../content-of.js';
import { resolveSpeaker } from '../resolve-speaker.js';
import type { FoundStatement, StatementContext, StatementRule } from '../types.js';

/** "[According to Ada Lund], the bridge is safe": everything else of the clause is hers. */
export const accordingToRule: StatementRule = {
  name: 'said/according-to',
  find(context) {
    const found: FoundStatement[] = [];
    for (let token = 0; token + 1 < context.annotation.size; token++) {
      const statement = statementAt(context, token);
      if (statement) found.push(statement);
    }
    return found;
  },
};

function statementAt(context: StatementContext, token: number): FoundStatement | null {
  const { annotation, entities } = context;
  if (wordOf(annotation, token) !== 'according' || wordOf(annotation, token + 1) !== 'to') return null;
  const source = sourceOf(annotation, token);
  if (source < 0) return null;
  const clause = clauseOf(annotation, source, token);
  if (clause < 0) return null;
  return {
    speaker: resolveSpeaker(annotation, entities, source),
    cue: annotation.span(token, token + 1),
    cueToken: token,
    content: contentOf(annotation, [clause], [source, token]),
    rule: 'said/according-to',
  };
}

/** The noun that "according to" leads in: it hangs on the noun as its case, or the noun hangs on it. */
function sourceOf(annotation: Annotation, according: number): number {
  const up = annotation.head(according);
  if (annotation.baseRelation(according) === 'case' || annotation.baseRelation(according) === 'mark') return up;
  return childrenBy(annotation, according, 'obl', 'nmod', 'obj').find((child) => child > according) ?? -1;
}

/** The verb of the clause it stands in; the sentence's own where it stands at its beginning. */
function clauseOf(annotation: Annotation, source: number, according: number): number {
  let clause = annotation.head(source) === according ? annotation.head(according) : annotation.head(source);
  if (clause === according) return -1;
  const first = annotation.sentenceFirst(annotation.sentenceOf(according));
  while (clause >= 0) {
    const up = annotation.head(clause);
    if (up < 0) return clause;
    const isClause = isVerbal(annotation, clause) || childrenBy(annotation, clause, 'cop', 'nsubj').length > 0;
    if (isClause && according !== first && !/^(?:xcomp|conj|amod)$/.test(annotation.baseRelation(clause)))
      return clause;
    clause = up;
  }
  return -1;
}
