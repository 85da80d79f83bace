import type { Annotation } from '../types.js';
import { namesTime } from './names-time.js';
import { isPassiveAuxiliary, isPassiveVerb } from './passive.js';
import { isRelativeClause } from './relative-clause.js';

/** The relation of every token, with the subtypes that syntax alone decides. */
export function deriveRelations(annotation: Annotation): string[] {
  return Array.from({ length: annotation.size }, (_, token) => deriveRelation(annotation, token));
}

function deriveRelation(annotation: Annotation, token: number): string {
  const base = annotation.baseRelation(token);
  switch (base) {
    case 'nsubj':
      return isPassiveVerb(annotation, annotation.head(token)) ? 'nsubj:pass' : base;
    case 'aux':
      return isPassiveAuxiliary(annotation, token) ? 'aux:pass' : base;
    case 'obl':
      return isAgent(annotation, token) ? 'obl:agent' : base;
    case 'nmod':
      return isPossessor(annotation, token) ? 'nmod:poss' : base;
    case 'acl':
      return isRelativeClause(annotation, token) ? 'acl:relcl' : base;
    default:
      return base;
  }
}

/** "was met [by Ada Lund]", "a letter signed [by Bo Marsh]", but not "was met [by Friday]" nor "sat [by the door]" */
function isAgent(annotation: Annotation, token: number): boolean {
  const hasBy = annotation
    .children(token)
    .some((child) => annotation.baseRelation(child) === 'case' && annotation.form(child).toLowerCase() === 'by');
  return hasBy && isParticiple(annotation, annotation.head(token)) && !namesTime(annotation, token);
}

/** A past participle that no "have" or modal makes active: "was sent", "letters sent", "arrested and [sent]" */
function isParticiple(annotation: Annotation, verb: number): boolean {
  if (verb < 0) return false;
  if (isPassiveVerb(annotation, verb)) return true;
  if (annotation.xpos(verb) !== 'VBN') return false;
  return !annotation
    .children(verb)
    .some((child) => child < verb && ['aux', 'nsubj'].includes(annotation.baseRelation(child)));
}

/** "[Orlin’s] mayor", "[her] aide", "[whose] aide" */
function isPossessor(annotation: Annotation, token: number): boolean {
  if (/^(?:PRP\$|WP\$)$/.test(annotation.xpos(token))) return true;
  return annotation
    .children(token)
    .some((child) => annotation.baseRelation(child) === 'case' && annotation.xpos(child) === 'POS');
}
