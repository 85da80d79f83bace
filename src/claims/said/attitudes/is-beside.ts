import type { Annotation } from '../../../language/types.js';

/** A verb that only says who is meant, "those who [support] Bo", or that another governs, "plans to [back] Bo", tells of them by the way. */
export function isBeside(annotation: Annotation, verb: number): boolean {
  return (
    annotation.relation(verb) === 'acl:relcl' ||
    annotation.xpos(verb) === 'VB' ||
    annotation.baseRelation(verb) === 'acl'
  );
}
