import type { Annotation } from '../../../language/types.js';
import { isLeftOut } from '../left-out.js';
import { hasChildBy } from '../tree.js';
import type { Frame } from './types.js';

/** "met Bo as well as [Cy]", "met not only Bo but also [Cy]": a name joined to the object that the parse joined to the verb. */
export function joinedObject(annotation: Annotation, frame: Frame): Frame {
  const last = frame.undergoers.at(-1);
  if (frame.isPassive || last === undefined || last < frame.verb) return frame;
  const joined = annotation
    .children(frame.verb)
    .filter(
      (child) =>
        child > last &&
        /^(?:conj|obl)$/.test(annotation.baseRelation(child)) &&
        annotation.upos(child) === 'PROPN' &&
        hasChildBy(annotation, child, 'cc') &&
        !hasChildBy(annotation, child, 'case', 'cop', 'nsubj') &&
        !isLeftOut(annotation, child),
    );
  return joined.length === 0 ? frame : { ...frame, undergoers: [...frame.undergoers, ...joined] };
}
