import { Box, Static, Text, useApp, useInput, useStdout } from 'ink';
import { useEffect, useRef, useState } from 'react';
import type { GraphView } from '../../src/model/graph-view.js';
import type { Line } from '../answer/pieces.js';
import { wrapLines } from '../answer/wrap-lines.js';
import { drawControls } from '../door.js';
import { InputError } from '../exit-codes.js';
import { plainText } from '../show-text.js';
import { sentenceFor } from '../system-errors.js';
import { addArticle } from './add-article.js';
import { completionsAt } from './complete.js';
import { EMPTY_LINE, editLine, type LineState } from './edit-line.js';
import { eraseWrapped, Prompt, promptLabel } from './Prompt.js';
import { firstPage, type Pages, pageHint } from './pager.js';
import { actionOf } from './read-key.js';
import { asLine, isArticle, LEAVE_PASTES, MARK_PASTES, type Paste, readPaste } from './read-paste.js';
import { respond } from './respond.js';
import { firstSession, type Session, type Worked } from './session.js';
import { warmUpWhileIdle } from './warm-up-while-idle.js';
import { warning } from './words/note.js';

/** Terminals that do not say how wide they are. */
const USUAL_WIDTH = 80;
/** Clears the screen and what was scrolled off it. */
const CLEAR = '\u001b[2J\u001b[3J\u001b[H';

/** What one question left on the screen: its heading, null where lines go on from those before. */
interface Exchange {
  readonly id: number;
  readonly asked: string | null;
  readonly lines: readonly string[];
}

interface Props {
  readonly view: GraphView;
  readonly folder: string;
  /** questions of earlier sessions */
  readonly history?: readonly string[];
  /** told every question */
  readonly onAsked?: (question: string) => void;
}

/** Everything that keys change; several may come before the screen is drawn again, and each must see what the one before it left. */
interface State {
  readonly line: LineState;
  readonly session: Session;
  readonly pages: Pages | null;
  readonly paste: Paste;
  /** a pasted article that waits for a yes or no */
  readonly article: string | null;
  readonly busy: string | null;
}

/** The query console: a prompt under the answers given so far. */
export function Console({ view, folder, history = [], onAsked = () => {} }: Props) {
  const { exit } = useApp();
  const { stdout, write } = useStdout();
  const [exchanges, setExchanges] = useState<readonly Exchange[]>([]);
  const [shown, setShown] = useState<State>(() => ({
    line: { ...EMPTY_LINE, history, at: history.length },
    session: firstSession(view, folder),
    pages: null,
    paste: null,
    article: null,
    busy: null,
  }));
  const state = useRef(shown);
  const [width, setWidth] = useState(stdout.columns ?? USUAL_WIDTH);
  // asked once: an article that is pasted closes this view and opens another
  const [greeting] = useState(() => greetingOf(view, folder));

  const set = (change: Partial<State>): void => {
    state.current = { ...state.current, ...change };
    setShown(state.current);
  };
  const append = (asked: string | null, lines: readonly string[]): void =>
    setExchanges((before) => [...before, { id: before.length, asked, lines }]);
  const show = (asked: string, lines: readonly Line[]): void => {
    const wrapped = wrapLines(lines, (stdout.columns ?? USUAL_WIDTH) - 1);
    const { shown: first, pages } = firstPage(wrapped, stdout.rows);
    append(asked, first);
    set({ pages });
  };

  useEffect(() => {
    write(MARK_PASTES);
    // before Ink's own listener: it clears as many rows as it drew, and a narrower terminal made more of them
    const resized = (): void => {
      const columns = stdout.columns ?? USUAL_WIDTH;
      const { line, session } = state.current;
      drawControls(stdout, eraseWrapped(promptLabel(line, modeOf(session)).length + line.text.length + 1, columns));
      setWidth(columns);
    };
    stdout.prependListener('resize', resized);
    return () => {
      stdout.off('resize', resized);
      write(LEAVE_PASTES);
    };
  }, [stdout, write]);

  useEffect(warmUpWhileIdle, []);

  const work = (asked: string, busy: string, run: () => Promise<Worked>): void => {
    set({ busy });
    void run()
      .catch(
        (error: unknown): Worked => ({
          lines: [warning(error instanceof InputError ? error.message : sentenceFor(error))],
        }),
      )
      .then(({ lines, view: anew }) => {
        const { session } = state.current;
        set({ busy: null, ...(anew ? { session: { ...firstSession(anew, folder), include: session.include } } : {}) });
        show(asked, lines);
      });
  };

  const submit = (typed: string): void => {
    const response = respond(state.current.session, typed);
    if (response.leave) exit();
    if (response.clear) {
      setExchanges([]);
      write(CLEAR);
    }
    set({ session: response.session });
    if (response.lines.length > 0) show(response.asked, response.lines);
    if (response.work) work(response.asked, 'working …', response.work);
  };

  const page = (
    input: string,
    key: { return: boolean; downArrow: boolean; pageDown: boolean; escape: boolean; ctrl: boolean },
  ): void => {
    const { pages } = state.current;
    if (!pages) return;
    if (input === 'a') {
      append(null, pages.rest);
      set({ pages: null });
    } else if (input === ' ' || key.return || key.downArrow || key.pageDown) {
      const { shown: next, pages: left } = firstPage(pages.rest, stdout.rows);
      append(null, next);
      set({ pages: left && { ...left, whole: pages.whole } });
    } else set({ pages: null });
  };

  const decide = (input: string): void => {
    const { article } = state.current;
    set({ article: null });
    if (article !== null && /^y/i.test(input))
      work('(a pasted article)', 'reading the article …', () => addArticle(folder, article));
    else append('(a pasted article)', ['Left alone.']);
  };

  const pasted = (text: string): void => {
    if (isArticle(text)) set({ paste: null, article: text });
    else set({ paste: null, line: editLine(state.current.line, { do: 'insert', text: asLine(text) }) });
  };

  useInput((input, key) => {
    const { paste, pages, article, busy, line } = state.current;
    const piece = key.return && paste !== null ? '\n' : key.tab && paste !== null ? '\t' : input;
    const reading = readPaste(paste, piece);
    if (reading) {
      if (reading.whole) pasted(reading.paste ?? '');
      else set({ paste: reading.paste });
      return;
    }
    if (busy !== null) return;
    if (article !== null) return decide(input);
    if (pages) {
      page(input, key);
      // a key that begins a question is one; only the pager's own keys are swallowed
      if (input === 'q' || input === 'a' || input === ' ' || input === '' || key.ctrl) return;
    }
    if (key.ctrl && (input === 'c' || input === 'd') && line.text === '' && line.search === null) return exit();
    if (key.ctrl && input === 'd') return;
    if (key.ctrl && input === 'l') {
      setExchanges([]);
      write(CLEAR);
      return;
    }
    const actions =
      key.ctrl && input === 'c'
        ? [{ do: 'clear' } as const]
        : actionOf(input, key, (before) => completionsAt(state.current.session.view, before));
    for (const action of actions) {
      const before = state.current.line;
      const after = editLine(before, action);
      set({ line: after });
      if (action.do === 'submit') {
        onAsked(before.text.trim());
        submit(before.text);
      }
    }
  });

  return (
    <>
      <Static items={[...exchanges]}>{(exchange) => <Answered key={exchange.id} {...exchange} />}</Static>
      {exchanges.length === 0 && <Text dimColor>{greeting}</Text>}
      <Below state={shown} width={width} />
    </>
  );
}

const modeOf = ({ include }: Session): string => (include.length > 1 ? 'all ' : '');

/** What stands under the answers: a question of the console's own, the pager's hint, or the prompt. */
function Below({ state: { busy, article, pages, line, session }, width }: { state: State; width: number }) {
  if (busy !== null) return <Text dimColor>{busy}</Text>;
  if (article !== null)
    return (
      <Text wrap="truncate" color="yellow">
        {`That looks like an article of ${article.trim().split('\n').length} lines: add it to the graph? (y/n)`}
      </Text>
    );
  if (pages)
    return (
      <Text wrap="truncate" dimColor>
        {pageHint(pages)}
      </Text>
    );
  return <Prompt line={line} mode={modeOf(session)} width={width} />;
}

function Answered({ asked, lines }: Exchange) {
  return (
    <Box flexDirection="column" marginBottom={asked === null ? 0 : 1}>
      {asked !== null && <Text color="cyan">{`› ${plainText(asked)}`}</Text>}
      {lines.map((content, i) => (
        <Text key={i}>{content || ' '}</Text>
      ))}
    </Box>
  );
}

/** What the graph holds, and a first question. */
function greetingOf(view: GraphView, folder: string): string {
  const { nodes, edges } = view.counts;
  return `${nodes} nodes and ${edges} edges from ${plainText(folder)}. Ask, for example: who met ${plainText(firstName(view))}. “help” shows more; “quit” leaves.`;
}

/** The person whom the articles mention most: the greeting's example. */
function firstName(view: GraphView): string {
  for (const [key] of view.mentioned()) {
    const node = view.node(key);
    if (node?.type === 'person') return node.name;
  }
  return 'Ada Lund';
}
