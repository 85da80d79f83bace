import { wordsOfClass } from './word-classes.js';

/** The words of a line that are neither names nor a question's own. */
export function contentOf(line: string, names: readonly { readonly from: number; readonly to: number }[]): string {
  const empty = new Set(
    ['empty', 'no-name', 'aux', 'who', 'said', 'about', 'met', 'condemned', 'opinion', 'in'].flatMap((name) =>
      wordsOfClass(name),
    ),
  );
  return line
    .split(' ')
    .filter((word, at) => !names.some(({ from, to }) => at >= from && at < to) && !empty.has(word.toLowerCase()))
    .map((word) => word.replace(/[^\p{L}\p{N}'’-]/gu, ''))
    .filter((word) => word.length > 1 && !empty.has(word.toLowerCase()))
    .join(' ');
}
