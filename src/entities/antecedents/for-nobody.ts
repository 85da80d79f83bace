import type { Annotation } from '../../language/types.js';
import { speechVerbs } from '../../mentions/speech-verbs.js';
import type { Mention } from '../../mentions/types.js';
import { wordLists } from '../../mentions/word-lists.js';
import { roleWordKind } from '../description-words.js';
import type { Quotations } from '../find-quotations.js';
import type { DescribedRole } from './described-role.js';

/** What a noun tells of somebody: an office, no more than a human being, kin, or something else. */
export type Sort = 'office' | 'plain' | 'kin' | 'noun';

export function sortOf(annotation: Annotation, mention: Mention): Sort {
  const noun = annotation.form(mention.head).toLowerCase();
  const title = wordLists().titles.get(noun);
  if (roleWordKind(noun) === 'plain') return 'plain';
  if (title?.kind === 'office' || roleWordKind(noun) === 'candidacy') return 'office';
  return title?.kind === 'role' && title.gender ? 'kin' : 'noun';
}

export function isSubjectOfSpeech(annotation: Annotation, head: number): boolean {
  const verb = annotation.head(head);
  return verb >= 0 && annotation.relation(head) === 'nsubj' && speechVerbs().has(annotation.lemma(verb));
}

/** What speaks for nobody whom the article names: who is new, told of in general, or somebody's kin. */
export function forNobody(
  annotation: Annotation,
  quotations: Quotations,
  mention: Mention,
  described: DescribedRole,
  sort: Sort,
): string[] {
  const say = ['nobody', `nobody:${sort}`];
  const children = annotation.children(mention.head);
  const before = children.filter((child) => child < mention.head);
  const owned = before.some((child) => annotation.relation(child) === 'nmod:poss');
  const article = before.find((child) => annotation.baseRelation(child) === 'det');
  say.push(`nobody:${owned ? 'owned' : article === undefined ? 'bare' : annotation.form(article).toLowerCase()}`);
  if (described.land) say.push('nobody:land');
  say.push(`nobody:words-${Math.min(2, described.words.length - 1)}`);
  if (described.complement.length > 0) say.push('nobody:of');
  if (children.some((child) => annotation.baseRelation(child) === 'acl')) say.push('nobody:clause');
  if (children.some((child) => annotation.baseRelation(child) === 'cop')) say.push('nobody:predicate');
  if (children.some((child) => annotation.baseRelation(child) === 'conj')) say.push('nobody:joined');
  if (quotations.of[mention.first]! >= 0) say.push('nobody:quoted');
  if (isSubjectOfSpeech(annotation, mention.head)) say.push('nobody:speaks');
  if (introducedBefore(annotation, mention)) say.push('nobody:introduced');
  return say;
}

/** "a man … the man": somebody unnamed came in by this noun. */
function introducedBefore(annotation: Annotation, mention: Mention): boolean {
  const noun = annotation.form(mention.head).toLowerCase();
  const sentence = annotation.sentenceFirst(Math.max(0, annotation.sentenceOf(mention.first) - LOOKED_BACK));
  const from = Math.max(sentence, mention.first - FURTHEST);
  for (let token = from; token < mention.first; token++) {
    if (annotation.form(token).toLowerCase() !== noun) continue;
    if (isNew(annotation, token)) return true;
  }
  return false;
}

/** "[a] man", "[another] man": whom the text did not tell of before. */
export function isNew(annotation: Annotation, head: number): boolean {
  return annotation
    .children(head)
    .some((child) => child < head && roleWordKind(annotation.form(child).toLowerCase()) === 'new');
}

/** In sentences, and in tokens however long they are. */
const LOOKED_BACK = 8;
const FURTHEST = 400;
