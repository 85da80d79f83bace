import type { Annotation } from '../../language/types.js';
import { childrenBy, isVerbal } from '../syntax/index.js';
import { ownSubject } from './speaker-token.js';

/** How far up the clause around an inserted cue is looked for. */
const REACH = 4;

/**
 * Whether a cue stands with its speaker between two commas: ["The trouble[, Ada Lund writes,] began early"];
 * not so in [When asked, Ada Lund said, "No"].
 */
export function isInterposed(annotation: Annotation, verb: number): boolean {
  const subject = ownSubject(annotation, verb);
  if (subject < 0 || subject > verb || /^W/.test(annotation.xpos(subject))) return false;
  const [first] = annotation.subtree(subject);
  const start = annotation.sentenceFirst(annotation.sentenceOf(verb));
  if (first <= start + 1 || annotation.form(first - 1) !== ',') return false;
  let next = verb + 1;
  while (next < annotation.size && (annotation.upos(next) === 'ADV' || isHearer(annotation, verb, next))) next++;
  return (
    next + 1 < annotation.size && annotation.form(next) === ',' && !/^(?:["“‘'`]+)$/.test(annotation.form(next + 1))
  );
}

/** "Ada Lund told [me]" */
function isHearer(annotation: Annotation, verb: number, token: number): boolean {
  return (
    annotation.head(token) === verb &&
    /^i?obj$/.test(annotation.baseRelation(token)) &&
    token === annotation.subtree(token)[1]
  );
}

/** The head of the clause that an inserted cue stands in; -1 where it is the cue's own. */
export function clauseAround(annotation: Annotation, verb: number): number {
  let token = annotation.head(verb);
  for (let step = 0; step < REACH && token >= 0; step++) {
    const [first, last] = annotation.subtree(token);
    const isClause = isVerbal(annotation, token) || childrenBy(annotation, token, 'nsubj', 'cop').length > 0;
    if (isClause && first < verb && last > verb + 1) return token;
    token = annotation.head(token);
  }
  return -1;
}

/** What stands before an inserted cue that heads its sentence: ["[But without a vote], she said, it would fail"]. */
export function wordsBefore(annotation: Annotation, verb: number): number[] {
  const subject = ownSubject(annotation, verb);
  return annotation
    .children(verb)
    .filter((child) => child < subject && /^(?:obl|advcl|advmod|cc|nsubj|mark)$/.test(annotation.baseRelation(child)));
}
