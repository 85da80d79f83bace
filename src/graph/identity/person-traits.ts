import type { RecordEntity, RecordTrait } from '../../model/record.js';
import { type Gender, nameParts } from '../../names/name-parts.js';
import { longestRole, plainWord } from '../../names/read-roles.js';
import type { Role } from '../../names/roles.js';
import type { PersonTraits } from './types.js';

/** What a record tells of a person, as rules of identity compare it: the traits written down, and titles within the forms of the name. */
export function personTraitsOf({ traits, name, aliases }: RecordEntity): PersonTraits {
  const titles = [name, ...aliases].map(titlesIn);
  const told = traits.filter(({ kind }) => kind === 'role').map(({ value }) => value.split(' '));
  const roles = new Map([...titles, ...told].flatMap(rolesIn).map((role) => [role.name, role] as const));
  const lands = valuesOf(traits, 'land');
  const genders = [...titles.flatMap(gendersIn), ...(valuesOf(traits, 'gender') as Gender[])];
  const [age] = valuesOf(traits, 'age');
  return {
    gender: genders[0] ?? null,
    fields: [...new Set([...roles.values()].map(({ field }) => field))].sort(),
    roles: [...roles.keys()].sort(),
    nation: lands.find((land) => !land.includes('/')) ?? null,
    state: lands.find((land) => land.includes('/')) ?? null,
    age: age === undefined ? null : Number(age),
  };
}

const valuesOf = (traits: readonly RecordTrait[], wanted: RecordTrait['kind']): string[] =>
  traits.filter(({ kind }) => kind === wanted).map(({ value }) => value);

/** "President Ada Lund" -> President: the words of a form up to its last title; none where it has no title. */
function titlesIn(form: string): string[] {
  const words = form.split(/\s+/);
  for (let end = words.length - 1; end > 0; end--)
    if (longestRole(words, end) || nameParts().honorifics.has(plainWord(words[end - 1]!))) return words.slice(0, end);
  return [];
}

/** "Senate [Majority Leader] and [Senator]": every role in some words, read from their end. */
function rolesIn(words: readonly string[]): Role[] {
  const found: Role[] = [];
  for (let at = words.length; at > 0; ) {
    const known = longestRole(words, at);
    if (known) found.push(known.role);
    at -= known?.length ?? 1;
  }
  return found;
}

function gendersIn(words: readonly string[]): Gender[] {
  return words.flatMap((word) => nameParts().honorifics.get(plainWord(word)) ?? []);
}
