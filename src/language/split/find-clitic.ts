import { isWordChar } from './char-classes.js';

/** Clitics after an apostrophe, longest first: Ada[’s], they[’ll] */
const CLITICS = ['ll', 're', 've', 's', 'm', 'd'];

/** The end of a clitic that begins at the apostrophe `at`, or -1: Ada[’s] */
export function cliticEnd(text: string, at: number, limit: number): number {
  for (const clitic of CLITICS) {
    const end = at + 1 + clitic.length;
    if (end <= limit && text.slice(at + 1, end).toLowerCase() === clitic && !(end < limit && isWordChar(text, end)))
      return end;
  }
  return -1;
}
