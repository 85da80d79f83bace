import { isLeftOut, type LeftOut } from '../model/left-out.js';
import type { Answer } from './types.js';

/** An answer that says which articles it could not see; as it was where there are none. */
export const withLeftOut = (answer: Answer, leftOut: LeftOut): Answer =>
  isLeftOut(leftOut) ? { ...answer, articlesLeftOut: leftOut } : answer;
