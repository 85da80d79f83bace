import type { Annotation } from '../../language/types.js';
import { OF_DEED_BLAMED, OF_DOER, OF_PRINCIPAL } from '../../lexicon/closed-classes.js';
import { representedBy } from '../represented-by.js';
import { speechNouns } from '../said/speech-words.js';
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
  hasChildBy,
  hasMark,
  isVerbal,
  lemmaOf,
  prepositionOf,
  subjectsOf,
  takenUpBodyAt,
  wordOf,
} from '../syntax/index.js';
import type { ClaimContext } from '../types.js';
import { condemnWords } from './lexicon.js';

/** Who can condemn in words, at these tokens and what is joined to them; a letter or tweet condemns for whoever wrote it. */
export function criticsAt(context: ClaimContext, tokens: readonly number[]): Being[] {
  return tokens.flatMap((token) => {
    const beings = beingsAt(context, token);
    if (beings.length > 0) return withSpokenFor(context, token, beings);
    const body = describedBodyAt(context, token) ?? takenUpBodyAt(context, token) ?? spokenForBy(context, token);
    if (body) return withSpokenFor(context, token, [body]);
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
    ...(group === token ? [] : [describedBodyAt(context, group) ?? []].flat()),
    ...examplesOf(annotation, group).flatMap((example) => beingAt(context, example) ?? []),
  ]);
  return [...beings, ...more].filter(
    (being, at, all) => being.entity.type !== 'event' && all.findIndex(({ entity }) => entity === being.entity) === at,
  );
}

/** "a [Norlandic government] spokesman", "a spokeswoman for [Norland's ministry]": the body for which somebody unnamed speaks. */
function spokenForBy(context: ClaimContext, noun: number): Being | null {
  const { annotation } = context;
  if (speechNouns().get(lemmaOf(annotation, noun))?.kind !== 'spokesperson') return null;
  const owners = childrenBy(annotation, noun, 'nmod', 'compound').filter((child) =>
    ['', ...OF_PRINCIPAL].includes(prepositionOf(annotation, child)),
  );
  const bodies = owners.map((owner) => beingAt(context, owner) ?? describedBodyAt(context, owner));
  return bodies.find((body) => body?.entity.type === 'organisation') ?? null;
}

/** "[Ada]'s tweet attacked Bo", "[Ada] wrote a letter calling Bo a fraud", "a letter by [Ada]" */
function authorsOf(context: ClaimContext, noun: number): Being[] {
  const { annotation } = context;
  if (condemnWords('document', lemmaOf(annotation, noun)).length === 0) return [];
  const owners = annotation
    .children(noun)
    .filter((child) => annotation.relation(child) === 'nmod:poss' || isAuthor(context, child));
  if (owners.length > 0) return owners.flatMap((owner) => beingsAt(context, owner));
  // "an article written by [Ada]"
  const writers = childrenBy(annotation, noun, 'acl').flatMap((clause) =>
    annotation.children(clause).filter((child) => annotation.relation(child) === 'obl:agent'),
  );
  if (writers.length > 0) return writers.flatMap((writer) => beingsAt(context, writer));
  const verb = annotation.head(noun);
  const isWritten = verb >= 0 && isVerbal(annotation, verb) && /^(?:obj|obl)$/.test(annotation.baseRelation(noun));
  return isWritten ? subjectsOf(annotation, verb).flatMap((subject) => beingsAt(context, subject)) : [];
}

function isAuthor({ annotation }: ClaimContext, child: number): boolean {
  return (
    annotation.baseRelation(child) === 'nmod' &&
    childrenBy(annotation, child, 'case').some((word) => OF_DOER.has(lemmaOf(annotation, word)))
  );
}

/** Who does what this verb tells: "criticised [Bo] for accusing Cy" tells of Bo's accusing. */
export function doersOf(context: ClaimContext, verb: number): readonly number[] {
  const { annotation } = context;
  const head = annotation.head(verb);
  const isReason =
    /^(?:advcl|acl|obl|ccomp)$/.test(annotation.baseRelation(verb)) &&
    childrenBy(annotation, verb, 'mark', 'case').some((mark) => OF_DEED_BLAMED.has(lemmaOf(annotation, mark)));
  if (isReason && head >= 0 && isVerbal(annotation, head) && !childrenBy(annotation, verb, 'nsubj').length) {
    const { undergoers } = frameOf(annotation, head);
    if (undergoers.length > 0) return undergoers;
  }
  const document = documentOver(annotation, verb);
  if (document !== null) return [document];
  const { doers } = frameOf(annotation, verb);
  return [...(tellersOver(context, verb, doers) ?? doers), ...joinedBy(annotation, verb)];
}

/** "[Ada] said her house was hit in the raid, condemning it": of a clause told whose subject is no being, the teller does it. */
function tellersOver(context: ClaimContext, verb: number, doers: readonly number[]): readonly number[] | null {
  const { annotation } = context;
  const clause = annotation.head(verb);
  const isDetached = annotation.baseRelation(verb) === 'advcl' && annotation.form(verb - 1) === ',' && clause < verb;
  if (!isDetached || clause < 0 || annotation.baseRelation(clause) !== 'ccomp') return null;
  if (annotation.xpos(verb) !== 'VBG' || doers.some((doer) => beingAt(context, doer) !== null)) return null;
  return subjectsOf(annotation, annotation.head(clause));
}

/** "Cy protested Ada's [remarks] in Orlin criticising Bo", "Ada's [petition] to Cy accusing Bo": what was written or said does it. */
function documentOver(annotation: Annotation, verb: number): number | null {
  if (
    annotation.xpos(verb) !== 'VBG' ||
    annotation.form(verb - 1) === ',' ||
    hasChildBy(annotation, verb, 'nsubj', 'aux', 'mark')
  )
    return null;
  const head = annotation.head(verb);
  if (head < 0 || head > verb) return null;
  const nouns = isVerbal(annotation, head) ? childrenBy(annotation, head, 'obj') : [annotation.head(head)];
  const document = nouns.find(
    (noun) => noun >= 0 && noun < verb && condemnWords('document', lemmaOf(annotation, noun)).length > 0,
  );
  const isBelow = document !== undefined && (isVerbal(annotation, head) || annotation.baseRelation(head) === 'nmod');
  return isBelow && hasChildBy(annotation, document, 'nmod') ? document : null;
}

/** "joined [Bo] in calling the deal a fraud": whoever is joined does it too. */
function joinedBy(annotation: Annotation, verb: number): readonly number[] {
  const head = annotation.head(verb);
  const isJoint = head >= 0 && lemmaOf(annotation, head) === 'join' && hasMark(annotation, verb, 'in');
  return isJoint ? frameOf(annotation, head).undergoers : [];
}
