import { isBodyNoun } from '../../claims/is-body-noun.js';
import { lemmatise } from '../../language/lemma/index.js';
import { ASKING_OF_SOME, anyOf, BEFORE_OWN_BODY } from '../../lexicon/closed-classes.js';
import { words as listed } from '../../lexicon/lists.js';
import { roleOf } from '../names/find-by-role.js';
import { isOfClass, wordsOfClass } from './word-classes.js';

/** A line that asks for bearers of a role, as one that asks for anybody: "which senators met Lund" -> who met Lund, senators. */
export interface OfRole {
  readonly line: string;
  readonly role: string;
  /** whether no article calls anybody so by an office: "which Republicans" are whoever it may be */
  readonly whoever: boolean;
}

const ASKING = new RegExp(`^(?<ask>${anyOf(ASKING_OF_SOME)}) (?<role>(?:\\p{L}+ ){1,3}?)(?=\\p{L}+)`, 'iu');

/** Reads "which Norland ministers met Lund" as "who met Lund", of those whom articles call so; null for any other line. */
export function whichRole(line: string): OfRole | null {
  const match = ASKING.exec(line);
  if (!match?.groups) return null;
  const known = new Set(wordsOfClass('who'));
  const words = line.slice((match.groups.ask ?? '').length + 1).split(' ');
  // "what did Lund's spokesman say" asks for words, not for spokesmen
  if (isOfClass('aux', words[0] ?? '')) return null;
  for (let count = 1; count <= 3 && count < words.length; count++) {
    const role = words.slice(0, count).join(' ');
    if (known.has(`${match.groups.ask?.toLowerCase()} ${role.toLowerCase()}`)) return null;
    const noun = words[count - 1] ?? '';
    if (roleOf(noun) === null) {
      if (!listed('human-nouns').has(noun) || isOfClass('aux', words[count] ?? '')) continue;
      return { line: `who ${words.slice(count).join(' ')}`, role, whoever: true };
    }
    return { line: `who ${words.slice(count).join(' ')}`, role, whoever: false };
  }
  const body = OF_BODY.exec(words.join(' '))?.groups;
  if (body?.role && body.rest && listed('human-nouns').has((body.noun ?? '').slice(0, -1)))
    return { line: `who ${body.rest}`, role: body.role, whoever: true };
  const [first = '', ...rest] = words;
  return isKindOfMany(first) && rest.length > 1 ? { line: `who ${rest.join(' ')}`, role: first, whoever: true } : null;
}

/** "Republicans", "voters", "unions", "newspapers" */
function isKindOfMany(noun: string): boolean {
  if (!PLURAL.test(noun)) return false;
  if (noun !== noun.toLowerCase()) return true;
  return listed('human-nouns').has(lemmatise(noun, 'NOUN', 'NNS')) || isBodyNoun(noun);
}

/** "[members of Congress] endorsed Lund" */
const OF_BODY = new RegExp(
  `^(?<role>(?<noun>\\p{Ll}{3,}s) ${anyOf(BEFORE_OWN_BODY)} (?:the )?(?:\\p{Lu}\\S*)(?: \\p{Lu}\\S*)*) (?<rest>\\p{Ll}+ .+)$`,
  'u',
);

const PLURAL = /^\p{L}{3,}s$/u;
