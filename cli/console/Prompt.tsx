import { Box, Text } from 'ink';
import { plainText } from '../show-text.js';
import type { LineState } from './edit-line.js';

/** The line being typed, with its cursor, and under it the names that Tab goes through. */
export function Prompt({ line, mode }: { line: LineState; mode: string }) {
  const { text, cursor, completions, completion } = line;
  return (
    <Box flexDirection="column">
      <Text>
        <Text color="cyan">{`${mode}› `}</Text>
        {plainText(text.slice(0, cursor))}
        <Text inverse>{plainText(text[cursor] ?? ' ')}</Text>
        {plainText(text.slice(cursor + 1))}
      </Text>
      {completions.length > 1 && (
        <Text dimColor>
          {completions.map((name, i) => (i === completion ? `[${plainText(name)}]` : plainText(name))).join('  ')}
        </Text>
      )}
    </Box>
  );
}
