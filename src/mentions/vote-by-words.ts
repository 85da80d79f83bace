import { BEHIND_HEADS } from '../lexicon/closed-classes.js';
import { type Votes, vote, WEIGHTS } from './votes.js';
import { wordLists } from './word-lists.js';

/** "InsideOrlin", "NTLSR" (more than a speaker's place in the clause tells of it): spellings of bodies; a surname may have a capital inside its first letters ("McHarlow", "DuHarlow"). */
export function voteBySpelling(form: string, votes: Votes): void {
  if (/^\p{Lu}\p{Ll}{4,}\p{Lu}/u.test(form) || form.includes('&')) vote(votes, 'organisation', WEIGHTS.spelling);
  else if (/^\p{Lu}{3,6}$/u.test(form) && !wordLists().givenNames.has(form.toLowerCase()))
    vote(votes, 'organisation', WEIGHTS.capitals);
}

/** What a name's own words tell of its kind: the lists, its head word, its first name. */
export function voteByWords(key: string, votes: Votes): void {
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
  // "the Lund White House"
  if (words.length > 2 && seats.has(words.slice(-2).join(' '))) vote(votes, 'organisation', WEIGHTS.seat);
  if (placeFirsts.has(words[0]!) && !bodyHeads.has(last)) vote(votes, 'place', WEIGHTS.placeFirst);
  const beforeOf = words.findIndex((word) => BEHIND_HEADS.has(word));
  const headFirst = beforeOf > 0 && bodyHeads.has(words[beforeOf - 1]!);
  if (placeHeads.has(last) || placeHeads.has(words.slice(-2).join(' '))) vote(votes, 'place', WEIGHTS.placeHead);
  else if (bodyHeads.has(last) || lowerHeads.has(last) || headFirst) vote(votes, 'organisation', WEIGHTS.bodyHead);
  else if (givenNames.has(words[0]!) && words.length < 5) vote(votes, 'person', WEIGHTS.givenName);
}
