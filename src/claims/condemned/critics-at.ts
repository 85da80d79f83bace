import {
  antecedentOf,
  argumentsOf,
  type Being,
  beingsAt,
  childrenBy,
  describedBodyAt,
  isVerbal,
  lemmaOf,
  subjectsOf,
} from '../syntax/index.js';
import type { ClaimContext } from '../types.js';
import { condemnWords } from './lexicon.js';

/** Who can condemn in words, at these tokens and what is joined to them; a letter or tweet condemns for whoever wrote it. */
export function criticsAt(context: ClaimContext, tokens: readonly number[]): Being[] {
  return tokens.flatMap((token) => {
    const beings = beingsAt(context, token);
    if (beings.length > 0) return beings;
    const body = describedBodyAt(context, token);
    return body ? [body] : authorsOf(context, antecedentOf(context.annotation, token));
  });
}

/** "[Ada]'s tweet attacked Bo", "[Ada] wrote a letter calling Bo a fraud", "a letter by [Ada]" */
function authorsOf(context: ClaimContext, noun: number): Being[] {
  const { annotation } = context;
  if (condemnWords('document', lemmaOf(annotation, noun)).length === 0) return [];
  const owners = annotation
    .children(noun)
    .filter((child) => annotation.relation(child) === 'nmod:poss' || isAuthor(context, child));
  if (owners.length > 0) return owners.flatMap((owner) => beingsAt(context, owner));
  const verb = annotation.head(noun);
  const isWritten = verb >= 0 && isVerbal(annotation, verb) && /^(?:obj|obl)$/.test(annotation.baseRelation(noun));
  return isWritten ? subjectsOf(annotation, verb).flatMap((subject) => beingsAt(context, subject)) : [];
}

function isAuthor({ annotation }: ClaimContext, child: number): boolean {
  return (
    annotation.baseRelation(child) === 'nmod' &&
    childrenBy(annotation, child, 'case').some((word) => /^(?:by|from)$/.test(lemmaOf(annotation, word)))
  );
}

/** Who does what this verb tells: "criticised [Bo] for accusing Cy" tells of Bo's accusing. */
export function doersOf({ annotation }: ClaimContext, verb: number): readonly number[] {
  const head = annotation.head(verb);
  const isReason =
    /^(?:advcl|acl|obl|ccomp)$/.test(annotation.baseRelation(verb)) &&
    childrenBy(annotation, verb, 'mark', 'case').some((mark) => /^(?:for|of)$/.test(lemmaOf(annotation, mark)));
  if (isReason && head >= 0 && isVerbal(annotation, head) && !childrenBy(annotation, verb, 'nsubj').length) {
    const { undergoers } = argumentsOf(annotation, head);
    if (undergoers.length > 0) return undergoers;
  }
  return argumentsOf(annotation, verb).doers;
}
