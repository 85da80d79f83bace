import type { Annotation } from '../language/types.js';
import type { NodeKind } from '../model/kinds.js';
import { acronymsAmong } from '../names/acronyms.js';
import { hasShape } from './name-shapes.js';
import { type NameSpan, nameKey, spanText } from './name-span.js';
import { voteByContext } from './vote-by-context.js';
import { voteBySport } from './vote-by-sport.js';
import { voteBySpelling, voteByWords } from './vote-by-words.js';
import { type Votes, vote, WEIGHTS } from './votes.js';
import { wordLists } from './word-lists.js';

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
    vote(own, span.type, span.rule === 'name/building' ? WEIGHTS.building : 1);
    voteByContext(annotation, span, own);
    voteBySport(annotation, span, own);
    if (own.size === 1) voteBySpelling(spanText(annotation, span.first, span.last), own);
  });
  for (const [key, own] of votes) voteByWords(key, own);
  const types = new Map([...votes].map(([key, own]) => [key, winner(own)] as const));
  voteBySurname(votes, types);
  voteByAcronym(votes, types);
  voteByBody(votes, types);
  voteByTown(votes, types);
  return spans.map((span, at) => {
    const type = span.type === 'event' ? span.type : winner(votes.get(keys[at]!)!);
    // most keep theirs, and of names there can be some hundred thousand
    return type === span.type ? span : { ...span, type };
  });
}

function winner(votes: Votes): NodeKind {
  let best: NodeKind = 'person';
  let most = -1;
  for (const [type, weight] of votes) if (weight > most) [best, most] = [type, weight];
  return best;
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

/** "Orlin Miners" where the article tells that Orlin is a town: a team. */
function voteByTown(votes: Map<string, Votes>, types: Map<string, NodeKind>): void {
  for (const [key, own] of votes) {
    const [town, plural, ...rest] = key.split(' ');
    if (rest.length > 0 || !plural || !/[^s]s$/.test(plural) || wordLists().placeHeads.has(plural)) continue;
    if (types.get(town!) === 'place') vote(own, 'organisation', WEIGHTS.team);
  }
}

/** Capitals that are the initials of a body of the article are that body: "RDIF" beside "Russian Direct Investment Fund". */
function voteByAcronym(votes: Map<string, Votes>, types: Map<string, NodeKind>): void {
  const bodies = [...types].filter(([, type]) => type === 'organisation').map(([key]) => key.split(' '));
  const isAcronym = acronymsAmong(bodies);
  for (const [key, own] of votes) {
    if (isAcronym(key)) vote(own, 'organisation', WEIGHTS.acronym);
  }
}
