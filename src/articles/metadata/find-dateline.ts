import { partsOf, rows, words } from '../../lexicon/lists.js';
import { once } from '../../lexicon/once.js';
import type { Span } from '../../model/record.js';
import { phraseReason } from '../furniture/phrases.js';
import type { AgencyCredit } from '../types.js';
import { isAgency } from './agencies.js';
import { findDates, type WrittenDate } from './find-dates.js';

/** What stands before a story's first sentence: "NEW YORK, Nov. 19 (UPI) —". */
export interface Dateline {
  readonly span: Span;
  readonly place: Span | null;
  readonly date: WrittenDate | null;
  readonly agency: AgencyCredit | null;
}

/** A photo wire's number, and Markdown's emphasis: "(250412) --", "**" */
const NUMBER = '[*_]{0,2}(?:\\(\\d{6}\\)\\s*(?:--|—|–)\\s*)?';
/** One to six capitalised words, with commas, slashes and a country in brackets: "Washington DC [US]", "SANTA FE, New Mexico" */
const PLACE = "(\\p{Lu}[\\p{L}.'’-]*(?:(?:, ?|/| )\\p{Lu}[\\p{L}.'’-]*){0,5}(?: ?\\[[\\p{L} .]+\\])?)";
/** The date is what stands between the place and the agency; findDates reads it. */
const DATE = '(?:,? ([^():\\n—–]{4,24}?))?';
const AGENCY = '(?: ?\\((\\p{Lu}[\\p{L}.&/ -]{1,30})\\))?';
const DASH = '[*_]{0,2}\\s*(?:--|—|–|-(?= )|:(?!\\d))\\s*';

const FORM = new RegExp(`^${NUMBER}${PLACE}${DATE}${AGENCY}${DASH}(?=\\S)`, 'u');
/** "(MENAFN) The White House …" */
const AGENCY_ALONE = /^\((\p{Lu}[\p{L}.&/ -]{1,30})\)\s*(?:--|—|–|-(?= )|:)?\s*(?=\S)/u;

/** The dateline at the start of a paragraph, or null. */
export function findDateline(text: string, offset: number): Dateline | null {
  return placeDateline(text, offset) ?? agencyDateline(text, offset);
}

function placeDateline(text: string, offset: number): Dateline | null {
  const match = text.match(FORM);
  if (!match) return null;
  const [whole, place, day, agency] = match as unknown as [string, string, string?, string?];
  const [date] = findDates(whole, offset);
  if (day !== undefined && !date) return null;
  if (!date && !isDatelessDateline(place, agency, whole)) return null;
  const town = placeSpan(whole, place, offset, date);
  if (town[0] >= town[1]) return null;
  return {
    span: [offset, offset + whole.trimEnd().length],
    place: town,
    date: date ?? null,
    agency: agency === undefined ? null : { name: agency, span: spanOf(whole, `(${agency})`, offset, 1) },
  };
}

/** A month looks like one more word of the place: "ORLIN, June" 3 */
function placeSpan(whole: string, place: string, offset: number, date: WrittenDate | undefined): Span {
  const [start, end] = spanOf(whole, place, offset);
  if (!date || date.span[0] >= end) return [start, end];
  const town = whole.slice(start - offset, Math.max(date.span[0], start) - offset).replace(/[\s,]+$/, '');
  return [start, start + town.length];
}

function agencyDateline(text: string, offset: number): Dateline | null {
  const match = text.match(AGENCY_ALONE);
  if (!match || !isAgency(match[1]!)) return null;
  const agency = { name: match[1]!, span: spanOf(match[0], match[1]!, offset) };
  return { span: [offset, offset + match[0].trimEnd().length], place: null, date: null, agency };
}

/**
 * Without a date the agency must be known, or the place stand in capitals: "Orlin (AP) —", "WINDSOR, Ontario: The",
 * "VERRIN — The", never "Ada Lund (R-Orlin):", "ADA LUND: Why not?", "EXCLUSIVE — The".
 */
function isDatelessDateline(place: string, agency: string | undefined, whole: string): boolean {
  if (agency !== undefined && isAgency(agency)) return true;
  const town = place.split(/[,/[]/)[0]!.trim();
  if (!/^(?=.*\p{Lu}{3})[\p{Lu}.' -]+$/u.test(town) || /[^-]-\s*$/.test(whole)) return false;
  if (/[,/]/.test(place) || knownPlaces().has(town.toLowerCase())) return agency === undefined;
  return /\s(?:--|—|–)\s*$/.test(whole) && /^[\p{Lu} ]{5,}$/u.test(town) && phraseReason(town) === undefined;
}

/** Towns, countries with their other names, states: all that stands at the head of a dateline. */
const knownPlaces = once(() => {
  const nations = rows('nations').flatMap(({ name, capitals, others }) => [
    name,
    ...partsOf(capitals),
    ...partsOf(others),
  ]);
  return new Set([...words('cities'), ...words('us-states'), ...nations].map((name) => name.toLowerCase()));
});

/** Where `part` stands in `whole`; `trim` characters are cut from both its ends. */
function spanOf(whole: string, part: string, offset: number, trim = 0): Span {
  const start = offset + whole.indexOf(part);
  return [start + trim, start + part.length - trim];
}
