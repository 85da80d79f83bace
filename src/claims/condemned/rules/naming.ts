import type { Annotation } from '../../../language/types.js';
import { OF_NAME_GIVEN } from '../../../lexicon/closed-classes.js';
import { childrenBy, frameOf, isQuotationMark, isVerbal, lemmaOf, prepositionOf } from '../../syntax/index.js';
import type { ClaimContext } from '../../types.js';
import { criticsAt, doersOf } from '../critics-at.js';
import { harshWordAt } from '../harsh-at.js';
import { condemnWords, isHarsh } from '../lexicon.js';
import { targetsAt } from '../targets-at.js';
import type { CondemnationRule, FoundCondemnation, Target } from '../types.js';

/** "Ada called Bo a fraud", "Ada dismissed the plan as a stunt", "Bo was branded a liar by Ada" */
export const namingRule: CondemnationRule = {
  name: 'condemned/naming',
  gives: ['condemned/naming'],
  needs: ['beings'],
  reason: 'a harsh name given: “called the deal a fraud”',
  find: findByNaming,
};

function findByNaming(context: ClaimContext): FoundCondemnation[] {
  const { annotation } = context;
  const found: FoundCondemnation[] = [];
  for (let token = 0; token < annotation.size; token++) {
    if (!isVerbal(annotation, token) || condemnWords('calls', lemmaOf(annotation, token)).length === 0) continue;
    const { undergoers } = frameOf(annotation, token);
    const indirect = childrenBy(annotation, token, 'iobj');
    const named = indirect.length > 0 ? indirect : toBeNamed(context, undergoers);
    const harsh = namesGiven(context, token, named).filter((name) => isHarshName(annotation, name));
    if (harsh.length === 0) continue;
    const authors = harsh.flatMap((name) => authorsOf(context, name));
    const targets = authors.length > 0 ? authors : named.flatMap((each) => targetsAt(context, each));
    for (const critic of criticsAt(context, doersOf(context, token))) {
      for (const target of targets) {
        if (target.entity !== critic.entity) found.push({ critic, target, cueToken: token, rule: 'condemned/naming' });
      }
    }
  }
  return found;
}

/** "a [fraud]", "a [horrible] plan", but not "a [terrible] tragedy": what is horrible without anybody's being to blame. */
function isHarshName(annotation: Annotation, name: number): boolean {
  const harsh = harshWordAt(annotation, name);
  return harsh === name || (harsh >= 0 && !isHarsh('mishap', lemmaOf(annotation, name)));
}

/** "called [the deal] a fraud", "called [her] “weak”", "calls [Orlin] ‘crazy system’": parsers take "her" for whose "weak" it is. */
function toBeNamed({ annotation }: ClaimContext, undergoers: readonly number[]): readonly number[] {
  const first = undergoers.slice(0, 1);
  const before = first.flatMap((each) =>
    childrenBy(annotation, each, 'nmod', 'compound').filter(
      (child) =>
        child < each &&
        (annotation.upos(each) === 'ADJ' || opensQuotation(annotation, annotation.subtree(child)[1] + 1)),
    ),
  );
  return before.length > 0 ? before.slice(0, 1) : first;
}

function opensQuotation(annotation: Annotation, token: number): boolean {
  return isQuotationMark(annotation, token) || /^['‘`]$/.test(annotation.form(token));
}

/** What it is called: "a [fraud]", "as a [stunt]", "[outrageous]" */
function namesGiven({ annotation }: ClaimContext, verb: number, named: readonly number[]): number[] {
  const below = childrenBy(annotation, verb, 'xcomp', 'obj', 'ccomp', 'advcl').filter(
    (child) => !named.includes(child),
  );
  const as = childrenBy(annotation, verb, 'obl').filter((child) => OF_NAME_GIVEN.has(prepositionOf(annotation, child)));
  // "calls Orlin ‘crazy system’": Orlin hangs on its name
  const nameItself = named.map((each) => annotation.head(each)).filter((head) => head > verb);
  // "called the deal a fraud", "called it “outrageous”": parsers hang the name on the deal as often as on the verb
  const beside = named
    .flatMap((each) => childrenBy(annotation, each, 'obj', 'xcomp', 'appos', 'amod').filter((child) => child > each))
    .filter((child) => child > verb);
  const deeper = named.flatMap((each) => asBelow(annotation, each));
  const found = [...below, ...as, ...beside, ...deeper, ...nameItself];
  return found.some((each) => isHarshName(annotation, each)) ? found : [...found, ...quotedBehindAs(annotation, verb)];
}

/** "described the report, which told of it, as [“false answers”]": an aside between them, and the name hangs there. */
function quotedBehindAs(annotation: Annotation, verb: number): number[] {
  const end = annotation.sentenceFirst(annotation.sentenceOf(verb) + 1);
  for (let token = verb + 1; token + 1 < end; token++) {
    if (isVerbal(annotation, token) && condemnWords('calls', lemmaOf(annotation, token)).length > 0) return [];
    if (lemmaOf(annotation, token) !== 'as' || !opensQuotation(annotation, token + 1)) continue;
    return annotation.head(token) > token ? [annotation.head(token)] : [];
  }
  return [];
}

/** "described the story of the camps [as “false answers”]": the name hangs on a noun below what is named. */
function asBelow(annotation: Annotation, token: number): number[] {
  return childrenBy(annotation, token, 'nmod', 'obl')
    .filter((child) => child > token)
    .flatMap((child) => [...(prepositionOf(annotation, child) === 'as' ? [child] : []), ...asBelow(annotation, child)]);
}

/** "called it a hoax perpetrated by [Bo]": who did it is the one condemned. */
function authorsOf(context: ClaimContext, name: number): Target[] {
  const { annotation } = context;
  return childrenBy(annotation, name, 'acl')
    .filter((clause) => annotation.relation(clause) !== 'acl:relcl')
    .flatMap((clause) => annotation.children(clause).filter((child) => annotation.relation(child) === 'obl:agent'))
    .flatMap((agent) => targetsAt(context, agent))
    .filter(({ entity }) => entity.type !== 'event');
}
