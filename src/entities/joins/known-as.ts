import type { Annotation } from '../../language/types.js';
import { words } from '../../lexicon/lists.js';
import { once } from '../../lexicon/once.js';
import type { Mention } from '../../mentions/types.js';

const phrases = once(() => [...words('known-as')].map((phrase) => phrase.split(' ')));
const MARK = /^(?:[,(\u2013\u2014-]|\[)$/;
const BEFORE_NAME = /^(?:the|["“‘']|``)$/i;

/**
 * Where another name of the being would begin that is named up to `last`: at "Moonfish" in "Bo Marsh, also known as “Moonfish”";
 * -1 where the text tells of none.
 */
export function otherNameAt(annotation: Annotation, last: number): number {
  const end = annotation.sentenceFirst(annotation.sentenceOf(last) + 1);
  let token = last + 1;
  if (token < end && MARK.test(annotation.form(token))) token++;
  const phrase = phrases().find((each) => each.every((word, at) => isWord(word, token + at)));
  if (!phrase) return -1;
  token += phrase.length;
  while (token < end && BEFORE_NAME.test(annotation.form(token))) token++;
  return token < end ? token : -1;

  function isWord(word: string, at: number): boolean {
    return at < end && annotation.form(at).toLowerCase() === word;
  }
}

/** Whether the text tells somewhere that two names are one being's: "Ann Harlow, better known as Nan". */
export function areKnownAs(annotation: Annotation, some: readonly Mention[], others: readonly Mention[]): boolean {
  const leads = (from: readonly Mention[], to: readonly Mention[]) => {
    const firsts = new Set(to.flatMap(({ first, titleFirst }) => [first, titleFirst]));
    return from.some(({ last }) => firsts.has(otherNameAt(annotation, last)));
  };
  return leads(some, others) || leads(others, some);
}
