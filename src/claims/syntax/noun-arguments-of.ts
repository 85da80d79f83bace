import type { Annotation } from '../../language/types.js';
import { obliquesOf } from './arguments-of.js';
import type { Oblique } from './frames/types.js';
import { subjectsOf } from './subjects-of.js';
import { childrenBy, hasChildBy, isVerbal } from './tree.js';

/** What stands around a noun that names a deed: "[Ada]'s [Orlin] attack on [Bo]". */
export interface NounArguments {
  readonly noun: number;
  /** "[Ada]'s criticism", "[his] attack" */
  readonly owners: readonly number[];
  /** names and nouns joined before it: "the [Lund] meeting" */
  readonly modifiers: readonly number[];
  /** "criticism of [Bo] by [Ada]" */
  readonly obliques: readonly Oblique[];
  /** the verb whose object, subject or phrase the noun is, -1 where there is none: "[held] talks" */
  readonly verb: number;
  /** the noun's place below that verb: obj, nsubj, obl … */
  readonly place: string;
}

/** The arguments of a noun, those hung on its light verb not among them. */
export function nounArgumentsOf(annotation: Annotation, noun: number): NounArguments {
  const below = annotation.children(noun);
  const owners = below.filter((child) => child < noun && isOwner(annotation, child));
  const verb = annotation.head(noun);
  const isBelowVerb = verb >= 0 && isVerbal(annotation, verb);
  return {
    noun,
    owners: owners.length > 0 ? owners : sharedOwners(annotation, noun),
    modifiers: childrenBy(annotation, noun, 'compound'),
    obliques: obliquesOf(annotation, noun).filter(({ token }) => !owners.includes(token)),
    verb: isBelowVerb ? verb : -1,
    place: isBelowVerb ? annotation.relation(noun) : '',
  };
}

/** "[Ada]'s criticism"; of "[Ada] and Bo's first meeting" the mark stands behind the last of those joined. */
function isOwner(annotation: Annotation, child: number): boolean {
  if (annotation.relation(child) === 'nmod:poss') return true;
  if (annotation.relation(child) !== 'nmod' || hasChildBy(annotation, child, 'case')) return false;
  return (
    childrenBy(annotation, child, 'conj').some((joined) => isMarked(annotation, joined)) ||
    annotation.children(annotation.head(child)).some((fellow) => fellow > child && isMarked(annotation, fellow))
  );
}

function isMarked(annotation: Annotation, token: number): boolean {
  return childrenBy(annotation, token, 'case').some((mark) => annotation.xpos(mark) === 'POS');
}

/** "[his] insults and attacks": the owner stands before the first of the joined nouns. */
function sharedOwners(annotation: Annotation, noun: number): number[] {
  if (annotation.baseRelation(noun) !== 'conj') return [];
  const first = annotation.head(noun);
  return annotation.children(first).filter((child) => annotation.relation(child) === 'nmod:poss' && child < noun);
}

/** The doers of the verb a noun hangs on: "[Ada] held talks with Bo". */
export function doersOverNoun(annotation: Annotation, args: NounArguments): readonly number[] {
  return args.verb < 0 ? [] : subjectsOf(annotation, args.verb);
}
