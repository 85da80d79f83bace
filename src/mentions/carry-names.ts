import type { Annotation } from '../language/types.js';
import type { NodeKind } from '../model/kinds.js';
import { hasShape } from './name-shapes.js';
import { isAllCapitals, isCapitalised, type NameSpan, nameKey, spanText } from './name-span.js';
import { wordLists } from './word-lists.js';

const LONGEST = 8;

/** Names seen once and standing elsewhere without a label: "Ann Harlow … Harlow", "PENCE". */
export function carryNames(annotation: Annotation, spans: readonly NameSpan[], taken: Uint8Array): NameSpan[] {
  const known = knownForms(annotation, spans);
  const found: NameSpan[] = [];
  for (let token = 0; token < annotation.size; token++) {
    if (taken[token] || !isCapitalised(annotation.form(token)) || annotation.form(token) === 'The') continue;
    const span = longest(annotation, token, taken, known);
    if (!span) continue;
    found.push(span);
    token = span.last;
  }
  return found;
}

/** Every full form, and of persons the surname and the first name, with the type the article gives them. */
function knownForms(annotation: Annotation, spans: readonly NameSpan[]): Map<string, NodeKind> {
  const known = new Map<string, NodeKind>();
  for (const span of spans) {
    if (span.type === 'event') continue;
    const key = nameKey(spanText(annotation, span.first, span.last));
    known.set(key, span.type);
  }
  for (const [key, type] of [...known]) {
    const words = key.split(' ');
    const last = words[words.length - 1]!;
    if (type === 'person' && words.length > 1 && last.length > 2 && !known.has(last)) known.set(last, 'person');
    if (type === 'person' && words.length > 1 && isFirstName(words[0]!) && !known.has(words[0]!))
      known.set(words[0]!, 'person');
  }
  return known;
}

/** A first name that is no place's, body's or common word's. */
function isFirstName(word: string): boolean {
  const { places, bodies, titles, noEntities, demonyms, bodyHeads } = wordLists();
  return (
    word.length > 2 &&
    !demonyms.has(word) &&
    !bodyHeads.has(word) &&
    !places.has(word) &&
    !bodies.has(word) &&
    !titles.has(word) &&
    !noEntities.has(word) &&
    !hasShape(word, 'calendar')
  );
}

function longest(
  annotation: Annotation,
  token: number,
  taken: Uint8Array,
  known: Map<string, NodeKind>,
): NameSpan | null {
  const end = annotation.sentenceFirst(annotation.sentenceOf(token) + 1);
  for (let last = Math.min(token + LONGEST, end) - 1; last >= token; last--) {
    if (taken[last]) continue;
    let free = true;
    for (let inner = token; inner <= last; inner++) free &&= !taken[inner];
    if (!free) continue;
    const type = known.get(nameKey(spanText(annotation, token, last)));
    if (!type || (token === last && !standsAlone(annotation, token))) continue;
    return { first: token, last, type, rule: 'name/carried' };
  }
  return null;
}

/** A single word is carried only as a proper noun that is not inside a longer run of them ("Harlow Tower"). */
function standsAlone(annotation: Annotation, token: number): boolean {
  const { titles } = wordLists();
  const form = annotation.form(token);
  if (annotation.upos(token) !== 'PROPN' && !isAllCapitals(form)) return false;
  const before = annotation.form(Math.max(0, token - 1)).toLowerCase();
  const sameSentence = (other: number) =>
    other >= 0 && other < annotation.size && annotation.sentenceOf(other) === annotation.sentenceOf(token);
  const proper = (other: number) =>
    sameSentence(other) && annotation.xpos(other).startsWith('NNP') && isCapitalised(annotation.form(other));
  const joined = (other: number, to: number) => annotation.head(other) === to || annotation.head(to) === other;
  if (proper(token - 1) && !titles.has(before) && joined(token - 1, token)) return false;
  return !(proper(token + 1) && joined(token, token + 1) && annotation.baseRelation(token) === 'compound');
}
