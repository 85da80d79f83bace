import type { Annotation } from '../../language/types.js';
import { OF_STRUCK } from '../../lexicon/closed-classes.js';
import { isRuleWord } from '../../lexicon/rule-words.js';
import { childrenBy, isQuotationMark, prepositionOf, wordOf } from '../syntax/index.js';

/** An act's phrase is cut after so many words. */
const LONGEST_PHRASE = 12;
/** What belongs to an act's noun. */
const PARTS = 'det amod compound nmod nummod case acl obj flat xcomp obl'.split(' ');
/** What stands in a phrase but tells another thing. */
const ASIDE = /^(?:acl:relcl|appos|parataxis|advcl|conj|cc)$/;

/** First and last token of the phrase that names an act, relative clauses and asides left out: "the decision to leave". */
export function phraseOfAct(annotation: Annotation, token: number, isDeed = false): [first: number, last: number] {
  let [first, last] = [token, token];
  for (const child of childrenBy(annotation, token, ...PARTS)) {
    if (annotation.baseRelation(child) === 'case' && child < token) continue;
    if (annotation.relation(child) === 'acl:relcl' || isAside(annotation, child)) continue;
    if (child > token && isNameGiven(annotation, token, child)) continue;
    if (child < token) first = Math.min(first, annotation.subtree(child)[0]);
    else last = Math.max(last, endWithin(annotation, token, child, last));
  }
  if (isDeed && last === token) last = endOfStruck(annotation, token);
  while (first < token && (annotation.upos(first) === 'PUNCT' || annotation.baseRelation(first) === 'case')) first++;
  while (last > token && isTail(annotation, last)) last--;
  return [first, closesQuotation(annotation, first, last + 1) ? last + 1 : last];
}

/** "a failed “border boss[”]": a quotation that begins in the phrase ends in it. */
function closesQuotation(annotation: Annotation, first: number, token: number): boolean {
  if (token >= annotation.size || !isQuotationMark(annotation, token)) return false;
  let marks = 0;
  for (let at = first; at < token; at++) if (isQuotationMark(annotation, at)) marks++;
  return marks % 2 === 1;
}

/** Punctuation, "and" and "'s" at a phrase's end are none of its words. */
function isTail(annotation: Annotation, token: number): boolean {
  return annotation.upos(token) === 'PUNCT' || annotation.xpos(token) === 'POS' || wordOf(annotation, token) === 'and';
}

/** "the sentence[, criticised by Ada,]", "the plan [saying that it hurts]": a clause about the act, not of its name. */
function isAside(annotation: Annotation, child: number): boolean {
  if (annotation.baseRelation(child) !== 'acl') return false;
  const before = annotation.subtree(child)[0] - 1;
  return (before >= 0 && annotation.form(before) === ',') || isRuleWord('calling', annotation.lemma(child));
}

/** "condemned the strike [on Orlin]": parsers hang "on Orlin" on the verb; it stands right behind the noun. */
function endOfStruck(annotation: Annotation, token: number): number {
  const head = annotation.head(token);
  if (head < 0 || token + 1 >= annotation.size || !OF_STRUCK.has(wordOf(annotation, token + 1))) return token;
  const phrase = childrenBy(annotation, head, 'obl').find((child) => annotation.subtree(child)[0] === token + 1);
  return phrase === undefined ? token : endWithin(annotation, token, phrase, token);
}

/** "called the move [“shameful”]", "labelled the comments [as “baseless”]": what an act is called is none of its words. */
function isNameGiven(annotation: Annotation, token: number, child: number): boolean {
  if (prepositionOf(annotation, child) === 'as') return true;
  if (annotation.baseRelation(child) !== 'amod' && annotation.baseRelation(child) !== 'nmod') return false;
  for (let at = token + 1; at <= child; at++) if (isQuotationMark(annotation, at)) return true;
  return false;
}

/** The end of a part of the phrase, or what the end was where the part is too long. */
function endWithin(annotation: Annotation, token: number, part: number, otherwise: number): number {
  const end = endOf(annotation, part);
  return end - token <= LONGEST_PHRASE ? end : otherwise;
}

/** The last token of a part without what is beside the point: "the city of [Orlin], which burned". */
function endOf(annotation: Annotation, token: number): number {
  const below = annotation
    .children(token)
    .filter((child) => child > token && annotation.upos(child) !== 'PUNCT' && !ASIDE.test(annotation.relation(child)));
  return Math.max(token, ...below.map((child) => endOf(annotation, child)));
}
