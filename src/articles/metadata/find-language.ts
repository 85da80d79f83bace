import * as z from 'zod';
import { words as listed } from '../../lexicon/lists.js';
import { once } from '../../lexicon/once.js';
import { examples, readLexicon } from '../../lexicon/read-lexicon.js';
import { packageWhenUsed } from '../../model/package-when-used.js';

const tinyld = packageWhenUsed<typeof import('tinyld')>('tinyld');

/** Letters to look at: enough to tell languages apart, and quick. */
const SAMPLE = 6000;
/** Fewer words than this, with names left out, tell too little; such a text counts as English, the language that is read here. */
const FEWEST_WORDS = 8;
/** In English a third of the words are its small words (in lists of names a tenth), in its nearest relatives one in fifty. */
const ENGLISH_SHARE = 0.1;
/** In a language whose small words are known, so many of a text's words are among them. */
const OTHER_SHARE = 0.15;
/** … and so many times more than English ones: "at", "for" and "i" are Danish too. */
const MORE_THAN_ENGLISH = 1.5;
/** How sure letter statistics must be of a language whose small words are not known. */
const SURE = 0.3;

const entry = once(() => examples().extend({ language: z.string(), words: z.array(z.string()) }));

/**
 * ISO 639-1 code of the language a text is written in. Names are left out: scores of a school's games are not Swedish for its
 * players' names. Languages are known by their small words, others by their letters; where neither tells, it counts as English.
 */
export function findLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE);
  const words = plainWords(sample);
  if (isOtherScript(sample))
    return (
      tinyld()
        .detectAll(sample)
        .find(({ lang }) => lang !== 'en')?.lang ?? 'en'
    );
  if (words.length < FEWEST_WORDS) return 'en';
  const english = shareOf(words, listed('english-function-words'));
  const [best] = otherLanguages()
    .map(({ language, small }) => ({ language, share: shareOf(words, small) }))
    .sort((a, b) => b.share - a.share);
  if (best && best.share >= OTHER_SHARE && best.share > MORE_THAN_ENGLISH * english) return best.language;
  if (english >= ENGLISH_SHARE) return 'en';
  const guess = tinyld()
    .detectAll(words.join(' '))
    .find(({ lang }) => lang !== 'en');
  return guess && guess.accuracy >= SURE ? guess.lang : 'en';
}

/** Words without capitals, figures and what stands in paths and addresses: names are none of them. */
const plainWords = (text: string): string[] =>
  text
    .match(/(?<![\p{L}\p{N}/:@._-])\p{Ll}[\p{Ll}'’]*(?![\p{L}\p{N}/:@_-]|\.\p{L})/gu)
    ?.map((word) => word.replace('’', "'")) ?? [];

const shareOf = (words: readonly string[], small: ReadonlySet<string>): number =>
  words.filter((word) => small.has(word)).length / words.length;

let others: { language: string; small: Set<string> }[] | null = null;

function otherLanguages(): readonly { language: string; small: ReadonlySet<string> }[] {
  others ??= readLexicon('small-words', entry).map(({ language, words }) => ({ language, small: new Set(words) }));
  return others;
}

/** Whether most letters are of another script than English uses. */
function isOtherScript(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return latin * 2 < letters;
}
