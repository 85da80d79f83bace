import type { Annotation } from '../../../language/types.js';
import { argumentsOf } from '../arguments-of.js';
import { REPAIRS } from './repairs.js';
import type { Frame } from './types.js';

const known = new WeakMap<Annotation, (Frame | undefined)[]>();

/** The frame of a verb, made once: its arguments as the tree gives them, then as the repairs mend them. */
export function frameOf(annotation: Annotation, verb: number): Frame {
  let frames = known.get(annotation);
  if (!frames) {
    frames = [];
    known.set(annotation, frames);
  }
  let frame = frames[verb];
  if (!frame) {
    frame = REPAIRS.reduce((made, { mend }) => mend(annotation, made), argumentsOf(annotation, verb));
    frames[verb] = frame;
  }
  return frame;
}
