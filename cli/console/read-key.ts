import type { Key } from 'ink';
import type { Completion, LineAction } from './edit-line.js';

/** Finds what a line's beginning may go on to. */
export type Find = (before: string) => readonly Completion[];

/** Which line actions a key stands for (readline's own keys); a line break within what comes in one piece asks at once. */
export function actionOf(input: string, key: Key, find: Find): LineAction[] {
  if (key.return) return [{ do: 'submit' }];
  if (key.tab) return [{ do: 'complete', back: key.shift, find }];
  if (key.upArrow) return [{ do: 'older' }];
  if (key.downArrow) return [{ do: 'newer' }];
  if (key.leftArrow) return [{ do: 'left' }];
  if (key.rightArrow) return [{ do: 'right' }];
  if (key.home) return [{ do: 'start' }];
  if (key.end) return [{ do: 'end' }];
  // terminals send for the backspace key what Ink calls delete; the real Delete is "[3~"
  if (input === '[3~') return [{ do: 'erase-ahead' }];
  if (key.backspace || key.delete) return [{ do: 'erase' }];
  if (key.escape) return [{ do: 'clear' }];
  if (key.ctrl) return CONTROL[input] ?? [];
  if (key.meta || key.pageUp || key.pageDown || input === '') return [];
  return pieces(input, find);
}

/** What comes in one piece, pasted or typed ahead: "who met Ada\rwho met Bo\r" asks twice, a tab in it completes. */
function pieces(input: string, find: Find): LineAction[] {
  return [...input.matchAll(/\r\n?|\n|\t|\p{Cc}|[^\p{Cc}]+/gu)].flatMap(([piece]): LineAction[] => {
    if (piece === '\t') return [{ do: 'complete', back: false, find }];
    if (/^[\r\n]/.test(piece)) return [{ do: 'submit' }];
    return /^\p{Cc}/u.test(piece) ? controlOf(piece) : [{ do: 'insert', text: piece }];
  });
}

/** A control character that came with other keys: U+0015 is Ctrl-U. */
function controlOf(character: string): LineAction[] {
  const code = character.codePointAt(0) ?? 0;
  return code === 0x7f ? [{ do: 'erase' }] : (CONTROL[String.fromCodePoint(code + 0x60)] ?? []);
}

const CONTROL: Record<string, LineAction[]> = {
  // Ctrl-C that comes with other keys in one piece clears the line as it does alone
  c: [{ do: 'clear' }],
  a: [{ do: 'start' }],
  b: [{ do: 'left' }],
  e: [{ do: 'end' }],
  f: [{ do: 'right' }],
  h: [{ do: 'erase' }],
  k: [{ do: 'erase-rest' }],
  u: [{ do: 'clear' }],
  w: [{ do: 'erase-word' }],
  p: [{ do: 'older' }],
  n: [{ do: 'newer' }],
  r: [{ do: 'search' }],
};
