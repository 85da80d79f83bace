import { landOf } from '../../../names/lands.js';
import { nameParts } from '../../../names/name-parts.js';
import { type Gathered, gatherLand, longestRole, plainWord } from './gathered-traits.js';
import { possessor } from './words-beside.js';

/** "President Ada Lund" -> President: the words of a form up to the last title; none where it has no title. */
export function titlesIn(form: readonly string[]): readonly string[] {
  const { honorifics } = nameParts();
  for (let end = form.length - 1; end > 0; end--)
    if (longestRole(form, end) || honorifics.has(plainWord(form[end - 1]!))) return form.slice(0, end);
  return [];
}

/** From the name leftwards, as long as the words are titles, lands and small words that go with them. */
export function readTitles(before: readonly string[], found: Gathered): void {
  const { honorifics } = nameParts();
  let at = before.length;
  let titled = false;
  while (at > 0) {
    const role = longestRole(before, at);
    if (role) {
      found.roles.set(role.role.name, role.role);
      readGender(before.slice(at - role.length, at), found);
      at -= role.length;
      titled = true;
      continue;
    }
    const word = before[at - 1]!;
    const age = /^(\d{1,3})-year-old$/.exec(word);
    const land = landOf(before.slice(Math.max(0, at - 2), at).join(' ')) ?? landOf(possessor(word) ?? word);
    if (age) found.age ??= Number(age[1]);
    else if (land && titled) gatherLand(land, found);
    else if (honorifics.has(plainWord(word))) readGender([word], found);
    else if (!land || possessor(word)) return;
    at--;
    titled = true;
  }
}

function readGender(titles: readonly string[], found: Gathered): void {
  for (const title of titles) {
    const gender = nameParts().honorifics.get(plainWord(title));
    if (gender) found.genders.push(gender);
  }
}
