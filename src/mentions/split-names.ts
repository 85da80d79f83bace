import type { Annotation } from '../language/types.js';
import type { NodeKind } from '../model/kinds.js';
import { isTitleCase } from './is-common-word.js';
import { hasShape } from './name-shapes.js';
import { isAllCapitals, type NameSpan, nameKey, spanText } from './name-span.js';
import { wordLists } from './word-lists.js';

/**
 * Takes apart what the network joined: "Ted Harlow South Carolina" in a headline where every word is capitalised, "Orlin Post Harlow",
 * "Ann Harlow-Bo Marsh". The article's other names tell where the cut is; a name told whole elsewhere stays whole.
 */
export function splitNames(annotation: Annotation, spans: readonly NameSpan[]): NameSpan[] {
  const known = knownNames(annotation, spans);
  return spans.flatMap((span) => {
    if (span.type === 'event') return [span];
    const sides = sidesOf(annotation, span, known);
    if (sides) return sides;
    if (span.first === span.last) return isStray(annotation, span, known) ? [] : [span];
    const pair = splitAtHyphen(annotation, span);
    if (pair) return pair;
    const key = keyOf(annotation, span.first, span.last);
    if (isListed(key)) return [span];
    if (inHeadline(annotation, span)) {
      if (span.rule !== 'name/tagged') return [span];
      const parts = known.has(key) || isFullName(annotation, span, known) ? [] : partsOf(annotation, span, known);
      if (parts.length > 0) return parts;
      return span.rule === 'name/tagged' && hasNoSupport(annotation, span, known) ? [] : [span];
    }
    const parts = partsOf(annotation, span, known);
    return isWhole(span, parts) && isSurelyTwo(annotation, span, parts) ? parts : [span];
  });
}

/** One word of a headline that nothing else in the article or the lists knows: "[Godliness] and Orlin Voters". */
function isStray(annotation: Annotation, span: NameSpan, known: ReadonlyMap<string, NodeKind>): boolean {
  return (
    span.rule === 'name/tagged' &&
    inHeadline(annotation, span) &&
    !isAllCapitals(annotation.form(span.first)) &&
    hasNoSupport(annotation, span, known)
  );
}

function hasNoSupport(annotation: Annotation, span: NameSpan, known: ReadonlyMap<string, NodeKind>): boolean {
  const { givenNames, bodyHeads, placeHeads } = wordLists();
  if (known.size < SHORT || known.has(keyOf(annotation, span.first, span.last))) return false;
  for (let token = span.first; token <= span.last; token++) {
    const key = keyOf(annotation, token, token);
    if (known.has(key) || isListed(key) || bodyHeads.has(key) || placeHeads.has(key)) return false;
    if (givenNames.has(key) && span.type === 'person') return false;
  }
  return true;
}

/** An article of fewer names tells too little about its headline. */
const SHORT = 3;

/** The types of names that stand in sentences where a capital means something, and of the surnames of full ones. */
function knownNames(annotation: Annotation, spans: readonly NameSpan[]): ReadonlyMap<string, NodeKind> {
  const known = new Map<string, NodeKind>();
  for (const span of spans) {
    if (span.type === 'event' || inHeadline(annotation, span)) continue;
    known.set(keyOf(annotation, span.first, span.last), span.type);
    if (span.type === 'person' && span.last > span.first) {
      const surname = keyOf(annotation, span.last, span.last);
      if (!known.has(surname)) known.set(surname, 'person');
    }
  }
  return known;
}

function inHeadline(annotation: Annotation, span: NameSpan): boolean {
  const sentence = annotation.sentenceOf(span.first);
  return isTitleCase(annotation, annotation.sentenceFirst(sentence), annotation.sentenceFirst(sentence + 1));
}

function keyOf(annotation: Annotation, first: number, last: number): string {
  return nameKey(spanText(annotation, first, last));
}

function isListed(key: string): boolean {
  const { bodies, places, seats } = wordLists();
  return bodies.has(key) || places.has(key) || seats.has(key);
}

/** The longest known names inside a span, left to right. */
/** A name has no more words. */
const MOST_WORDS = 12;

function partsOf(annotation: Annotation, span: NameSpan, known: ReadonlyMap<string, NodeKind>): NameSpan[] {
  const parts: NameSpan[] = [];
  for (let first = span.first; first <= span.last; first++) {
    for (let last = Math.min(span.last, first + MOST_WORDS - 1); last >= first; last--) {
      if (first === span.first && last === span.last) continue;
      const key = keyOf(annotation, first, last);
      const type = known.get(key) ?? listedType(key) ?? fullNameType(annotation, first, last, known);
      if (!type) continue;
      parts.push({ first, last, type, rule: 'name/split' });
      first = last;
      break;
    }
  }
  return parts;
}

/** "Newt Harlow" where "Harlow" is known: a given name before a surname. */
function fullNameType(
  annotation: Annotation,
  first: number,
  last: number,
  known: ReadonlyMap<string, NodeKind>,
): NodeKind | null {
  if (last !== first + 1 || !wordLists().givenNames.has(keyOf(annotation, first, first))) return null;
  return known.get(keyOf(annotation, last, last)) === 'person' ? 'person' : null;
}

function listedType(key: string): NodeKind | null {
  const { bodies, places, seats } = wordLists();
  return bodies.has(key) || seats.has(key) ? 'organisation' : places.has(key) ? 'place' : null;
}

/** "Ann Harlow" of whom the article goes on as "Harlow": given names and then a known surname. */
function isFullName(annotation: Annotation, span: NameSpan, known: ReadonlyMap<string, NodeKind>): boolean {
  if (span.type !== 'person' || known.get(keyOf(annotation, span.last, span.last)) !== 'person') return false;
  for (let token = span.first; token < span.last; token++) {
    const word = annotation.form(token).toLowerCase();
    if (!wordLists().givenNames.has(word) && !/^\p{L}\.?$/u.test(word)) return false;
  }
  return true;
}

function isWhole(span: NameSpan, parts: readonly NameSpan[]): boolean {
  const length = parts.reduce((sum, part) => sum + part.last - part.first + 1, 0);
  return parts.length > 1 && length === span.last - span.first + 1;
}

/** A body or place with a person behind it, or a person with a listed name of two words before: not "Paris Hilton", whom "Hilton" names again. */
function isSurelyTwo(annotation: Annotation, span: NameSpan, parts: readonly NameSpan[]): boolean {
  const [front, back] = [parts[0]!, parts[parts.length - 1]!];
  if (span.type !== 'person')
    return front.type !== 'person' && (back.type === 'person' || (back.type === front.type && parts.length === 2));
  return front.type !== 'person' && front.last > front.first && isListed(keyOf(annotation, front.first, front.last));
}

/**
 * "the Harlow-Marsh talks", "OPA-NTP deal": two single names joined by a hyphen before what two do, each of the kind that the article,
 * the lists or its capitals tell; two that nothing tells of are persons.
 */
function sidesOf(annotation: Annotation, span: NameSpan, known: ReadonlyMap<string, NodeKind>): NameSpan[] | null {
  const [first, mark, last] = [span.first, span.first + 1, span.first + 2];
  const next = span.last + 1;
  if (span.rule !== 'name/tagged' || last !== span.last || !/^[-–]$/.test(annotation.form(mark))) return null;
  if (next >= annotation.size || annotation.sentenceOf(next) !== annotation.sentenceOf(first)) return null;
  let noun = next;
  while (noun < annotation.size && /^\p{Ll}/u.test(annotation.form(noun)) && noun - next < BETWEEN) {
    if (hasShape(annotation.form(noun), 'two-sided')) break;
    noun++;
  }
  if (noun >= annotation.size || !hasShape(annotation.form(noun), 'two-sided')) return null;
  if (hasShape(annotation.form(first), 'compass') && hasShape(annotation.form(last), 'compass')) return [];
  const kindOf = (token: number) => {
    const key = keyOf(annotation, token, token);
    return known.get(key) ?? listedType(key) ?? (isAllCapitals(annotation.form(token)) ? 'organisation' : null);
  };
  const kinds = [kindOf(first), kindOf(last)];
  const other = kinds[0] === null && kinds[1] === null ? 'person' : null;
  return [first, last].map((token, at) => ({
    first: token,
    last: token,
    type: kinds[at] ?? other ?? (kinds[1 - at] === 'person' ? 'person' : span.type),
    rule: 'name/split',
  }));
}

/** "the Harlow-Marsh trade deal" has a word between. */
const BETWEEN = 2;

/** "Ann Harlow-Bo Marsh": two full names joined by a hyphen. */
function splitAtHyphen(annotation: Annotation, span: NameSpan): NameSpan[] | null {
  if (span.type !== 'person') return null;
  for (let token = span.first + 2; token <= span.last - 2; token++) {
    if (!/^[-–—]$/.test(annotation.form(token))) continue;
    if (!wordLists().givenNames.has(annotation.form(token + 1).toLowerCase())) continue;
    return [
      { ...span, last: token - 1 },
      { ...span, first: token + 1 },
    ];
  }
  return null;
}
