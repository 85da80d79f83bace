import type { Annotation } from '../../language/types.js';
import { BESIDE_MAIN_CLAUSE, OF_ASKED, OF_DECIDER } from '../../lexicon/closed-classes.js';
import { words } from '../../lexicon/lists.js';
import { clauseOver, isDetached } from './clause-over.js';
import { isPassive } from './passive.js';
import { antecedentOf, childrenBy, hasChildBy, isVerbal, lemmaOf, prepositionOf } from './tree.js';

/** How many governors up a missing subject is looked for. */
const REACH = 6;

/**
 * The tokens that are the verb's grammatical subject: its own, or the one it shares or is given by what governs it:
 * "[Ada] came and met Bo", "[Ada] wants to meet Bo", "Cy asked [Ada] to meet Bo", "After meeting Bo, [Ada] left", "[Ada], meeting Bo", "[the envoy] who met Bo", "[her] decision to meet Bo".
 */
export function subjectsOf(annotation: Annotation, verb: number, steps = REACH): number[] {
  const own = ownSubjects(annotation, verb);
  if (own.length > 0) return own.map((subject) => antecedentOf(annotation, subject));
  const head = annotation.head(verb);
  if (head < 0 || steps === 0) return [];
  switch (annotation.baseRelation(verb)) {
    case 'conj':
      return isVerbal(annotation, verb) || hasChildBy(annotation, head, 'cop', 'nsubj')
        ? subjectsOf(annotation, head, steps - 1)
        : [];
    case 'obj':
      // "denied [meeting] Bo"
      return annotation.xpos(verb) === 'VBG' ? subjectsOf(annotation, head, steps - 1) : [];
    case 'xcomp':
    case 'ccomp':
      return askedBefore(annotation, verb, head) ?? controllersOf(annotation, head, steps - 1);
    case 'advcl':
      return askedBefore(annotation, verb, head) ?? subjectsOf(annotation, head, steps - 1);
    case 'obl':
      return annotation.relation(verb) === 'obl:agent' ? [] : subjectsOf(annotation, head, steps - 1);
    case 'acl':
      return subjectsThroughNoun(annotation, verb, head, steps - 1);
    case 'parataxis':
    case 'dep':
      return hasChildBy(annotation, verb, 'mark') || /^VB[GN]?$/.test(annotation.xpos(verb))
        ? subjectsOf(annotation, head, steps - 1)
        : [];
    default:
      return [];
  }
}

/**
 * The verb's own subjects. Of two, one on either side ("she is out," [Ada] told [Bo]), parsers take the second for a subject as well:
 * it is the object.
 */
function ownSubjects(annotation: Annotation, verb: number): number[] {
  const all = childrenBy(annotation, verb, 'nsubj').filter((child) => annotation.upos(child) !== 'CCONJ');
  const before = all.filter((child) => child < verb);
  return before.length > 0 ? before : all;
}

/** What stands behind a verb as a second subject: its object by another name. */
export function misplacedObjects(annotation: Annotation, verb: number): number[] {
  const own = ownSubjects(annotation, verb);
  return childrenBy(annotation, verb, 'nsubj').filter((child) => child > verb && !own.includes(child));
}

/** Whether the verb hands the infinitive's deed on to its object: "asked [Ada] to meet Bo", but not "visited Orlin to meet Bo". */
function handsOn(annotation: Annotation, governor: number): boolean {
  return !isVerbal(annotation, governor) || words('control-verbs').has(lemmaOf(annotation, governor));
}

/** "called [on] Ada to meet Bo", where the parse hangs the preposition on the infinitive. */
function markBefore(annotation: Annotation, verb: number, phrase: number): string {
  const before = annotation.subtree(phrase)[0] - 1;
  return before >= 0 && annotation.head(before) === verb ? lemmaOf(annotation, before) : '';
}

/** "called on [Ada] to meet Bo", "waited for [Ada] to meet Bo": the phrase right before "to". */
function askedBefore(annotation: Annotation, verb: number, governor: number): number[] | null {
  const mark = childrenBy(annotation, verb, 'mark').find((child) => lemmaOf(annotation, child) === 'to');
  if (mark === undefined) return null;
  const asked = childrenBy(annotation, governor, 'obl').filter(
    (child) =>
      annotation.subtree(child)[1] === mark - 1 &&
      OF_ASKED.has(prepositionOf(annotation, child) || markBefore(annotation, verb, child)) &&
      // "arrived on Tuesday to meet Bo": a day does nothing
      !words('time-nouns').has(lemmaOf(annotation, child)),
  );
  if (asked.length > 0) return asked;
  const named = namedBefore(annotation, mark);
  return named === null ? null : [named];
}

/** Who does what hangs below a verb, adjective or noun: its object where it has one, otherwise its subject. */
function controllersOf(annotation: Annotation, governor: number, steps: number): number[] {
  const objects = childrenBy(annotation, governor, 'obj', 'iobj');
  if (objects.length > 0 && handsOn(annotation, governor) && !isPassive(annotation, governor)) {
    return objects.slice(0, 1).map((object) => antecedentOf(annotation, object));
  }
  return subjectsOf(annotation, governor, steps);
}

/** "the envoy meeting Bo" -> envoy; "the envoy to meet Bo"; "her decision to meet Bo", "Ada made a decision to meet Bo" -> her, Ada. */
function subjectsThroughNoun(annotation: Annotation, verb: number, noun: number, steps: number): number[] {
  if (annotation.relation(verb) === 'acl:relcl') return [];
  const mark = childrenBy(annotation, verb, 'mark')[0];
  if (mark === undefined)
    return isDetached(annotation, verb) ? subjectsOf(annotation, clauseOver(annotation, noun), steps) : [noun];
  // "praised his strength while [mocking] Bo": parsers hang such clauses on the noun before them
  // "is in [Orlin] to meet Bo", "is visiting [Orlin] to meet Bo": a name has no purpose, its clause has
  if (annotation.upos(noun) === 'PROPN' && lemmaOf(annotation, mark) === 'to') {
    const clause = hasChildBy(annotation, noun, 'cop', 'nsubj') ? noun : clauseOver(annotation, noun);
    return clause === noun && !hasChildBy(annotation, noun, 'nsubj') ? [] : subjectsOf(annotation, clause, steps);
  }
  if (BESIDE_MAIN_CLAUSE.has(lemmaOf(annotation, mark)))
    return subjectsOf(annotation, clauseOver(annotation, noun), steps);
  const named = namedBefore(annotation, mark);
  if (named !== null) return [named];
  const owners = annotation.children(noun).filter((child) => annotation.relation(child) === 'nmod:poss');
  if (owners.length > 0) return owners;
  const by = childrenBy(annotation, noun, 'nmod').filter((child) =>
    childrenBy(annotation, child, 'case').some((word) => OF_DECIDER.has(lemmaOf(annotation, word))),
  );
  if (by.length > 0) return by;
  const above = annotation.head(noun);
  return above >= 0 && isVerbal(annotation, above) && annotation.baseRelation(noun) !== 'nsubj'
    ? subjectsOf(annotation, above, steps)
    : [];
}

/** "Cy's calls for [Ada] to meet Bo", "calls by some for [Orlin] to meet": the name behind "for" right before "to", wherever it hangs. */
function namedBefore(annotation: Annotation, mark: number): number | null {
  if (lemmaOf(annotation, mark) !== 'to') return null;
  for (let token = mark - 1; token >= 0 && annotation.subtree(token)[1] === mark - 1; token = annotation.head(token)) {
    if (prepositionOf(annotation, token) !== 'for') continue;
    return /^(?:PROPN|PRON)$/.test(annotation.upos(token)) ? token : null;
  }
  return null;
}
