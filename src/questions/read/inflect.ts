/** "slam" -> slammed; one syllable that ends in a vowel and one consonant other than w, x, y doubles it. */
const DOUBLES = /^[^aeiou]*[aeiou][^aeiouwxy]$/;

/**
 * The forms of a verb as a question may have them. `entry` is the verb, or its forms where they are irregular, then
 * what follows it: "condemn"; "meet met met"; "hold held held | talks with".
 */
export function verbForms(entry: string): string[] {
  const [verb = '', ...rest] = entry.split('|').map((part) => part.trim());
  const [base = '', past, participle] = verb.split(/\s+/);
  const forms = [
    base,
    thirdOf(base),
    past ?? regularPast(base),
    participle ?? past ?? regularPast(base),
    gerundOf(base),
  ];
  const after = rest.length > 0 ? ` ${rest.join(' ')}` : '';
  return [...new Set(forms)].map((form) => `${form}${after}`);
}

const thirdOf = (base: string): string =>
  /(?:s|x|z|ch|sh|o)$/.test(base) ? `${base}es` : /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;

const stemOf = (base: string): string => (DOUBLES.test(base) ? `${base}${base.at(-1) ?? ''}` : base);

/** The past that an ending makes: "carry" -> carried. */
export const regularPast = (base: string): string =>
  base.endsWith('e') ? `${base}d` : /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${stemOf(base)}ed`;

const gerundOf = (base: string): string =>
  base.endsWith('e') && !base.endsWith('ee') ? `${base.slice(0, -1)}ing` : `${stemOf(base)}ing`;
