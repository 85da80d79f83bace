import { firstNamesAgree } from './first-names-agree.js';
import { type PersonName, surnameCore } from './parse-person-name.js';
import { transliterationFold } from './transliterate.js';

/** What joins two full names that are written differently; null when they cannot be one person's. */
export type NameAgreement =
  | 'equal'
  | 'middle name'
  | 'initial'
  | 'transliteration'
  | 'nickname'
  | 'second surname'
  | null;

/**
 * Whether two full names may be one person's:
 * Donald Trump = Donald J. Trump = D. J. Trump; Bill Clinton = William Jefferson Clinton; Hillary Rodham = Hillary Rodham Clinton;
 * George W. Bush ≠ George H. W. Bush; Carl Mott ≠ Carl Mott Jr.
 * @param anyGeneration where something else tells that "Jr." was only left out
 */
export function personNamesAgree(one: PersonName, other: PersonName, anyGeneration = false): NameAgreement {
  if (one.given.length === 0 || other.given.length === 0) return null;
  if (!anyGeneration && !generationsAgree(one.generation, other.generation)) return null;
  const surnames = surnamesAgree(one, other);
  if (surnames === null) return null;
  const given = givenNamesAgree(withoutSurname(one, other), withoutSurname(other, one));
  if (given === null) return null;
  if (surnames === 'second surname') return given === 'initial' ? null : surnames;
  return given === 'equal' || given === 'middle name' ? (surnames === 'transliteration' ? surnames : given) : given;
}

/** A father is often written without "Sr."; a son is never written without "Jr." in the same news. */
function generationsAgree(one: string | null, other: string | null): boolean {
  return one === other || (one === null && other === 'sr') || (one === 'sr' && other === null);
}

function surnamesAgree(one: PersonName, other: PersonName): 'equal' | 'transliteration' | 'second surname' | null {
  const [a, b] = [surnameCore(one), surnameCore(other)];
  if (a === b) return 'equal';
  if (transliterationFold(a) === transliterationFold(b)) return 'transliteration';
  // Hillary Rodham – Hillary Rodham Clinton; Kim Vale – Kim Vale West: the former surname stands in the middle
  if (one.given.slice(1).includes(b) || other.given.slice(1).includes(a)) return 'second surname';
  // Ada Lund – Ada Lund-Marsh – Ada Marsh: the double surname holds the other
  if (isPartOf(one, other) || isPartOf(other, one)) return 'second surname';
  return null;
}

/** Whether the one surname is one half of the other. */
const isPartOf = (part: PersonName, whole: PersonName): boolean =>
  part.surname.length === 1 &&
  whole.surname.length === 2 &&
  whole.surname.includes(part.surname[0]!) &&
  whole.surname[0]!.length > 3;

/** The given names, less a middle one that is the other's surname. */
function withoutSurname(name: PersonName, other: PersonName): readonly string[] {
  const core = surnameCore(other);
  return surnameCore(name) === core ? name.given : name.given.filter((word, i) => i === 0 || word !== core);
}

/** First names agree in one way or another, and middle names do not contradict one another. */
function givenNamesAgree(one: readonly string[], other: readonly string[]): Exclude<NameAgreement, 'second surname'> {
  const joined = one.join('') === other.join('') ? 'equal' : null;
  if (joined) return joined;
  // Zedong and Tse-tung, Jong-un and Jong Eun
  if (transliterationFold(one.join('')) === transliterationFold(other.join(''))) return 'transliteration';
  const first = firstNamesAgree(one[0]!, other[0]!);
  if (first === null) return calledByMiddleName(one, other) || calledByMiddleName(other, one) ? 'middle name' : null;
  if (!middlesAgree(one.slice(1), other.slice(1))) return null;
  if (first !== 'equal') return first;
  return one.length === other.length ? 'equal' : 'middle name';
}

/** Willard Mitt Romney is Mitt Romney. */
const calledByMiddleName = (full: readonly string[], called: readonly string[]): boolean =>
  called.length === 1 && called[0]!.length > 1 && full.slice(1).includes(called[0]!);

/** "J." and "John" agree, "W." and "H. W." share one, "A." and "B." contradict; none told contradicts nothing. */
function middlesAgree(one: readonly string[], other: readonly string[]): boolean {
  if (one.length === 0 || other.length === 0) return true;
  return firstNamesAgree(one[0]!, other[0]!) !== null;
}
