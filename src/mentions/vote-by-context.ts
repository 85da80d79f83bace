import type { Annotation } from '../language/types.js';
import { hasShape } from './name-shapes.js';
import type { NameSpan } from './name-span.js';
import { personNouns } from './person-nouns.js';
import { speechVerbs } from './speech-verbs.js';
import { type Votes, vote, WEIGHTS } from './votes.js';
import { wordLists } from './word-lists.js';

/** What the words and the syntax around a name tell of its kind: "[Mr.] Harlow", "in [Orlin]", "retailer [Harl]". */
export function voteByContext(annotation: Annotation, span: NameSpan, votes: Votes): void {
  const { titles } = wordLists();
  const before = span.first > 0 ? annotation.form(span.first - 1).toLowerCase() : '';
  const title = titles.get(before);
  if (title && title.kind !== 'role') vote(votes, 'person', WEIGHTS.title);
  if (wordLists().bodyNouns.has(before) && span.type !== 'place') vote(votes, 'organisation', WEIGHTS.bodyNoun);
  let head = span.first;
  for (let token = span.first; token <= span.last; token++) {
    const up = annotation.head(token);
    if (up < span.first || up > span.last) head = token;
  }
  const up = annotation.head(head);
  if (before === 'of' && span.first > 1 && hasShape(annotation.form(span.first - 2), 'of-place'))
    vote(votes, 'place', WEIGHTS.ofPlace);
  if (standsForPerson(annotation, head)) vote(votes, 'person', WEIGHTS.personBeside);
  // "the Majlis" is nobody's name
  if (
    before === 'the' &&
    span.type === 'person' &&
    span.first === span.last &&
    annotation.relation(head) !== 'compound'
  )
    vote(votes, 'organisation', WEIGHTS.article);
  const { states } = wordLists();
  const after =
    span.last + 2 < annotation.size && annotation.form(span.last + 1) === ',' ? annotation.form(span.last + 2) : '';
  if (states.has(after) && /\.$/.test(after) && before !== 'rep.' && before !== 'sen.' && !title)
    vote(votes, 'place', WEIGHTS.beforeState);
  if (span.first === span.last && states.has(annotation.form(span.first)) && annotation.form(span.first).endsWith('.'))
    vote(votes, 'place', WEIGHTS.state);
  if (before === 'in' && annotation.baseRelation(head) !== 'compound') vote(votes, 'place', WEIGHTS.locative);
  if (up >= 0 && annotation.relation(head) === 'nsubj' && speechVerbs().has(annotation.lemma(up))) {
    vote(votes, span.type === 'place' ? 'organisation' : span.type, WEIGHTS.speaker);
  }
}

/** "its chairwoman, [Harlow],", "[Harlow], a painter,": a noun for persons in apposition. */
function standsForPerson(annotation: Annotation, head: number): boolean {
  const isPerson = (token: number) => token >= 0 && personNouns().has(annotation.form(token).toLowerCase());
  if (annotation.baseRelation(head) === 'appos' && isPerson(annotation.head(head))) return true;
  return annotation.children(head).some((child) => annotation.baseRelation(child) === 'appos' && isPerson(child));
}
