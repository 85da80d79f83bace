import type { Annotation } from '../language/types.js';
import { BEFORE_ROLES, withoutFirst } from '../lexicon/closed-classes.js';
import { type NameSpan, spanText } from './name-span.js';
import { personNouns, personSingular } from './person-nouns.js';
import { wordLists } from './word-lists.js';

/** Of names without a role there can be some hundred thousand. */
const NONE: readonly string[] = Object.freeze([]);

/** An apposition longer than this says more than a role. */
const LONGEST_ROLE = 12;

/**
 * Titles before a person's name and appositions beside it, in lower case:
 * "White House Press Secretary [Ann Harlow]" -> "white house press secretary"; "[Carl Mott], head of the Orlin Fund" -> "head of the orlin fund".
 */
export function findRoles(annotation: Annotation, span: NameSpan, head: number): readonly string[] {
  if (span.type !== 'person') return NONE;
  const roles: string[] = [];
  const first = firstOfTitle(annotation, span);
  if (first < span.first) roles.push(spanText(annotation, first, span.first - 1).toLowerCase());
  for (const child of annotation.children(head)) {
    if (annotation.baseRelation(child) === 'appos' && isRole(annotation, child))
      roles.push(phraseOf(annotation, child));
  }
  const up = annotation.head(head);
  if (up >= 0 && annotation.baseRelation(head) === 'appos' && isRole(annotation, up))
    roles.push(nounPhraseOf(annotation, up));
  return roles.length === 0 ? NONE : roles;
}

/** A common noun for somebody or an office: "head of the fund", not "cooperation on the table". */
function isRole(annotation: Annotation, token: number): boolean {
  const word = annotation.form(token).toLowerCase();
  if (annotation.upos(token) !== 'NOUN' && annotation.upos(token) !== 'PROPN') return false;
  return wordLists().titles.has(word) || personNouns().has(word) || personSingular(word) !== null;
}

/** The first token of the titles before a name. */
export function firstOfTitle(annotation: Annotation, span: NameSpan): number {
  const { titles, demonyms } = wordLists();
  const start = annotation.sentenceFirst(annotation.sentenceOf(span.first));
  let first = span.first;
  let sawTitle = false;
  let sawOffice = false;
  for (let token = span.first - 1; token >= start; token--) {
    const word = annotation.form(token).toLowerCase();
    const up = annotation.head(token);
    const inside = up >= token && up <= span.last;
    // "[Secretary of State] Harlow", but "envoy of [President] Harlow": behind "of" with an office another being begins
    if (word === 'of' && sawOffice) break;
    if (titles.has(word)) {
      sawTitle = true;
      sawOffice ||= titles.get(word)!.kind === 'office';
    } else if (
      !sawTitle ||
      !(inside && /^(?:ADJ|NOUN|PROPN)$/.test(annotation.upos(token))) ||
      (annotation.name(token).endsWith('person') && !demonyms.has(word))
    ) {
      if (!(sawTitle && (word === 'of' || word === '-'))) break;
    }
    if (word !== 'of' && word !== '-') first = token;
  }
  return sawTitle ? first : span.first;
}

function phraseOf(annotation: Annotation, token: number): string {
  const [first, last] = annotation.subtree(token);
  return withoutArticle(spanText(annotation, first, Math.min(last, token + LONGEST_ROLE)));
}

function nounPhraseOf(annotation: Annotation, token: number): string {
  let first = token;
  for (const child of annotation.children(token)) {
    if (child < first && /^(?:amod|compound|nmod)$/.test(annotation.baseRelation(child))) first = child;
  }
  return withoutArticle(spanText(annotation, first, token));
}

function withoutArticle(text: string): string {
  const role = text.toLowerCase().replace(/^[,\s]+/, '');
  return withoutFirst(role, BEFORE_ROLES).replace(/[\s,]+$/, '');
}
