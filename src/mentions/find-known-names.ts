import type { Annotation } from '../language/types.js';
import type { NodeKind } from '../model/kinds.js';
import { isAllCapitals, isCapitalised, type NameSpan, nameKey, spanText } from './name-span.js';
import { wordLists } from './word-lists.js';

/** The longest name of the gazetteers has so many words. */
const LONGEST = 6;
/** Names that are common words too: they count only where the tagger calls them proper nouns. */
const party = /^[RDI]$/;

/** Names of the gazetteers that no other rule took: "Wis." after a city, "(D-Vt.)", "the Kremlin", "Reuters". */
export function findKnownNames(annotation: Annotation, taken: Uint8Array): NameSpan[] {
  const found: NameSpan[] = [];
  for (let token = 0; token < annotation.size; token++) {
    if (taken[token] || !beginsName(annotation.form(token))) continue;
    const span = stateAfterPlace(annotation, token) ?? longestKnown(annotation, token, taken);
    if (!span) continue;
    found.push(span);
    token = span.last;
  }
  return found;
}

/** Names of bodies and places of two words or more, before the network's labels, which clip them: "[USA Today]", "[DR Congo]". */
export function findKnownBodies(annotation: Annotation, taken: Uint8Array): NameSpan[] {
  const { bodies, seats, places } = wordLists();
  const found: NameSpan[] = [];
  for (let token = 0; token + 1 < annotation.size; token++) {
    if (taken[token] || !beginsName(annotation.form(token))) continue;
    const end = annotation.sentenceFirst(annotation.sentenceOf(token) + 1);
    for (let last = Math.min(token + LONGEST, end) - 1; last > token; last--) {
      const key = nameKey(spanText(annotation, token, last));
      const body = bodies.has(key) || seats.has(key);
      if ((!body && !places.has(key)) || taken[last] || !isCapitalised(annotation.form(last))) continue;
      if (isInsideLabel(annotation, token, last, end)) continue;
      found.push({ first: token, last, type: body ? 'organisation' : 'place', rule: 'name/known' });
      token = last;
      break;
    }
  }
  return found;
}

/** Whether the network sees a longer name around: "Orlin Post [Office]". */
function isInsideLabel(annotation: Annotation, first: number, last: number, end: number): boolean {
  const after = last + 1 < end ? annotation.name(last + 1) : '';
  const cut = /^[/–—-]$/.test(annotation.form(Math.min(last + 1, annotation.size - 1)));
  return (after.startsWith('I-') && !cut) || annotation.name(first).startsWith('I-');
}

/** "Flint, [Mich.]", "(D-[Vt.])", "Sen. Harlow, R-[Fla.]". */
function stateAfterPlace(annotation: Annotation, token: number): NameSpan | null {
  const form = annotation.form(token);
  const { states } = wordLists();
  if (!states.has(form) || token === 0) return null;
  const before = annotation.form(token - 1);
  const afterParty = /^[-–—]$/.test(before) && token > 1 && party.test(annotation.form(token - 2));
  const afterComma = before === ',' && token > 1 && isCapitalised(annotation.form(token - 2));
  const titleOfNext =
    token + 1 < annotation.size &&
    wordLists().titles.has(form.toLowerCase()) &&
    isCapitalised(annotation.form(token + 1));
  if (titleOfNext && !afterParty) return null;
  const dotted = form.endsWith('.') && annotation.upos(token) === 'PROPN';
  if (!afterParty && !(afterComma && form !== 'IN' && form !== 'ME') && !dotted) return null;
  return { first: token, last: token, type: 'place', rule: 'name/state' };
}

function longestKnown(annotation: Annotation, token: number, taken: Uint8Array): NameSpan | null {
  const { bodies, places, seats, demonyms } = wordLists();
  const end = annotation.sentenceFirst(annotation.sentenceOf(token) + 1);
  for (let last = Math.min(token + LONGEST, end) - 1; last >= token; last--) {
    let free = true;
    for (let inner = token; inner <= last; inner++) free &&= !taken[inner];
    if (!free || !isCapitalised(annotation.form(last)) || !looksProper(annotation, last)) continue;
    const text = spanText(annotation, token, last);
    const key = nameKey(text);
    const type: NodeKind | null = seats.has(key) || bodies.has(key) ? 'organisation' : places.has(key) ? 'place' : null;
    if (!type || demonyms.has(key) || partOfLonger(annotation, token, last)) continue;
    return { first: token, last, type, rule: 'name/known' };
  }
  return null;
}

/** A proper noun, or capitals alone among smaller words, whatever the tagger thinks: "the [WHO] said". */
function looksProper(annotation: Annotation, token: number): boolean {
  if (annotation.upos(token) === 'PROPN') return true;
  const shouts = (other: number) => isAllCapitals(annotation.form(other));
  return shouts(token) && !(token > 0 && shouts(token - 1)) && !(token + 1 < annotation.size && shouts(token + 1));
}

/** Whether capitals run on at either side, so that the words are part of another name: "[Paris] Hilton". */
function partOfLonger(annotation: Annotation, first: number, last: number): boolean {
  const proper = (token: number) =>
    token >= 0 &&
    token < annotation.size &&
    annotation.upos(token) === 'PROPN' &&
    isCapitalised(annotation.form(token)) &&
    annotation.sentenceOf(token) === annotation.sentenceOf(first);
  const { titles } = wordLists();
  const before = first > 0 ? annotation.form(first - 1).toLowerCase() : '';
  const after = last + 1 < annotation.size ? annotation.form(last + 1).toLowerCase() : '';
  return (proper(first - 1) && !titles.has(before)) || (proper(last + 1) && !titles.has(after));
}

/** A capitalised word other than the article: "the Kremlin" begins at "Kremlin". */
function beginsName(form: string): boolean {
  return isCapitalised(form) && form.toLowerCase() !== 'the';
}
