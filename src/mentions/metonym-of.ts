import type { Annotation } from '../language/types.js';
import { OF_GOVERNMENT, OF_PARTIES } from '../lexicon/closed-classes.js';
import { hasShape } from './name-shapes.js';
import { isAllCapitals, spanText } from './name-span.js';
import type { Mention } from './types.js';
import { wordLists } from './word-lists.js';

/**
 * A capital that speaks or acts for its government is an organisation there: "[Moscow] denied the report";
 * "flew to Moscow" is a place. Of two joined ones the first tells: "between Moscow and [Washington]".
 */
export function speaksForGovernment(annotation: Annotation, mention: Mention): boolean {
  if (!isCapital(annotation, mention)) return false;
  const up = annotation.head(mention.head);
  const next = annotation.form(Math.min(mention.last + 1, annotation.size - 1));
  if ((next === ',' || isAllCapitals(annotation.form(mention.first))) && isDateline(annotation, mention)) return false;
  if (annotation.relation(mention.head) === 'nsubj') return up >= 0 && annotation.upos(up) === 'VERB';
  if (/^i?obj$/.test(annotation.relation(mention.head)))
    return up >= 0 && wordLists().addressing.has(annotation.lemma(up));
  if (annotation.relation(mention.head) === 'nmod:poss') return up >= 0 && isOfGovernment(annotation, up);
  if (next === '-') return hasShape(annotation.form(Math.min(mention.last + 2, annotation.size - 1)), 'sided');
  const first = annotation.baseRelation(mention.head) === 'conj' ? up : mention.head;
  if (annotation.baseRelation(first) === 'nmod' && sidesWith(annotation, first)) return true;
  return annotation
    .children(first)
    .some((child) => annotation.baseRelation(child) === 'case' && OF_PARTIES.has(annotation.form(child).toLowerCase()));
}

/**
 * Which capitals of an article stand for their governments. What a capital does tells it surely; whose something is, and what is for it
 * or against it, is read as the town's where the article names the town more often and the government never acts.
 */
export function governmentsAmong(annotation: Annotation, mentions: readonly Mention[]): ReadonlySet<Mention> {
  const byName = new Map<string, Mention[]>();
  for (const mention of mentions) {
    if (!isCapital(annotation, mention)) continue;
    const key = spanText(annotation, mention.first, mention.last).toLowerCase();
    byName.set(key, [...(byName.get(key) ?? []), mention]);
  }
  const governments = new Set<Mention>();
  for (const own of byName.values()) {
    const speaking = own.filter((mention) => speaksForGovernment(annotation, mention));
    const acts = speaking.some(({ head }) => annotation.relation(head) === 'nsubj');
    if (acts || 2 * speaking.length >= own.length) for (const mention of speaking) governments.add(mention);
  }
  return governments;
}

function isCapital(annotation: Annotation, { first, last, type }: Mention): boolean {
  return type === 'place' && wordLists().capitals.has(spanText(annotation, first, last).toLowerCase());
}

/** "Moscow's [forces]", not "Moscow's [streets]" or "Moscow's [University]": what a government has and a town has not. */
function isOfGovernment(annotation: Annotation, owned: number): boolean {
  const word = annotation.form(owned).toLowerCase();
  const { placeHeads } = wordLists();
  return annotation.upos(owned) === 'NOUN' && !placeHeads.has(word) && !hasShape(word, 'of-town');
}

/** "support [for Kyiv]", "a signal [to Moscow]", "protests [from Delhi]", not "a trip [to Kyiv]" */
function sidesWith(annotation: Annotation, head: number): boolean {
  const noun = annotation.form(annotation.head(head)).toLowerCase();
  const preposition = annotation.children(head).find((child) => annotation.baseRelation(child) === 'case');
  if (preposition === undefined || annotation.upos(annotation.head(head)) !== 'NOUN') return false;
  return OF_GOVERNMENT.has(annotation.form(preposition)) && !hasShape(noun, 'of-town') && !hasShape(noun, 'motion');
}

function isDateline(annotation: Annotation, mention: Mention): boolean {
  return mention.first === annotation.sentenceFirst(annotation.sentenceOf(mention.first));
}
