import { detect } from 'tinyld';

/** Letters to look at: enough to tell languages apart, and quick. */
const SAMPLE = 3000;
/** Fewer letters tell too little; such a text counts as English, the language that is read here. */
const FEWEST_LETTERS = 60;

/** ISO 639-1 code of the language a text is written in. */
export function findLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE);
  if (sample.replace(/[^\p{L}]/gu, '').length < FEWEST_LETTERS) return 'en';
  return detect(sample) || 'en';
}
