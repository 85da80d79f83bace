import type { Annotation } from '../../language/types.js';
import { representedBy } from '../represented-by.js';
import { speakerAt } from '../speaker-at.js';
import {
  antecedentOf,
  type Being,
  beingAt,
  beingsAt,
  childrenBy,
  conjuncts,
  describedBodyAt,
  examplesOf,
  frameOf,
  isVerbal,
  lemmaOf,
  subjectsOf,
  wordOf,
} from '../syntax/index.js';
import type { ClaimContext } from '../types.js';
import { condemnWords } from './lexicon.js';

/** Who can condemn in words, at these tokens and what is joined to them; a letter or tweet condemns for whoever wrote it. */
export function criticsAt(context: ClaimContext, tokens: readonly number[]): Being[] {
  return tokens.flatMap((token) => {
    const beings = beingsAt(context, token);
    if (beings.length > 0) return withSpokenFor(context, token, beings);
    const body = describedBodyAt(context, token);
    if (body) return [body];
    // "[we] condemn the attack", said Ada Lund
    const speaker = wordOf(context.annotation, token) === 'we' ? speakerAt(context, token) : null;
    if (speaker) return [speaker];
    const at = antecedentOf(context.annotation, token);
    const authors = authorsOf(context, at);
    return authors.length > 0 ? authors : withSpokenFor(context, at, []);
  });
}

/** "[Ada], EU leaders and others": those for whom a group acts, and the examples named for one. */
function withSpokenFor(context: ClaimContext, token: number, beings: readonly Being[]): Being[] {
  const { annotation } = context;
  const groups = conjuncts(annotation, token).filter((each) => beingAt(context, each) === null);
  const more = groups.flatMap((group) => [
    ...representedBy(context, group),
    ...examplesOf(annotation, group).flatMap((example) => beingAt(context, example) ?? []),
  ]);
  return [...beings, ...more].filter(
    (being, at, all) => being.entity.type !== 'event' && all.findIndex(({ entity }) => entity === being.entity) === at,
  );
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
    const { undergoers } = frameOf(annotation, head);
    if (undergoers.length > 0) return undergoers;
  }
  return [...frameOf(annotation, verb).doers, ...joinedBy(annotation, verb)];
}

/** "joined [Bo] in calling the deal a fraud": whoever is joined does it too. */
function joinedBy(annotation: Annotation, verb: number): readonly number[] {
  const head = annotation.head(verb);
  const isJoint =
    head >= 0 &&
    lemmaOf(annotation, head) === 'join' &&
    childrenBy(annotation, verb, 'mark').some((mark) => wordOf(annotation, mark) === 'in');
  return isJoint ? frameOf(annotation, head).undergoers : [];
}
