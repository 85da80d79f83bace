import { Box, Static, Text, useApp, useInput } from 'ink';
import { useMemo, useRef, useState } from 'react';
import type { NewsGraph } from '../../src/model/news-graph.js';
import { paint } from '../paint.js';
import type { Line } from '../show-answer.js';
import { plainText } from '../show-text.js';
import { completableNames } from './completable-names.js';
import { EMPTY_LINE, editLine } from './edit-line.js';
import { Prompt } from './Prompt.js';
import { actionOf } from './read-key.js';
import { FIRST_SETTINGS, respond } from './respond.js';

/** What one question left on the screen. */
interface Exchange {
  readonly id: number;
  readonly asked: string;
  readonly lines: readonly Line[];
}

/** The query console: a prompt under the answers given so far. */
export function Console({ graph, folder }: { graph: NewsGraph; folder: string }) {
  const { exit } = useApp();
  const names = useMemo(() => completableNames(graph), [graph]);
  const [line, setLine] = useState(EMPTY_LINE);
  const [exchanges, setExchanges] = useState<readonly Exchange[]>([]);
  const [settings, setSettings] = useState(FIRST_SETTINGS);
  // several keys may come before the screen is drawn again: each must see what the one before it left
  const latest = useRef({ line, settings });

  const submit = (typed: string): void => {
    const { settings: next, asked, lines, leave } = respond(graph, latest.current.settings, typed);
    if (leave) exit();
    latest.current.settings = next;
    setSettings(next);
    if (lines.length > 0) setExchanges((before) => [...before, { id: before.length, asked, lines }]);
  };

  useInput((input, key) => {
    if (key.ctrl && input === 'd' && latest.current.line.text === '') exit();
    for (const action of actionOf(input, key, names)) {
      if (action.do === 'submit') submit(latest.current.line.text);
      latest.current.line = editLine(latest.current.line, action);
    }
    setLine(latest.current.line);
  });

  const greeting = `${graph.order} nodes and ${graph.size} edges from ${plainText(folder)}. Ask, for example: who met ${plainText(names[0] ?? 'Ada Lund')}. “help” shows more; “quit” leaves.`;
  return (
    <>
      <Static items={[...exchanges]}>{(exchange) => <Answered key={exchange.id} {...exchange} />}</Static>
      {exchanges.length === 0 && <Text dimColor>{greeting}</Text>}
      <Prompt line={line} mode={settings.include.length > 1 ? 'all ' : ''} />
    </>
  );
}

function Answered({ asked, lines }: Exchange) {
  return (
    <Box flexDirection="column" marginBottom={1}>
      <Text color="cyan">{`› ${plainText(asked)}`}</Text>
      {lines.map((content, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an answer's lines never change once shown
        <Text key={i}>{paint(content) || ' '}</Text>
      ))}
    </Box>
  );
}
