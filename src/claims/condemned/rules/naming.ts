import { argumentsOf, childrenBy, isVerbal, lemmaOf, prepositionOf } from '../../syntax/index.js';
import type { ClaimContext } from '../../types.js';
import { criticsAt, doersOf } from '../critics-at.js';
import { harshWordAt } from '../harsh-at.js';
import { condemnWords } from '../lexicon.js';
import { targetsAt } from '../targets-at.js';
import type { FoundCondemnation, Target } from '../types.js';

/** "Ada called Bo a fraud", "Ada dismissed the plan as a stunt", "Bo was branded a liar by Ada" */
export function findByNaming(context: ClaimContext): FoundCondemnation[] {
  const { annotation } = context;
  const found: FoundCondemnation[] = [];
  for (let token = 0; token < annotation.size; token++) {
    if (!isVerbal(annotation, token) || condemnWords('calls', lemmaOf(annotation, token)).length === 0) continue;
    const { undergoers } = argumentsOf(annotation, token);
    const indirect = childrenBy(annotation, token, 'iobj');
    const named = indirect.length > 0 ? indirect : toBeNamed(context, undergoers);
    const harsh = namesGiven(context, token, named).filter((name) => harshWordAt(annotation, name) >= 0);
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

/** "called [the deal] a fraud", "called [her] “weak”": parsers take "her" for whose "weak" it is. */
function toBeNamed({ annotation }: ClaimContext, undergoers: readonly number[]): readonly number[] {
  const first = undergoers.slice(0, 1);
  const owner = first.flatMap((each) =>
    annotation.upos(each) === 'ADJ' ? childrenBy(annotation, each, 'nmod') : [],
  )[0];
  return owner === undefined ? first : [owner];
}

/** What it is called: "a [fraud]", "as a [stunt]", "[outrageous]" */
function namesGiven({ annotation }: ClaimContext, verb: number, named: readonly number[]): number[] {
  const below = childrenBy(annotation, verb, 'xcomp', 'obj', 'ccomp', 'advcl').filter(
    (child) => !named.includes(child),
  );
  const as = childrenBy(annotation, verb, 'obl').filter((child) =>
    /^(?:as|to|with)$/.test(prepositionOf(annotation, child)),
  );
  // "called the deal a fraud", "called it “outrageous”": parsers hang the name on the deal as often as on the verb
  const beside = named
    .flatMap((each) => childrenBy(annotation, each, 'obj', 'xcomp', 'appos', 'amod'))
    .filter((child) => child > verb);
  return [...below, ...as, ...beside];
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
