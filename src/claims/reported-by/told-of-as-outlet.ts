import type { Annotation } from '../../language/types.js';
import type { Mention } from '../../mentions/types.js';
import { lemmaOf, wordOf } from '../syntax/index.js';
import { isOutletWord } from './outlet-words.js';

/** Whether the words around a name say that it is an outlet: "state broadcaster [OTV]", "the [Orlin] news agency", "the newspaper [Orlin Dawn]". */
export function isToldOfAsOutlet(annotation: Annotation, mention: Mention): boolean {
  return isHeadBefore(annotation, mention.first) || isHeadBehind(annotation, mention.last);
}

/** "newspaper [Orlin Dawn]", "newspaper, [Orlin Dawn]" is another thing. */
function isHeadBefore(annotation: Annotation, first: number): boolean {
  const before = first - 1;
  if (before < 0 || annotation.sentenceOf(before) !== annotation.sentenceOf(first)) return false;
  return isHead(annotation, before) && annotation.upos(before) === 'NOUN' && !isSocial(annotation, before);
}

/** "[Orlin Dawn] newspaper", "[Orlin] news site", not "[Orlin] newspapers" nor "[Orlin]'s newspaper" */
function isHeadBehind(annotation: Annotation, last: number): boolean {
  let next = last + 1;
  while (next < annotation.size && isOutletWord('of-news', wordOf(annotation, next))) next++;
  return next < annotation.size && annotation.xpos(next) === 'NN' && isHead(annotation, next);
}

/** "[social] media platform" is a place where anybody posts. */
function isSocial(annotation: Annotation, head: number): boolean {
  return head > 1 && [head - 1, head - 2].some((token) => wordOf(annotation, token).startsWith('social'));
}

/** "broadcaster", "newspaper"; "agency", "site" and the like only of news. */
function isHead(annotation: Annotation, token: number): boolean {
  const lemma = lemmaOf(annotation, token);
  if (isOutletWord('head', lemma)) return true;
  return isOutletWord('news-head', lemma) && token > 0 && isOutletWord('of-news', wordOf(annotation, token - 1));
}
