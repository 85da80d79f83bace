import { Box, Text } from 'ink';
import { plainText } from '../show-text.js';
import type { LineState } from './edit-line.js';

/** The line being typed, with its cursor, and under it what Tab goes through; never wider than the terminal. */
export function Prompt({ line, mode, width }: { line: LineState; mode: string; width: number }) {
  const { completions, completion } = line;
  const label = promptLabel(line, mode);
  const { before, under, after } = partsShown(line, Math.max(10, width - label.length - 2));
  return (
    <Box flexDirection="column">
      <Text wrap="truncate">
        <Text color="cyan">{label}</Text>
        {plainText(before)}
        <Text inverse>{plainText(under)}</Text>
        {plainText(after)}
      </Text>
      {completions.length > 1 && (
        <Text dimColor wrap="truncate">
          {completions
            .map(({ label: name }, i) => (i === completion ? `[${plainText(name)}]` : plainText(name)))
            .join('  ')}
        </Text>
      )}
    </Box>
  );
}

export const promptLabel = ({ search }: Pick<LineState, 'search'>, mode: string): string =>
  search === null ? `${mode}› ` : `search “${search}” › `;

/** Erases the rows by which a drawn prompt of so many letters grew when the terminal became this narrow, from below. */
export const eraseWrapped = (letters: number, columns: number): string =>
  '\u001b[2K\u001b[1A'.repeat(Math.max(0, Math.ceil(letters / columns) - 1));

/** The part of a long line around its cursor: a line that never wraps leaves no ghosts when the terminal is resized. */
export function partsShown(
  { text, cursor }: Pick<LineState, 'text' | 'cursor'>,
  room: number,
): { readonly before: string; readonly under: string; readonly after: string } {
  const from = Math.max(0, Math.min(cursor - Math.floor(room * 0.8), text.length - room + 1));
  const start = from > 0 ? '…' : '';
  const before = start + text.slice(from + start.length, cursor);
  const after = text.slice(cursor + 1, from + room);
  return { before, under: text[cursor] ?? ' ', after };
}
