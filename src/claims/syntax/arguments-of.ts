import type { Annotation } from '../../language/types.js';
import type { Clause, Frame, Oblique } from './frames/types.js';
import { isPassive } from './passive.js';
import { misplacedObjects, subjectsOf } from './subjects-of.js';
import { antecedentOf, childrenBy, prepositionOf, wordOf } from './tree.js';

/** The arguments of a verb as the tree gives them; rules read them mended, by `frameOf`. */
export function argumentsOf(annotation: Annotation, verb: number): Frame {
  const obliques = obliquesOf(annotation, verb);
  const subjects = subjectsOf(annotation, verb);
  const clauses = clausesOf(annotation, verb);
  if (isPassive(annotation, verb)) {
    const agents = annotation.children(verb).filter((child) => annotation.relation(child) === 'obl:agent');
    const doers = agents.length > 0 ? agents : sharedAgents(annotation, verb);
    return { verb, isPassive: true, doers, undergoers: subjects, obliques, clauses };
  }
  return { verb, isPassive: false, doers: subjects, undergoers: objectsOf(annotation, verb), obliques, clauses };
}

const CLAUSES: Readonly<Record<string, Clause['kind']>> = { ccomp: 'complement', xcomp: 'open', advcl: 'beside' };

/** The clauses below a word, each with the preposition or the mark that leads it in. */
export function clausesOf(annotation: Annotation, token: number): Clause[] {
  return annotation.children(token).flatMap((child) => {
    const kind = CLAUSES[annotation.baseRelation(child)];
    return kind === undefined ? [] : [{ kind, lead: leadOf(annotation, child), token: child }];
  });
}

/** What leads in a phrase or a clause: its preposition, failing that the mark that parsers take it for, "of [being late]". */
export function leadOf(annotation: Annotation, token: number): string {
  const mark = childrenBy(annotation, token, 'mark')[0];
  return prepositionOf(annotation, token) || (mark === undefined ? '' : wordOf(annotation, mark));
}

/** "criticised and mocked [by Ada]": the agent stands with the other conjunct. */
function sharedAgents(annotation: Annotation, verb: number): number[] {
  const others = [
    ...childrenBy(annotation, verb, 'conj'),
    ...(annotation.baseRelation(verb) === 'conj' ? [annotation.head(verb)] : []),
  ];
  return others.flatMap((other) =>
    annotation.children(other).filter((child) => annotation.relation(child) === 'obl:agent'),
  );
}

/** Direct objects, failing them an indirect one; of a relative clause without one, what the clause hangs on: "[the envoy] whom they met". */
function objectsOf(annotation: Annotation, verb: number): number[] {
  const own = childrenBy(annotation, verb, 'obj').map((object) => antecedentOf(annotation, object));
  if (own.length > 0) return own;
  const indirect = childrenBy(annotation, verb, 'iobj');
  if (indirect.length > 0) return indirect;
  const behindParticle = childrenBy(annotation, verb, 'obl').filter((child) =>
    childrenBy(annotation, child, 'case').some((word) => word === verb + 1 && annotation.xpos(word) === 'RP'),
  );
  if (behindParticle.length > 0) return behindParticle;
  const misplaced = misplacedObjects(annotation, verb);
  if (misplaced.length > 0) return misplaced;
  const shared = sharedObject(annotation, verb);
  if (shared.length > 0) return shared;
  return isGap(annotation, verb) ? [annotation.head(verb)] : [];
}

/** Whether a relative clause lacks its object: "the envoy (whom) they met", but not "the town where they met" nor "the envoy who met". */
function isGap(annotation: Annotation, verb: number): boolean {
  if (annotation.relation(verb) !== 'acl:relcl' || childrenBy(annotation, verb, 'nsubj').length === 0) return false;
  return !annotation
    .children(verb)
    .some(
      (child) =>
        annotation.xpos(child) === 'WRB' ||
        (annotation.baseRelation(child) === 'nsubj' && /^(?:WDT|WP)$/.test(annotation.xpos(child))) ||
        (annotation.baseRelation(child) === 'obl' && child < verb),
    );
}

/** "Ada mocked and criticised [Bo]": the object hangs on either verb; only a verb right before its fellow shares it. */
function sharedObject(annotation: Annotation, verb: number): number[] {
  const next = childrenBy(annotation, verb, 'conj')[0];
  if (next === undefined || next - verb > NEAR) return [];
  return childrenBy(annotation, next, 'obj');
}

/** Two verbs that share an object stand this close: "mocked and sharply criticised". */
const NEAR = 3;

/** A word's prepositional phrases, in text order; one joined to the phrase before it by "and" shares its preposition. */
export function obliquesOf(annotation: Annotation, token: number): Oblique[] {
  let before = '';
  return childrenBy(annotation, token, 'obl', 'nmod').map((child) => {
    const own = prepositionOf(annotation, child);
    const preposition = own === '' && childrenBy(annotation, child, 'cc').length > 0 ? before : own;
    before = preposition;
    return { preposition, token: child };
  });
}
