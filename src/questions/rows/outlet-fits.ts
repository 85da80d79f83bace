import { comparableName, nameWordsOf } from '../../model/comparable-name.js';

/**
 * Whether an outlet, as articles name it, is one of these comparable names: itself or a part of it ("reuters" of
 * "Reuters UK"), its initials ("nyt"), or its words cut short ("wash-post" of "washington post").
 */
export function outletFits(outlet: string, wanted: readonly string[]): boolean {
  const own = comparableName(outlet);
  return wanted.some(
    (name) =>
      ` ${own} `.includes(` ${name} `) ||
      isShort(nameWordsOf(outlet), name.split(' ')) ||
      isShort(name.split(' '), nameWordsOf(outlet)),
  );
}

/** Whether the first words stand for the others: as their initials, or each cut short. */
function isShort(short: readonly string[], whole: readonly string[]): boolean {
  const [first = ''] = short;
  if (short.length === 1) return whole.length > 1 && whole.map((word) => word[0]).join('') === first;
  return (
    short.length === whole.length &&
    short.every((word, at) => word.length >= LEAST_LETTERS && whole[at]!.startsWith(word))
  );
}

/** "w. post" may be any post. */
const LEAST_LETTERS = 3;
