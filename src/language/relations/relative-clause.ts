import type { Annotation } from '../types.js';

/** Tags of relative words: "the envoy [who] came", "the town [where] they met", "the aide [whose] note leaked". */
const RELATIVE = new Set(['WDT', 'WP', 'WP$', 'WRB']);
/** Tags of finite verbs. */
const FINITE = new Set(['VBD', 'VBZ', 'VBP', 'MD']);

/** Whether a clause below a noun is a relative clause: "the envoy [who came]", "the envoy [they met]", but not "the claim [that they met]" nor "the envoy [named today]". */
export function isRelativeClause(annotation: Annotation, verb: number): boolean {
  const below = annotation.children(verb);
  if (below.some((child) => isRelativeWord(annotation, child, verb))) return true;
  if (below.some((child) => annotation.baseRelation(child) === 'mark')) return false;
  if (FINITE.has(annotation.xpos(verb))) return true;
  return below.some(
    (child) => /^(?:aux|cop)$/.test(annotation.baseRelation(child)) && FINITE.has(annotation.xpos(child)),
  );
}

/** "who", or a phrase before the verb that holds one: "[to whom] they spoke", "[whose aide] left" */
function isRelativeWord(annotation: Annotation, child: number, verb: number): boolean {
  if (child > verb || annotation.baseRelation(child) === 'mark') return false;
  if (RELATIVE.has(annotation.xpos(child))) return true;
  return annotation.children(child).some((word) => annotation.xpos(word) === 'WP$' || annotation.xpos(word) === 'WDT');
}
