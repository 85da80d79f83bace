import type { Annotation } from '../../language/types.js';
import { childrenBy, frameOf, hasChildBy, hasMark, isPassive } from '../syntax/index.js';
import type { FramedVerb } from './frames.js';
import { ownSubject } from './speaker-token.js';

/** [said the talks focused on trade]: where the parse took the clause's subject for an object and its verb for a participle. */
export function misreadClause(annotation: Annotation, verb: number, entry: FramedVerb): number[] {
  if (entry.hearer || !entry.frames.includes('clause') || isPassive(annotation, verb)) return [];
  return childrenBy(annotation, verb, 'obj').filter(
    (object) =>
      object > verb && childrenBy(annotation, object, 'acl').some((clause) => /^VB[ND]$/.test(annotation.xpos(clause))),
  );
}

/** ["said at a rally in Orlin [that …]"]: where the parse hung the clause on a noun between it and its cue. */
export function strayClauses(annotation: Annotation, verb: number): number[] {
  const phrases = childrenBy(annotation, verb, 'obl', 'obj', 'iobj', 'nmod').filter((child) => child > verb);
  for (let step = 0; step < DEEPEST_NOUN && phrases.length > 0; step++) {
    for (const noun of phrases) {
      const stray = childrenBy(annotation, noun, 'acl', 'ccomp', 'advcl').filter((clause) =>
        isThatClause(annotation, clause),
      );
      if (stray.length > 0) return stray;
    }
    phrases.splice(
      0,
      phrases.length,
      ...phrases.flatMap((noun) => childrenBy(annotation, noun, 'nmod', 'appos', 'conj')),
    );
  }
  return frameOf(annotation, verb)
    .clauses.filter(({ kind, token }) => kind === 'beside' && token > verb && isThatClause(annotation, token))
    .map(({ token }) => token);
}

/** How many nouns deep a stray clause is looked for: "at a rally [of miners] [in Orlin] that …" */
const DEEPEST_NOUN = 3;

function isThatClause(annotation: Annotation, clause: number): boolean {
  return hasMark(annotation, clause, 'that') && hasChildBy(annotation, clause, 'nsubj');
}

/** ["The bridge," she said, "is safe"], [She says the bridge is safe]: the subject of the words said may have been hung on the cue beside its own. */
export function splitSubject(annotation: Annotation, verb: number, clauses: readonly number[]): number[] {
  const own = ownSubject(annotation, verb);
  const subjects = childrenBy(annotation, verb, 'nsubj').filter((subject) => subject !== own);
  const isSplit = clauses.some((clause) => clause > verb && childrenBy(annotation, clause, 'nsubj').length === 0);
  return isSplit ? subjects : [];
}
