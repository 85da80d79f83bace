import type { Annotation } from '../language/types.js';
import { BETWEEN_HALVES } from '../lexicon/closed-classes.js';
import { isNamePart } from './is-name-part.js';
import { hasShape } from './name-shapes.js';
import { isCapitalised } from './name-span.js';
import { wordLists } from './word-lists.js';

/** No name has so many words before its head or behind it; whoever repeats “Ministry of” for pages is not followed further. */
export const FARTHEST = 20;

/** Where the name of a body begins, going left from its head over capitals, "of", "for" and "and". */
export function bodyLeftEdge(annotation: Annotation, head: number): number {
  const start = Math.max(annotation.sentenceFirst(annotation.sentenceOf(head)), head - FARTHEST);
  const { titles } = wordLists();
  let first = head;
  while (first > start) {
    const before = first - 1;
    const form = annotation.form(before);
    if (isNamePart(annotation, before)) {
      const title = titles.get(form.toLowerCase());
      if (
        (title &&
          title.kind !== 'role' &&
          (first === head || !annotation.name(before).endsWith('organisation')) &&
          !hasShape(form, 'owning')) ||
        (annotation.name(first).startsWith('B-person') && first !== head)
      )
        break;
      first = before;
      continue;
    }
    // "[All] Party Parliamentary Group"
    if (form === 'All' && annotation.form(first) === 'Party' && before > start) {
      first = before;
      continue;
    }
    const joined = beforeHyphen(annotation, before, start);
    if (joined >= 0) {
      first = joined;
      continue;
    }
    const owner = beforeOwning(annotation, before, start);
    if (owner >= 0) {
      first = owner;
      continue;
    }
    const numbered = beforeNumber(annotation, before, start);
    if (numbered >= 0) {
      first = numbered;
      continue;
    }
    const paired =
      form === 'the' && hasShape(annotation.form(head), 'paired') ? beforeAndThe(annotation, before, start) : -1;
    if (paired >= 0) {
      first = paired;
      continue;
    }
    if (before - 1 < start || !isNamePart(annotation, before - 1)) break;
    if (
      BETWEEN_HALVES.has(form)
        ? !hasHeadBefore(annotation, before)
        : !/^(?:and|&)$/i.test(form) || !joinsHere(annotation, before, head)
    )
      break;
    first = before - 1;
  }
  return first;
}

/** "House [Education] and the Workforce Committee": the last word before "and the" in a chamber's or a labelled name, or -1. */
function beforeAndThe(annotation: Annotation, the: number, start: number): number {
  const word = the - 2;
  if (word < start || annotation.form(the - 1) !== 'and' || !isNamePart(annotation, word)) return -1;
  if (annotation.name(the - 1) === 'I-organisation') return word;
  let token = word;
  while (token > start && isNamePart(annotation, token - 1)) token--;
  return hasShape(annotation.form(token), 'chamber') ? word : -1;
}

/** "[Orlin]-Norvik Highway", "[All]-Party Group": the word before a hyphen without spaces, or -1. */
function beforeHyphen(annotation: Annotation, hyphen: number, start: number): number {
  const word = hyphen - 1;
  if (word < start || !/^[-–]$/.test(annotation.form(hyphen)) || !isCapitalised(annotation.form(word))) return -1;
  if (!isNamePart(annotation, word) && annotation.form(word) !== 'All') return -1;
  const touches =
    annotation.end(word) === annotation.start(hyphen) && annotation.end(hyphen) === annotation.start(hyphen + 1);
  return touches ? word : -1;
}

/** "[People]'s Army": the owner before the mark, or -1. */
function beforeOwning(annotation: Annotation, mark: number, start: number): number {
  const owner = mark - 1;
  if (owner < start || !/^['’]s?$/.test(annotation.form(mark))) return -1;
  return isCapitalised(annotation.form(owner)) && hasShape(annotation.form(owner), 'owning') ? owner : -1;
}

/** "[EB]-5 Coalition", "[No] 1 School": the first token of a word with a number, or -1. */
function beforeNumber(annotation: Annotation, number: number, start: number): number {
  if (number > start && /^\d+$/.test(annotation.form(number)) && /^No\.?$/.test(annotation.form(number - 1)))
    return number - 1;
  if (number - 2 < start || !/^\d+$/.test(annotation.form(number)) || annotation.form(number - 1) !== '-') return -1;
  const touches =
    annotation.end(number - 2) === annotation.start(number - 1) &&
    annotation.end(number - 1) === annotation.start(number);
  return touches && isCapitalised(annotation.form(number - 2)) ? number - 2 : -1;
}

/** "[Bank] of America Stadium": what stands before "of" is the head of a name itself. */
function hasHeadBefore(annotation: Annotation, link: number): boolean {
  return wordLists().bodyHeads.has(annotation.form(link - 1).toLowerCase());
}

/** Whether "and" joins two words of one name: one label runs over it, or the head takes pairs and the word before is no name itself. */
function joinsHere(annotation: Annotation, and: number, head: number): boolean {
  const first = annotation.form(and - 1).toLowerCase();
  if (wordLists().bodyHeads.has(first) && head > and + 1) return false;
  if (annotation.name(and) === 'I-organisation' || annotation.form(and) === '&') return true;
  const before = annotation.form(and - 1).toLowerCase();
  const { bodies, bodyHeads, places, seats } = wordLists();
  if (bodies.has(before) || bodyHeads.has(before) || places.has(before) || seats.has(before)) return false;
  return hasShape(annotation.form(head), 'paired') && !/(?:person|place)$/.test(annotation.name(and - 1));
}
