import type { Annotation } from '../language/types.js';
import type { Mention } from '../mentions/types.js';
import { nameParts } from '../names/name-parts.js';
import { longestRole, plainWord } from '../names/read-roles.js';
import { landEndingAt } from './land-words.js';
import type { Found } from './person-traits.js';
import { type Word, wordsBefore } from './words-beside.js';

/**
 * Titles before a name, read from the name leftwards as long as the words are roles, lands, ages and forms of address:
 * "[Iran’s Foreign Minister] Ada Lund", "the [34-year-old plumber] Bo Marsh", "[Mrs.] Lund".
 */
export function readTitles(annotation: Annotation, mention: Mention, found: Found): void {
  const words = wordsBefore(annotation, mention.first);
  const texts = words.map(({ text }) => text);
  let role = null as { first: number; last: number } | null;
  let isTitle = false;
  let at = words.length;
  while (at > 0) {
    const known = longestRole(texts, at);
    if (known && !words[at - 1]!.owns) {
      const [first, last] = [words[at - known.length]!, words[at - 1]!];
      role = { first: first.first, last: role?.last ?? last.last };
      for (const word of words.slice(at - known.length, at)) readGender(annotation, word, found);
      at -= known.length;
      isTitle = true;
      continue;
    }
    const word = words[at - 1]!;
    const age = AGE.exec(word.text);
    const land = landEndingAt(words, at);
    const isAddress = nameParts().honorifics.has(plainWord(word.text));
    if (age) found.add('age', age[1]!, word.first, word.first);
    else if (land && isTitle) found.add('land', land.land, land.first, land.last);
    else if (isAddress) readGender(annotation, word, found);
    else if (!land || word.owns) break;
    if (land && role && !age) role = { ...role, first: word.first };
    at--;
    isTitle = true;
  }
  const first = Math.min(role?.first ?? mention.first, mention.titleFirst);
  if (first < mention.first && (role || isOffice(annotation, mention)))
    found.role(first, role ? Math.max(role.last, role.first) : mention.first - 1);
}

/** "34-year-old" */
const AGE = /^(\d{1,3})-year-old$/;

/** "[White House envoy] Bo Marsh": a title that mentions found; not "[Mr.] Marsh". */
function isOffice(annotation: Annotation, { titleFirst, first }: Mention): boolean {
  if (titleFirst >= first) return false;
  const { honorifics } = nameParts();
  for (let token = titleFirst; token < first; token++)
    if (/\p{L}/u.test(annotation.form(token)) && !honorifics.has(plainWord(annotation.form(token)))) return true;
  return false;
}

/** "[Mrs.] Lund", "[Congresswoman] Lund" */
function readGender(_annotation: Annotation, word: Word, found: Found): void {
  const gender = nameParts().honorifics.get(plainWord(word.text));
  if (gender) found.add('gender', gender, word.first, word.last);
}
