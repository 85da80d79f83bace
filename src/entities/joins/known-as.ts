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

/** Where the mentions of a name begin, and where other names begin that the text tells behind them. */
interface Places {
  readonly firsts: ReadonlySet<number>;
  readonly others: readonly number[];
}

/** Two names are compared with one another again and again; where theirs stand is looked up once. */
const places = new WeakMap<readonly Mention[], Places>();

function placesOf(annotation: Annotation, mentions: readonly Mention[]): Places {
  const known = places.get(mentions);
  if (known) return known;
  const made = {
    firsts: new Set(mentions.flatMap(({ first, titleFirst }) => [first, titleFirst])),
    others: mentions.map(({ last }) => otherNameAt(annotation, last)).filter((token) => token >= 0),
  };
  places.set(mentions, made);
  return made;
}

/** Whether the text tells somewhere that two names are one being's: "Ann Harlow, better known as Nan". Mentions are no longer added to. */
export function areKnownAs(annotation: Annotation, some: readonly Mention[], others: readonly Mention[]): boolean {
  const [one, other] = [placesOf(annotation, some), placesOf(annotation, others)];
  return one.others.some((token) => other.firsts.has(token)) || other.others.some((token) => one.firsts.has(token));
}
