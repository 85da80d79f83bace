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
  return [{ do: 'insert', text: input.replace(/[\r\n\t]+/g, ' ') }];
}

const CONTROL: Record<string, LineAction[]> = {
  a: [{ do: 'start' }],
  e: [{ do: 'end' }],
  u: [{ do: 'clear' }],
  w: [{ do: 'erase-word' }],
  p: [{ do: 'older' }],
  n: [{ do: 'newer' }],
};
