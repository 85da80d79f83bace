import type { InputProblem } from '../src/articles/types.js';
import { tell } from './door.js';
import { plainText } from './show-text.js';

/** Says on standard error, in one line, why an input gave no article. */
export function reportProblem({ problem }: InputProblem): void {
  tell(`wiregraph: ${plainText(problem).replace(/\s+/g, ' ')}`);
}
