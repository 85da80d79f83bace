import type { Annotation } from '../language/types.js';
import type { NodeKind } from '../model/kinds.js';
import { isAcronymOf } from './is-acronym.js';
import { hasShape } from './name-shapes.js';
import { type NameSpan, nameKey, spanText } from './name-span.js';
import { personNouns } from './person-nouns.js';
import { speechVerbs } from './speech-verbs.js';
import { wordLists } from './word-lists.js';

/** How much each sign counts beside one label of the network. */
const WEIGHTS = {
  gazetteer: 3,
  seat: 6,
  ofPlace: 1.5,
  personBeside: 2.5,
  bodyNoun: 1.5,
  article: 1.1,
  outlet: 1.5,
  spelling: 2.5,
  capitals: 0.6,
  bodyHead: 3,
  placeHead: 4,
  placeFirst: 1.5,
  givenName: 2,
  team: 3,
  acronym: 4,
  beforeState: 4,
  state: 6,
  title: 2,
  surnameOfFull: 4,
  givenOfFull: 3.5,
  locative: 0.6,
  speaker: 0.5,
};

type Votes = Map<NodeKind, number>;

/**
 * Gives all writings of one name in an article one type, by vote: the network's labels, the gazetteers, the name's own
 * words and the syntax around it. "Clinton" tagged organisation once and person nine times is a person.
 */
export function settleTypes(annotation: Annotation, spans: readonly NameSpan[]): NameSpan[] {
  const votes = new Map<string, Votes>();
  const keys = spans.map((span) => nameKey(spanText(annotation, span.first, span.last)));
  spans.forEach((span, at) => {
    const own = votes.get(keys[at]!) ?? new Map<NodeKind, number>();
    votes.set(keys[at]!, own);
    vote(own, span.type, 1);
    voteByContext(annotation, span, own);
    if (own.size === 1) voteBySpelling(spanText(annotation, span.first, span.last), own);
  });
  for (const [key, own] of votes) voteByWords(key, own);
  const types = new Map([...votes].map(([key, own]) => [key, winner(own)] as const));
  voteBySurname(votes, types);
  voteByAcronym(votes, types);
  voteByBody(votes, types);
  return spans.map((span, at) => (span.type === 'event' ? span : { ...span, type: winner(votes.get(keys[at]!)!) }));
}

function vote(votes: Votes, type: NodeKind, weight: number): void {
  votes.set(type, (votes.get(type) ?? 0) + weight);
}

function winner(votes: Votes): NodeKind {
  let best: NodeKind = 'person';
  let most = -1;
  for (const [type, weight] of votes) if (weight > most) [best, most] = [type, weight];
  return best;
}

function voteByContext(annotation: Annotation, span: NameSpan, votes: Votes): void {
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

/** "InsideOrlin", "MNSBC": spellings of bodies; a surname may have a capital inside its first letters ("McHarlow", "DuHarlow"). */
function voteBySpelling(form: string, votes: Votes): void {
  if (/^\p{Lu}\p{Ll}{4,}\p{Lu}/u.test(form) || form.includes('&')) vote(votes, 'organisation', WEIGHTS.spelling);
  else if (/^\p{Lu}{3,5}$/u.test(form) && !wordLists().givenNames.has(form.toLowerCase()))
    vote(votes, 'organisation', WEIGHTS.capitals);
}

/** "its chairwoman, [Harlow],", "[Harlow], a painter,": a noun for persons in apposition. */
function standsForPerson(annotation: Annotation, head: number): boolean {
  const isPerson = (token: number) => token >= 0 && personNouns().has(annotation.form(token).toLowerCase());
  if (annotation.baseRelation(head) === 'appos' && isPerson(annotation.head(head))) return true;
  return annotation.children(head).some((child) => annotation.baseRelation(child) === 'appos' && isPerson(child));
}

function voteByWords(key: string, votes: Votes): void {
  const { bodies, outlets, places, seats, bodyHeads, placeHeads, placeFirsts, lowerHeads, givenNames } = wordLists();
  if (seats.has(key)) vote(votes, 'organisation', WEIGHTS.seat);
  if (bodies.has(key)) vote(votes, 'organisation', WEIGHTS.gazetteer);
  else if (outlets.has(key)) vote(votes, 'organisation', WEIGHTS.outlet);
  else if (places.has(key)) vote(votes, 'place', WEIGHTS.gazetteer);
  const words = key.split(' ');
  const last = words[words.length - 1]!;
  if (words.length === 2 && places.has(words[0]!) && /[^s]s$/.test(last) && !placeHeads.has(last))
    vote(votes, 'organisation', WEIGHTS.team);
  if (words.length < 2) return;
  if (placeFirsts.has(words[0]!) && !bodyHeads.has(last)) vote(votes, 'place', WEIGHTS.placeFirst);
  const beforeOf = words.findIndex((word) => word === 'of' || word === 'for' || word === 'on');
  const headFirst = beforeOf > 0 && bodyHeads.has(words[beforeOf - 1]!);
  if (placeHeads.has(last)) vote(votes, 'place', WEIGHTS.placeHead);
  else if (bodyHeads.has(last) || lowerHeads.has(last) || headFirst) vote(votes, 'organisation', WEIGHTS.bodyHead);
  else if (givenNames.has(words[0]!) && words.length < 5) vote(votes, 'person', WEIGHTS.givenName);
}

/** A bare word that ends or begins a person's full name in the article is that person: "Harlow" beside "Ann Harlow". */
function voteBySurname(votes: Map<string, Votes>, types: Map<string, NodeKind>): void {
  for (const [key, type] of types) {
    const words = key.split(' ');
    if (type !== 'person' || words.length < 2) continue;
    const surname = votes.get(words[words.length - 1]!);
    if (surname) vote(surname, 'person', WEIGHTS.surnameOfFull);
    const given = votes.get(words[0]!);
    if (given) vote(given, 'person', WEIGHTS.givenOfFull);
  }
}

/** The last word of a body of the article, or the first one of a school's name: "Guard" beside "National Guard", "Harlow" beside "Harlow University". */
function voteByBody(votes: Map<string, Votes>, types: Map<string, NodeKind>): void {
  const { bodyHeads, bodies } = wordLists();
  for (const [key, type] of types) {
    const words = key.split(' ');
    if (type !== 'organisation' || words.length < 2) continue;
    const last = votes.get(words[words.length - 1]!);
    if (last && (bodyHeads.has(words[words.length - 1]!) || bodies.has(key)))
      vote(last, 'organisation', WEIGHTS.bodyHead);
    const first = votes.get(words[0]!);
    if (
      first &&
      words.length === 2 &&
      (hasShape(words[1]!, 'school') || bodies.has(key)) &&
      !wordLists().places.has(words[0]!)
    )
      vote(first, 'organisation', WEIGHTS.bodyHead);
  }
}

/** Capitals that are the initials of a body of the article are that body: "RDIF" beside "Russian Direct Investment Fund". */
function voteByAcronym(votes: Map<string, Votes>, types: Map<string, NodeKind>): void {
  const bodies = [...types].filter(([, type]) => type === 'organisation').map(([key]) => key.split(' '));
  for (const [key, own] of votes) {
    if (bodies.some((words) => isAcronymOf(key, words))) vote(own, 'organisation', WEIGHTS.acronym);
  }
}
