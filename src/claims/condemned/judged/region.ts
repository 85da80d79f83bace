import type { Annotation } from '../../../language/types.js';
import { isVerbal } from '../../syntax/index.js';

/** The words that tell something of a being: of what does something or is something, and beside its name. */
export interface Region {
  /** the verb or predicate that the name stands below; -1 where there is none */
  readonly predicate: number;
  /** the predicate and what it takes: "Bo [broke] every [promise]" */
  readonly told: readonly number[];
  /** what is the being's, and how it is called: "Bo's [reckless] [plan]", "[crooked] Bo" */
  readonly beside: readonly number[];
  /** the relations from the name up, within the words */
  readonly path: readonly string[];
}

/** So many steps up a name's predicate stands, and so many down what the predicate takes. */
const STEPS_UP = 6;
const STEPS_DOWN = 3;
/** Dependents by which a predicate tells what it tells. */
const TAKEN = new Set('obj xcomp obl amod advmod nmod compound conj ccomp acl advcl'.split(' '));
const BESIDE = new Set('amod acl appos compound'.split(' '));
const BESIDE_OWNED = new Set('amod compound nmod'.split(' '));

/** The region of a name with this head within these words. */
export function regionOf(annotation: Annotation, head: number, words: readonly number[]): Region {
  const within = new Set(words);
  const below = (token: number) => annotation.children(token).filter((child) => within.has(child) && child !== head);
  const path: string[] = [];
  let predicate = -1;
  let last = -1;
  for (let at = head; path.length < STEPS_UP; ) {
    const up = annotation.head(at);
    if (up < 0 || !within.has(up)) break;
    path.push(annotation.baseRelation(at));
    last = up;
    at = up;
    if (isVerbal(annotation, up) || below(up).some((child) => annotation.baseRelation(child) === 'cop')) {
      predicate = up;
      break;
    }
  }
  if (predicate < 0) predicate = last;
  const told = new Set<number>();
  const take = (token: number, steps: number) => {
    told.add(token);
    if (steps === 0) return;
    for (const child of below(token))
      if (TAKEN.has(annotation.baseRelation(child)) && !told.has(child)) take(child, steps - 1);
  };
  if (predicate >= 0) take(predicate, STEPS_DOWN);
  const beside = below(head).filter((child) => BESIDE.has(annotation.baseRelation(child)));
  const owned = annotation.relation(head) === 'nmod:poss' ? annotation.head(head) : -1;
  if (owned >= 0 && within.has(owned))
    beside.push(owned, ...below(owned).filter((child) => BESIDE_OWNED.has(annotation.baseRelation(child))));
  return { predicate, told: [...told], beside, path };
}
