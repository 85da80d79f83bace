import type { Annotation } from '../types.js';

/** Tags of a passive's main verb; VBD because taggers confuse "was [met]" with it, and nothing else can follow "be". */
const PARTICIPLES = new Set(['VBN', 'VBD']);
/** Lemmas of the auxiliaries that make a passive: "was met", "got fired". */
const PASSIVE_AUXILIARIES = new Set(['be', 'get']);

/** Whether the verb has a passive auxiliary: "was [met]", "has been [met]". */
export function isPassiveVerb(annotation: Annotation, verb: number): boolean {
  return verb >= 0 && annotation.children(verb).some((child) => isPassiveAuxiliary(annotation, child));
}

/** The last auxiliary before a participle when it is a form of "be" or "get": "has [been] met", but not "is meeting". */
export function isPassiveAuxiliary(annotation: Annotation, token: number): boolean {
  if (annotation.baseRelation(token) !== 'aux' || !PASSIVE_AUXILIARIES.has(annotation.lemma(token))) return false;
  const verb = annotation.head(token);
  if (verb < 0 || !PARTICIPLES.has(annotation.xpos(verb))) return false;
  const auxiliaries = annotation.children(verb).filter((child) => annotation.baseRelation(child) === 'aux');
  if (auxiliaries.at(-1) !== token) return false;
  return !/^['’]s$/i.test(annotation.form(token)) || isContractedBe(annotation, verb);
}

/** "She[’s] called Ada" is "is", "she[’s] met Bo" and "she[’s] gone" are "has": a passive keeps no object and has a complement or an agent. */
function isContractedBe(annotation: Annotation, verb: number): boolean {
  const below = annotation.children(verb);
  if (below.some((child) => ['obj', 'ccomp'].includes(annotation.baseRelation(child)))) return false;
  return below.some(
    (child) =>
      annotation.baseRelation(child) === 'xcomp' ||
      annotation.children(child).some((word) => annotation.form(word).toLowerCase() === 'by'),
  );
}
