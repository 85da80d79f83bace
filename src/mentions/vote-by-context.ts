import type { Annotation } from '../language/types.js';
import { hasShape } from './name-shapes.js';
import type { NameSpan } from './name-span.js';
import { personNouns, personSingular } from './person-nouns.js';
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
  if (isKin(annotation, span)) vote(votes, 'person', WEIGHTS.kin);
  if (span.type !== 'place' && standsForBody(annotation, head)) vote(votes, 'organisation', WEIGHTS.bodyBeside);
  if (standsBeforeGround(annotation, span)) vote(votes, 'place', WEIGHTS.ground);
  // "at [Orlin Street]", "10 [Orlin Street]" are the street, also where its name stands for who sits there
  if (standsInStreet(annotation, span)) vote(votes, 'place', WEIGHTS.street);
  // "[Emirates] said" is the airline, "the Emirates said" the country
  if (isArticled(annotation, span) && before !== 'the' && before !== 'in')
    vote(votes, 'organisation', WEIGHTS.articled);
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
  if (before === 'in' && annotation.baseRelation(head) !== 'compound')
    vote(votes, 'place', span.type === 'person' ? WEIGHTS.inPerson : WEIGHTS.locative);
  if (up >= 0 && annotation.relation(head) === 'nsubj' && speechVerbs().has(annotation.lemma(up))) {
    vote(votes, span.type === 'place' ? 'organisation' : span.type, WEIGHTS.speaker);
  }
}

/** "[Harl], the opposition coalition,": a body's noun in apposition. */
function standsForBody(annotation: Annotation, head: number): boolean {
  const { bodyNouns } = wordLists();
  return annotation
    .children(head)
    .some((child) => annotation.baseRelation(child) === 'appos' && bodyNouns.has(annotation.form(child).toLowerCase()));
}

/** "[Orlin] district", "[Orlin] area": a noun for a piece of land behind the name. */
function standsBeforeGround(annotation: Annotation, span: NameSpan): boolean {
  const next = span.last + 1;
  if (next >= annotation.size || annotation.head(span.last) !== next) return false;
  return hasShape(annotation.form(next), 'ground') && /^\p{Ll}/u.test(annotation.form(next));
}

/** A name by a street's or building's head behind "at", "outside" or a house number. */
function standsInStreet(annotation: Annotation, { first, last }: NameSpan): boolean {
  if (first === 0 || first === last || !wordLists().placeHeads.has(annotation.form(last).toLowerCase())) return false;
  const before = annotation.form(first - 1);
  return /^(?:at|\d+)$/.test(before) || annotation.upos(first - 1) === 'NUM';
}

/** A country's short name that always has the article. */
function isArticled(annotation: Annotation, { first, last }: NameSpan): boolean {
  return first === last && hasShape(annotation.form(first), 'articled');
}

/** "his daughter [Orlin]", "her sons, [Orlin] and Bo": a noun of kin before a bare name, or before the name that it is joined to. */
function isKin(annotation: Annotation, { first, last }: NameSpan): boolean {
  if (first !== last) return false;
  let before = first - 1;
  const start = annotation.sentenceFirst(annotation.sentenceOf(first));
  // over the names before it in the list: "Bo[, Orlin] and Ada"
  for (let steps = 0; before > start && steps < LONGEST_LIST; steps++) {
    if (hasShape(annotation.form(before), 'kin')) return !isPlaceOf(annotation, before);
    if (!/^(?:,|and)$/.test(annotation.form(before)) && !isSingleName(annotation, before)) return false;
    before--;
  }
  return false;
}

/** "the [sister] city" is none's sister: kin has an owner, or the list of names directly behind it. */
const isPlaceOf = (annotation: Annotation, kin: number): boolean =>
  annotation.baseRelation(kin) === 'compound' && annotation.upos(annotation.head(kin)) === 'NOUN';

const isSingleName = (annotation: Annotation, token: number): boolean =>
  annotation.upos(token) === 'PROPN' && /^\p{Lu}/u.test(annotation.form(token));

/** In tokens, commas counted. */
const LONGEST_LIST = 8;

/** "its chairwoman, [Harlow],", "[Harlow], a painter,": a noun for persons in apposition. */
function standsForPerson(annotation: Annotation, head: number): boolean {
  const isPerson = (token: number) => {
    const word = token >= 0 ? annotation.form(token).toLowerCase() : '';
    return personNouns().has(word) || (word !== '' && personSingular(word) !== null);
  };
  const first = annotation.baseRelation(head) === 'conj' ? annotation.head(head) : head;
  if (annotation.baseRelation(first) === 'appos' && isPerson(annotation.head(first))) return true;
  return annotation.children(head).some((child) => annotation.baseRelation(child) === 'appos' && isPerson(child));
}
