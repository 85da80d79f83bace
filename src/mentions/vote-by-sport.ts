import * as z from 'zod';
import type { Annotation } from '../language/types.js';
import { words } from '../lexicon/lists.js';
import { once } from '../lexicon/once.js';
import { examples, readLexicon } from '../lexicon/read-lexicon.js';
import { type NameSpan, nameKey, spanText } from './name-span.js';
import { type Votes, vote, WEIGHTS } from './votes.js';
import { wordLists } from './word-lists.js';

const KINDS = ['field', 'contest', 'loses-to', 'of-club', 'joining', 'club-last'] as const;
type Kind = (typeof KINDS)[number];
const entry = once(() => z.object({ kind: z.enum(KINDS), words: z.array(z.string()) }).extend(examples().shape));
const lists = once(() => new Map(readLexicon('sport', entry).map(({ kind, words: own }) => [kind, new Set(own)])));
const is = (kind: Kind, word: string): boolean => lists().get(kind)!.has(word.toLowerCase());

/** So many different words of sport make a short text one about sport; a longer one needs one more for each so many tokens. */
const FEW_WORDS = 2;
const TOKENS_A_WORD = 150;
const MOST_WORDS = 7;

const sporting = new WeakMap<Annotation, boolean>();

/** Whether a text is about matches: it has several different words of sport, written small. */
export function isAboutSport(annotation: Annotation): boolean {
  const known = sporting.get(annotation);
  if (known !== undefined) return known;
  const found = new Set<string>();
  for (let token = 0; token < annotation.size; token++) {
    const form = annotation.form(token);
    if (is('field', form) && form === form.toLowerCase()) found.add(form);
  }
  const enough = Math.min(MOST_WORDS, FEW_WORDS + Math.floor(annotation.size / TOKENS_A_WORD));
  sporting.set(annotation, found.size >= enough);
  return found.size >= enough;
}

/** In a text about sport: "[Orlin City]", "[Orlin] beat Norvik", "lost to [Orlin]", "the [Orlin] striker", "joined from [Orlin]" are clubs; countries stay places. */
export function voteBySport(annotation: Annotation, span: NameSpan, votes: Votes): void {
  if (span.type === 'event' || !isAboutSport(annotation)) return;
  const key = nameKey(spanText(annotation, span.first, span.last));
  const { nations, places } = wordLists();
  if (nations.has(key) || words('constituent-lands').has(spanText(annotation, span.first, span.last))) return;
  const [front, last] = [nameKey(spanText(annotation, span.first, span.last - 1)), annotation.form(span.last)];
  const head = headOf(annotation, span);
  const isTown = places.has(front) && !nations.has(front);
  const town =
    span.last > span.first && is('club-last', last) && !places.has(key) && (isTown || contends(annotation, head));
  if (town) vote(votes, 'organisation', WEIGHTS.clubName);
  if (span.type === 'person' && !town) return;
  const next = span.last + 1 < annotation.size ? annotation.form(span.last + 1) : '';
  if (is('of-club', next) && annotation.head(head) > span.last) vote(votes, 'organisation', WEIGHTS.club);
  else if (contends(annotation, head)) vote(votes, 'organisation', WEIGHTS.club);
}

/** Whether the name is the doer of a contest's verb, or the other side of it or of a move between clubs; of joined names the first tells. */
function contends(annotation: Annotation, head: number): boolean {
  let first = head;
  while (annotation.baseRelation(first) === 'conj' && annotation.head(first) >= 0) first = annotation.head(first);
  const up = annotation.head(first);
  if (up < 0) return false;
  const [verb, relation] = [annotation.lemma(up), annotation.baseRelation(first)];
  if (relation === 'nsubj') return is('contest', verb) && annotation.upos(up) === 'VERB';
  if (relation === 'obj') return is('contest', verb) || is('joining', verb);
  if (relation !== 'obl' && relation !== 'nmod') return false;
  const preposition = annotation.children(first).find((child) => annotation.baseRelation(child) === 'case');
  if (preposition === undefined || !is('loses-to', annotation.form(preposition))) return false;
  return is('contest', verb) || is('joining', verb);
}

function headOf(annotation: Annotation, { first, last }: NameSpan): number {
  for (let token = first; token <= last; token++) {
    const up = annotation.head(token);
    if (up < first || up > last) return token;
  }
  return last;
}
