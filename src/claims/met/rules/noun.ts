import {
  type Being,
  isNominal,
  lemmaOf,
  type NounArguments,
  nounArgumentsOf,
  subjectsOf,
  wordOf,
} from '../../syntax/index.js';
import type { ClaimContext } from '../../types.js';
import { meetWord } from '../lexicon.js';
import { partiesAt } from '../parties-at.js';
import { theTwoAt } from '../the-two.js';
import type { FoundMeeting } from '../types.js';

/** "a meeting between Ada and Bo", "Ada's meeting with Bo", "Ada held talks with Bo", "after a meeting with Bo, Ada left", "the Lund-Marsh summit" */
export function findByNoun(context: ClaimContext): FoundMeeting[] {
  const { annotation } = context;
  const found: FoundMeeting[] = [];
  for (let token = 0; token < annotation.size; token++) {
    if (!isNominal(annotation, token)) continue;
    const entry =
      meetWord('noun', wordOf(annotation, token)) ?? meetWord('noun', lemmaOf(annotation, token).replace(/s$/, ''));
    if (!entry) continue;
    const sides = sidesOf(context, token);
    if (sides) found.push({ cueToken: token, kind: entry.event ?? 'meeting', ...sides });
  }
  return found;
}

type Sides = Pick<FoundMeeting, 'one' | 'other' | 'rule'>;

function sidesOf(context: ClaimContext, noun: number): Sides | null {
  const args = nounArgumentsOf(context.annotation, noun);
  const by = (...prepositions: string[]) =>
    [...args.obliques, ...lightObliques(context, args)]
      .filter(({ preposition }) => prepositions.includes(preposition))
      .flatMap(({ token }) => partiesAt(context, token));
  const between = by('between', 'among');
  if (between.length > 1) return { one: between, other: [], rule: 'met/noun-between' };
  const owners = args.owners.flatMap((owner) => partiesAt(context, owner));
  const partners = by('with');
  if (partners.length > 0) {
    const one = owners.length > 0 ? owners : ownersAbove(context, noun, args);
    return one.length > 0 ? { one, other: partners, rule: 'met/noun-with' } : null;
  }
  if (owners.length > 1) return { one: owners, other: [], rule: 'met/noun-of' };
  const of = by('of');
  if (of.length > 1) return { one: of, other: [], rule: 'met/noun-of' };
  if (of.length === 1 && owners.length === 1) return { one: owners, other: of, rule: 'met/noun-of' };
  const two = args.owners.flatMap((owner) => theTwoAt(context, owner));
  if (two.length > 1) return { one: two, other: [], rule: 'met/noun-of' };
  return togetherAbove(context, noun, args);
}

/** "held [talks] with Bo": parsers hang "with Bo" on the verb as often as on the noun. */
function lightObliques({ annotation }: ClaimContext, { verb, place }: NounArguments) {
  if (verb < 0 || place !== 'obj' || !meetWord('light', lemmaOf(annotation, verb))) return [];
  return nounArgumentsOf(annotation, verb).obliques;
}

/** Whoever does what the noun hangs on: "[Ada] held talks with Bo", "[Ada] said after a meeting with Bo". */
function ownersAbove(context: ClaimContext, noun: number, args: NounArguments): Being[] {
  const { annotation } = context;
  if (args.verb < 0) return [];
  const isLight = meetWord('light', lemmaOf(annotation, args.verb)) !== null;
  if (args.place === 'obj' ? !isLight : !args.place.startsWith('obl')) return [];
  return subjectsOf(annotation, args.verb)
    .filter((subject) => subject !== noun)
    .flatMap((subject) => {
      const parties = partiesAt(context, subject);
      return parties.length > 0 ? parties : theTwoAt(context, subject);
    });
}

/** "Ada, Bo and Cy will hold a meeting", "the two held talks" */
function togetherAbove(context: ClaimContext, noun: number, args: NounArguments): Sides | null {
  const { annotation } = context;
  if (args.verb < 0 || args.place !== 'obj' || !/^(?:hold|have|schedule|plan)$/.test(lemmaOf(annotation, args.verb)))
    return null;
  const all = ownersAbove(context, noun, args);
  return all.length > 1 ? { one: all, other: [], rule: 'met/noun-together' } : null;
}
