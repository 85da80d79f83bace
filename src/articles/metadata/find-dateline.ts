import { readWordList } from '../../lexicon/read-lexicon.js';
import type { Span } from '../../model/record.js';
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

/** A photo wire's number: "(250412) --" */
const NUMBER = '(?:\\(\\d{6}\\)\\s*(?:--|—|–)\\s*)?';
/** One to six capitalised words, with commas, slashes and a country in brackets: "Washington DC [US]", "SANTA FE, New Mexico" */
const PLACE = "(\\p{Lu}[\\p{L}.'’-]*(?:(?:, ?|/| )\\p{Lu}[\\p{L}.'’-]*){0,5}(?: ?\\[[\\p{L} .]+\\])?)";
/** The date is what stands between the place and the agency; findDates reads it. */
const DATE = '(?:,? ([^():\\n—–]{4,24}?))?';
const AGENCY = '(?: ?\\((\\p{Lu}[\\p{L}.&/ -]{1,30})\\))?';
const DASH = '\\s*(--|—|–|-(?= )|:)\\s*';

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
  const [whole, place, day, agency, dash] = match as unknown as [string, string, string?, string?, string?];
  const dates = findDates(whole, offset);
  if (day !== undefined && dates.length === 0) return null;
  if (dates.length === 0 && !(agency === undefined ? isPlaceAlone(place, dash!) : isAgency(agency))) return null;
  return {
    span: [offset, offset + whole.trimEnd().length],
    place: spanOf(whole, place, offset),
    date: dates[0] ?? null,
    agency: agency === undefined ? null : { name: agency, span: spanOf(whole, `(${agency})`, offset, 1) },
  };
}

function agencyDateline(text: string, offset: number): Dateline | null {
  const match = text.match(AGENCY_ALONE);
  if (!match || !isAgency(match[1]!)) return null;
  const agency = { name: match[1]!, span: spanOf(match[0], match[1]!, offset) };
  return { span: [offset, offset + match[0].trimEnd().length], place: null, date: null, agency };
}

/**
 * Without date or agency a place must be one that is known, or name its region too, and stand in capitals:
 * "WASHINGTON — The", "WINDSOR, Ontario: The", never "ADA LUND: Why not?".
 */
function isPlaceAlone(place: string, dash: string): boolean {
  const town = place.split(/[,/[]/)[0]!.trim();
  if (!/^(?=.*\p{Lu}{3})[\p{Lu}.' -]+$/u.test(town)) return false;
  return dash !== '-' && (knownPlaces().has(town.toLowerCase()) || /[,/]/.test(place));
}

let places: Set<string> | null = null;

function knownPlaces(): Set<string> {
  places ??= new Set(
    ['cities', 'nations', 'us-states'].flatMap(readWordList).map((line) => line.split(' = ')[0]!.toLowerCase()),
  );
  return places;
}

/** Where `part` stands in `whole`; `trim` characters are cut from both its ends. */
function spanOf(whole: string, part: string, offset: number, trim = 0): Span {
  const start = offset + whole.indexOf(part);
  return [start + trim, start + part.length - trim];
}
