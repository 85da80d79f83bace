import { words as listed } from '../../lexicon/lists.js';
import { packageWhenUsed } from '../../model/package-when-used.js';

const tinyld = packageWhenUsed<typeof import('tinyld')>('tinyld');

/** Letters to look at: enough to tell languages apart, and quick. */
const SAMPLE = 3000;
/** A text of fewer words tells too little; it counts as English, the language that is read here. */
const FEWEST_WORDS = 12;
/** In English a third of the words are its small words (in lists of names a tenth), in its nearest relatives one in fifty. */
const ENGLISH_SHARE = 0.1;

/**
 * ISO 639-1 code of the language a text is written in. English is known by its small words, because letter statistics take
 * short English texts full of names for other languages; they tell the others apart.
 */
export function findLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE);
  const words = sample.toLowerCase().match(/[\p{L}'’]+/gu) ?? [];
  if (words.length < FEWEST_WORDS && !isOtherScript(sample)) return 'en';
  const small = listed('english-function-words');
  const share = words.filter((word) => small.has(word)).length / words.length;
  if (share >= ENGLISH_SHARE) return 'en';
  return (
    tinyld()
      .detectAll(sample)
      .find(({ lang }) => lang !== 'en')?.lang ?? 'en'
  );
}

/** Whether most letters are of another script than English uses. */
function isOtherScript(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return latin * 2 < letters;
}
