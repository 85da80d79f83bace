import type { Annotation } from '../../language/types.js';
import { anyOf, OF_ROLE } from '../../lexicon/closed-classes.js';
import type { Mention } from '../../mentions/types.js';
import { originOf, partyOf, roleWordKind } from '../description-words.js';
import { isWiderFor, plainRole } from './role-words.js';

/** What a description says of somebody: "Norland's former foreign minister". */
export interface DescribedRole {
  /** all its words in lower case, one way to tell them, the noun last */
  readonly words: readonly string[];
  readonly noun: string;
  /** "norland"; null where it tells none */
  readonly land: string | null;
  readonly party: string | null;
  readonly former: boolean;
  /** "head [of the fund]", "secretary [of state]": the words behind it, none where it has none */
  readonly complement: readonly string[];
}

/** How a role told of somebody goes with a description. */
export type RoleMatch = 'whole' | 'noun' | 'wider' | 'against' | 'none';

/** "former", "late" */
const isFormer = (word: string): boolean => roleWordKind(word) === 'former';
/** "the", "of": a word that tells nothing of a role. */
const isSmall = (word: string): boolean => ['small', 'new', 'empty'].includes(roleWordKind(word) ?? '');

/** Reads a description with its words before the noun, whose it is and what it is of. */
export function readDescribedRole(annotation: Annotation, mention: Mention): DescribedRole {
  const before: string[] = [];
  const [first] = firstWords(annotation, mention);
  for (let token = first; token < mention.head; token++) before.push(annotation.form(token).toLowerCase());
  const said = before.filter((word) => /\p{L}/u.test(word) && !isSmall(word));
  const noun = plainRole([annotation.form(mention.head).toLowerCase()]);
  const complement = complementOf(annotation, mention.head);
  const own = said.filter((word) => originOf([word]) === null);
  return {
    words: [...plainRole(own), ...noun],
    noun: noun.at(-1)!,
    land: originOf(said) ?? originOf(complement),
    party: partyOf(said),
    former: said.some((word) => isFormer(word)),
    complement,
  };
}

/** With whoever owns it: "[Norland's] foreign minister". */
function firstWords(annotation: Annotation, { first, head }: Mention): [number] {
  let from = first;
  for (const child of annotation.children(head))
    if (child < from && /^(?:nmod|amod|compound)$/.test(annotation.baseRelation(child)))
      from = Math.min(from, annotation.subtree(child)[0]);
  return [from];
}

function complementOf(annotation: Annotation, head: number): string[] {
  for (const child of annotation.children(head)) {
    if (child < head || annotation.baseRelation(child) !== 'nmod') continue;
    const preposition = annotation.children(child).find((each) => annotation.baseRelation(each) === 'case');
    if (preposition === undefined || !OF_ROLE.has(annotation.form(preposition))) continue;
    const [first, last] = annotation.subtree(child);
    const words: string[] = [];
    for (let token = first; token <= Math.min(last, first + LONGEST); token++)
      if (!isSmall(annotation.form(token).toLowerCase())) words.push(annotation.form(token).toLowerCase());
    return words;
  }
  return [];
}

/** In tokens. */
const LONGEST = 8;

/** A role as a text tells it of somebody, cut into what it is and what it is of. */
export interface ToldRole {
  readonly words: readonly string[];
  readonly complement: readonly string[];
  readonly land: string | null;
  readonly party: string | null;
  readonly former: boolean;
  /** token of the mention that tells it */
  readonly at: number;
}

/** Where a role goes on to whose it is. */
const BEHIND_OWN = new RegExp(` (?=${anyOf(OF_ROLE)} )|,| who | and `);

/** Reads a role as mentions hold them: "white house press secretary", "head of the orlin fund". */
export function readToldRole(role: string, at: number): ToldRole {
  const all = role.split(/[\s,]+/).filter(Boolean);
  const [own, ...rest] = role.split(BEHIND_OWN);
  const words = own!.split(/\s+/).filter((word) => word !== '' && !isSmall(word));
  const complement = rest
    .join(' ')
    .split(/[\s,]+/)
    .filter((word) => word !== '' && !isSmall(word));
  return {
    words: plainRole(words.filter((word) => originOf([word]) === null)),
    complement,
    land: originOf(all),
    party: partyOf(all),
    former: isFormer(all[0] ?? ''),
    at,
  };
}

/** How a description goes with one role told of somebody. */
export function matchRole(described: DescribedRole, told: ToldRole): RoleMatch {
  const at = told.words.lastIndexOf(described.noun);
  if (at < 0) {
    if (!isWiderFor(described.noun, told.words)) return 'none';
    return differ(described.land, told.land) ? 'against' : 'wider';
  }
  if (differ(described.land, told.land) || differ(described.party, told.party)) return 'against';
  // "the former president" is not the president
  if (described.former && !told.former) return 'against';
  const own = described.words.slice(0, -1);
  const theirs = told.words.slice(0, at);
  for (const word of own) {
    const kind = roleWordKind(word);
    if (theirs.includes(word) && kind !== 'generic') continue;
    if (kind === 'narrows' || kind === 'generic') return 'against';
    if (kind === 'field' && theirs.some((other) => roleWordKind(other) === 'field')) return 'against';
  }
  // "the minister" is not the prime minister, "the president" not the vice president
  if (theirs.some((word) => roleWordKind(word) === 'narrows' && !own.includes(word))) return 'against';
  if (
    described.complement.length > 0 &&
    told.complement.length > 0 &&
    !described.complement.some(isIn(told.complement))
  )
    return 'against';
  const telling = own.filter((word) => !isFormer(word));
  return telling.every((word) => theirs.includes(word)) ? 'whole' : 'noun';
}

const isIn =
  (words: readonly string[]) =>
  (word: string): boolean =>
    words.includes(word);

function differ(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && one !== other;
}
