import { type InputError, UnreadableError } from '../../model/input-error.js';
import type { InputProblem } from '../types.js';

/** An input that gave no article as the problem that stands in its place. */
export function problemFrom(source: string, error: InputError, problem = error.message): InputProblem {
  return error instanceof UnreadableError ? { source, problem, unseen: true } : { source, problem };
}
