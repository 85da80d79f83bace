import * as z from 'zod';
import type { Annotation } from '../language/types.js';
import { rows } from '../lexicon/lists.js';
import { once } from '../lexicon/once.js';
import { examples, readLexicon } from '../lexicon/read-lexicon.js';
import type { Mention } from '../mentions/types.js';
import { wordLists } from '../mentions/word-lists.js';

const entry = once(() =>
  z
    .object({
      kind: z.enum([
        'candidacy',
        'party',
        'ruler',
        'field',
        'narrows',
        'short',
        'generic',
        'empty',
        'former',
        'plain',
        'new',
        'small',
      ]),
      words: z.array(z.string()),
      expand: z.record(z.string(), z.string()).default({}),
    })
    .extend(examples().shape),
);
type Kind = z.infer<ReturnType<typeof entry>>['kind'];
const roleWords = once(
  () =>
    new Map(readLexicon('role-words', entry).flatMap(({ kind, words }) => words.map((word) => [word, kind] as const))),
);

/** What a word before a noun of office tells: "republican" -> party. */
export function roleWordKind(word: string): Kind | null {
  return roleWords().get(word) ?? null;
}

const fullWords = once(() => new Map(readLexicon('role-words', entry).flatMap(({ expand }) => Object.entries(expand))));

/** "former president", "ex-president": a role that is over. */
export const isFormerRole = (role: string): boolean => roleWordKind(role.split(/[\s,-]/)[0]!) === 'former';

/** One way to write an office: "sen." -> senator; other words as they are. */
export function fullOffice(word: string): string {
  return fullWords().get(word) ?? word;
}

/**
 * Whether a description's words speak against a role: "the Republican nominee" and "democratic nominee",
 * "the Russian president" and "mexican president", "the vice president" and "president", "the next president" and any.
 */
export function contradicts(annotation: Annotation, mention: Mention, role: string): boolean {
  const own = modifiers(annotation, mention);
  const roles = role.split(/[\s,]+/);
  for (const word of own) {
    const kind = roleWordKind(word);
    if (roles.includes(word) && kind !== 'generic') continue;
    if (kind === 'narrows' || kind === 'generic') return true;
    if ((kind === 'party' || kind === 'field') && roles.some((other) => roleWordKind(other) === kind)) return true;
  }
  const [origin, other] = [originOf(own), originOf(roles)];
  if (origin && other && origin !== other) return true;
  const noun = fullOffice(annotation.form(mention.head).toLowerCase());
  const at = roles.findIndex((word) => fullOffice(word) === noun);
  // "the prime minister" is not the "deputy prime minister"
  return roles
    .slice(Math.max(0, at - NARROWED), Math.max(0, at))
    .some((word) => roleWordKind(word) === 'narrows' && !own.includes(word));
}

/** So many words before an office narrow it: "deputy prime minister". */
const NARROWED = 2;

/** The party that a description tells: "the [GOP] nominee" -> republican; null where it tells none. */
export function partyOf(words: readonly string[]): string | null {
  const word = words.find((each) => partyNouns().has(each) || roleWordKind(each) === 'party');
  return word ? (partyNouns().get(word) ?? word) : null;
}

/** Nouns and short forms of parties -> the adjective. */
const partyNouns = once(() => new Map(rows('party-nouns').map(({ noun, adjective }) => [noun, adjective] as const)));

/** The words before a description's noun that say something. */
export function modifiers(annotation: Annotation, mention: Mention): string[] {
  const words: string[] = [];
  for (let token = mention.first; token < mention.head; token++) {
    const word = annotation.form(token).toLowerCase();
    if (/\p{L}/u.test(word) && roleWordKind(word) !== 'empty') words.push(word);
  }
  if (annotation.form(mention.head).toLowerCase() === 'pm') words.push('prime');
  return words;
}

/** The land that words tell, by its main name: "russian" and "russia" -> russia, "united states" and "us" -> united states; null where none. */
export function originOf(words: readonly string[]): string | null {
  const { demonyms, places } = wordLists();
  for (const [at, whole] of words.entries()) {
    const word = whole.replace(/['’]s?$/, '');
    const land = demonyms.get(word) ?? places.get(`${word} ${words[at + 1] ?? ''}`) ?? places.get(word);
    if (land) return land;
  }
  return null;
}
