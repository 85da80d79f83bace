import type { Annotation } from '../language/types.js';
import { hasShape } from './name-shapes.js';
import { isCapitalised } from './name-span.js';

/** A capitalised word that may stand in a name: no verb, no title of a person. */
export function isNamePart(annotation: Annotation, token: number): boolean {
  const form = annotation.form(token);
  return (
    isCapitalised(form) &&
    /^(?:PROPN|NOUN|ADJ)$/.test(annotation.upos(token)) &&
    !hasShape(form, 'calendar') &&
    /\p{L}/u.test(form)
  );
}
