import type { Annotation } from '../../language/types.js';
import { BEFORE_YEARS, BEHIND_DEEDS } from '../../lexicon/closed-classes.js';
import { isCapitalised } from '../name-span.js';
import type { EventHead } from './event-heads.js';

const YEAR = /^(?:1[5-9]|20)\d\d$/;
/** "World War [II]" */
const NUMERAL = /^(?:I{1,3}|IV|V|X{1,3}|L|LI{0,3})$/;

/** The last token of an event's name: its noun, the numeral or year behind it, or whom it struck where no name stands before it. */
export function eventRightEdge(annotation: Annotation, token: number, { ways }: EventHead, bare: boolean): number {
  const end = annotation.sentenceFirst(annotation.sentenceOf(token) + 1);
  const next = token + 1;
  if (next < end && NUMERAL.test(annotation.form(next))) return next;
  if (bare && ways.has('closing') && yearBehind(annotation, token)) return token + 2;
  const reaches = ways.has('session') || (bare && ways.has('reaching'));
  if (!reaches || next >= end || !BEHIND_DEEDS.has(annotation.form(next))) return token;
  const last = overName(annotation, token + 2, end);
  if (annotation.form(next) !== 'between') return last ?? token;
  if (last === null || last + 2 >= end || annotation.form(last + 1) !== 'and') return token;
  return overName(annotation, last + 2, end) ?? token;
}

/** "elections [in 2006]" */
export function yearBehind(annotation: Annotation, token: number): boolean {
  return (
    token + 2 < annotation.size &&
    BEFORE_YEARS.has(annotation.form(token + 1)) &&
    YEAR.test(annotation.form(token + 2)) &&
    annotation.sentenceOf(token + 2) === annotation.sentenceOf(token)
  );
}

/** The last of the capitals that begin at a token, an article skipped; null where none stand there. */
function overName(annotation: Annotation, from: number, end: number): number | null {
  let token = from < end && annotation.form(from) === 'the' ? from + 1 : from;
  const isPart = (at: number) =>
    at < end && isCapitalised(annotation.form(at)) && /^(?:PROPN|ADJ|NOUN)$/.test(annotation.upos(at));
  if (!isPart(token)) return null;
  while (isPart(token + 1)) token++;
  return annotation.upos(token) === 'PROPN' ? token : null;
}
