import type { Annotation } from '../../../language/types.js';
import { childrenBy, isVerbal, wordOf } from '../../syntax/index.js';
import { contentOf } from '../content-of.js';
import { resolveSpeaker } from '../resolve-speaker.js';
import { ruleOverWords } from '../rule-over-words.js';
import type { FoundStatement, StatementContext } from '../types.js';

/** "[According to Ada Lund], the bridge is safe": everything else of the clause is hers. */
export const accordingToRule = ruleOverWords(
  { name: 'said/according-to', reason: 'no verb: a preposition' },
  statementAt,
);

function statementAt(context: StatementContext, token: number): FoundStatement | null {
  const { annotation, entities } = context;
  if (
    token + 1 >= annotation.size ||
    wordOf(annotation, token) !== 'according' ||
    wordOf(annotation, token + 1) !== 'to'
  )
    return null;
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

/**
 * The head of what it credits: the whole sentence, but for a clause of its own that it ends or interrupts:
 * ["…, and the ferry sank, according to Bo"], ["the ferry, which sank, according to Bo"].
 */
function clauseOf(annotation: Annotation, source: number, according: number): number {
  let clause = annotation.head(source) === according ? annotation.head(according) : annotation.head(source);
  if (clause === according) return -1;
  const sentence = annotation.sentenceOf(according);
  const isFirst = according === annotation.sentenceFirst(sentence);
  while (clause >= 0) {
    const up = annotation.head(clause);
    if (up < 0) return clause;
    if (!isFirst && standsAlone(annotation, clause)) return clause;
    clause = up;
  }
  return -1;
}

/** Whether a clause is told by itself: a remark behind a comma, or a joined or inserted clause with a subject of its own. */
function standsAlone(annotation: Annotation, clause: number): boolean {
  const hasSubject = childrenBy(annotation, clause, 'nsubj').length > 0;
  switch (annotation.baseRelation(clause)) {
    case 'acl': {
      const [first] = annotation.subtree(clause);
      return hasSubject && (annotation.form(first) === ',' || (first > 0 && annotation.form(first - 1) === ','));
    }
    case 'conj':
      return hasSubject && isVerbal(annotation, clause);
    case 'parataxis':
      return hasSubject;
    default:
      return false;
  }
}
