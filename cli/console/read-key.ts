import type { Key } from 'ink';
import type { LineAction } from './edit-line.js';

/** Which line actions a key stands for (readline's own keys); a paste with a line break asks at once. */
export function actionOf(input: string, key: Key, names: readonly string[]): LineAction[] {
  if (key.return) return [{ do: 'submit' }];
  if (key.tab) return [{ do: 'complete', names }];
  if (key.upArrow) return [{ do: 'older' }];
  if (key.downArrow) return [{ do: 'newer' }];
  if (key.leftArrow) return [{ do: 'left' }];
  if (key.rightArrow) return [{ do: 'right' }];
  if (key.backspace || key.delete) return [{ do: 'erase' }];
  if (key.escape) return [{ do: 'clear' }];
  if (key.ctrl) return CONTROL[input] ?? [];
  if (key.meta || input === '') return [];
  return pieces(input, names);
}

/** What comes in one piece, pasted or typed ahead: "who met Ada\rwho met Bo\r" asks twice, a tab in it completes. */
function pieces(input: string, names: readonly string[]): LineAction[] {
  return [...input.matchAll(/\r\n?|\n|\t|[^\r\n\t]+/g)].map(([piece]) => {
    if (piece === '\t') return { do: 'complete', names };
    return /^[\r\n]/.test(piece) ? { do: 'submit' } : { do: 'insert', text: piece };
  });
}

const CONTROL: Record<string, LineAction[]> = {
  a: [{ do: 'start' }],
  e: [{ do: 'end' }],
  u: [{ do: 'clear' }],
  w: [{ do: 'erase-word' }],
  p: [{ do: 'older' }],
  n: [{ do: 'newer' }],
};
