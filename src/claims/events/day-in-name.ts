import type { Annotation } from '../../language/types.js';
import { MONTHS_SHORT } from '../../lexicon/closed-classes.js';
import type { Mention } from '../../mentions/types.js';

const MONTH = new RegExp(`^(${MONTHS_SHORT.join('|')})`, 'i');
const DAY = /^([1-9]|[12]\d|3[01])(?:st|nd|rd|th)?$/;
const YEAR = /^(?:1[5-9]|20)\d\d$/;

/** The years that an article tells with a day: "10-07" -> 2023; null where it tells two. */
export type YearsOfDays = ReadonlyMap<string, string | null>;

/** Reads every "7 October 2023" and "October 7, 2023" of an article. */
export function yearsOfDays(annotation: Annotation): YearsOfDays {
  const years = new Map<string, string | null>();
  for (let token = 0; token + 2 < annotation.size; token++) {
    const day = dayAt(annotation, token);
    if (!day) continue;
    const at = annotation.form(token + 2) === ',' && token + 3 < annotation.size ? token + 3 : token + 2;
    const year = annotation.form(at);
    if (YEAR.test(year)) years.set(day, (years.get(day) ?? year) === year ? year : null);
  }
  return years;
}

/** The date of an event called by a day, where the article tells that day's year: "the [7 October] attacks" -> 2023-10-07; otherwise null. */
export function dayInName(annotation: Annotation, { first, last }: Mention, years: YearsOfDays): string | null {
  for (let token = first; token < last; token++) {
    const day = dayAt(annotation, token);
    const year = day ? years.get(day) : null;
    if (year) return `${year}-${day}`;
  }
  return null;
}

/** "7 October", "October 7" -> 10-07 */
function dayAt(annotation: Annotation, token: number): string | null {
  const [one, other] = [annotation.form(token), annotation.form(token + 1)];
  const month = MONTH.exec(one) ?? MONTH.exec(other);
  const day = DAY.exec(other) ?? DAY.exec(one);
  if (!month || !day) return null;
  const number = MONTHS_SHORT.indexOf(month[1]!.toLowerCase()) + 1;
  return `${String(number).padStart(2, '0')}-${day[1]!.padStart(2, '0')}`;
}
