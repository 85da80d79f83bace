import { Box, Text } from 'ink';
import type { LineState } from './edit-line.js';

/** The line being typed, with its cursor, and under it the names that Tab goes through. */
export function Prompt({ line, mode }: { line: LineState; mode: string }) {
  const { text, cursor, completions, completion } = line;
  return (
    <Box flexDirection="column">
      <Text>
        <Text color="cyan">{`${mode}› `}</Text>
        {text.slice(0, cursor)}
        <Text inverse>{text[cursor] ?? ' '}</Text>
        {text.slice(cursor + 1)}
      </Text>
      {completions.length > 1 && (
        <Text dimColor>{completions.map((name, i) => (i === completion ? `[${name}]` : name)).join('  ')}</Text>
      )}
    </Box>
  );
}
