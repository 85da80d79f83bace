import * as z from 'zod';
import { once } from '../../lexicon/once.js';
import { examples, readLexicon } from '../../lexicon/read-lexicon.js';
import { fullOffice, roleWordKind } from '../description-words.js';

const same = once(() =>
  z.object({ kind: z.literal('same'), role: z.string(), words: z.array(z.string()) }).extend(examples().shape),
);
const wider = once(() =>
  z
    .object({ kind: z.literal('wider'), words: z.array(z.string()), roles: z.array(z.string()) })
    .extend(examples().shape),
);
/** An entry of role-synonyms.yml. */
export const roleSynonym = once(() => z.discriminatedUnion('kind', [same(), wider()]));

const sames = once(
  () =>
    new Map(
      readLexicon('role-synonyms', roleSynonym).flatMap((each) =>
        each.kind === 'same' ? each.words.map((word) => [word, each.role.split(' ')] as const) : [],
      ),
    ),
);
const wordsOf = (role: string): readonly string[] => plainRole(role.split(' '));
/** Nouns of wider meaning -> the roles whose holders they may call, word by word. */
const widers = once(
  () =>
    new Map(
      readLexicon('role-synonyms', roleSynonym).flatMap((each) =>
        each.kind === 'wider' ? each.words.map((word) => [word, each.roles.map(wordsOf)] as const) : [],
      ),
    ),
);

/** One way to tell a role, word by word: "pm" and "premier" -> prime, minister; "sen." -> senator; an attorney general stays one. */
export function plainRole(words: readonly string[]): string[] {
  return words.flatMap((word, at) => {
    if (words[at + 1] === 'general') return [word];
    const whole = sames().get(word);
    return whole ?? word.split('-').flatMap((part) => sames().get(fullOffice(part)) ?? [fullOffice(part)]);
  });
}

/** Whether the holder of a role may be called by a noun of wider meaning: "leader" of "norlandic president", not of "norlandic vice president". */
export function isWiderFor(noun: string, role: readonly string[]): boolean {
  return (widers().get(noun) ?? []).some((wanted) => {
    const at = role.findIndex((_, start) => wanted.every((word, i) => role[start + i] === word));
    return at >= 0 && roleWordKind(role[at - 1] ?? '') !== 'narrows';
  });
}
