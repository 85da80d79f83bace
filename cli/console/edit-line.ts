/** The prompt's line: its text, where the cursor stands, and the questions asked before. */
export interface LineState {
  readonly text: string;
  readonly cursor: number;
  readonly history: readonly string[];
  /** place in the history while stepping through it; history.length is the line being typed */
  readonly at: number;
  /** what was typed before stepping into the history */
  readonly draft: string;
  /** names that Tab goes through, and which one is shown */
  readonly completions: readonly string[];
  readonly completion: number;
}

/** What a key does to the line. */
export type LineAction =
  | { readonly do: 'insert'; readonly text: string }
  | {
      readonly do:
        | 'erase'
        | 'erase-ahead'
        | 'left'
        | 'right'
        | 'start'
        | 'end'
        | 'older'
        | 'newer'
        | 'clear'
        | 'erase-word'
        | 'submit';
    }
  | { readonly do: 'complete'; readonly names: readonly string[] };

/** How many questions the history keeps. */
const HISTORY_LENGTH = 200;

export const EMPTY_LINE: LineState = {
  text: '',
  cursor: 0,
  history: [],
  at: 0,
  draft: '',
  completions: [],
  completion: -1,
};

/** The line after a key: pure, so that every key can be tested without a terminal. */
export function editLine(state: LineState, action: LineAction): LineState {
  const { text, cursor } = state;
  switch (action.do) {
    case 'insert':
      return typed(state, text.slice(0, cursor) + action.text + text.slice(cursor), cursor + action.text.length);
    case 'erase':
      return cursor === 0 ? state : typed(state, text.slice(0, cursor - 1) + text.slice(cursor), cursor - 1);
    case 'erase-ahead':
      return typed(state, text.slice(0, cursor) + text.slice(cursor + 1), cursor);
    case 'erase-word': {
      const kept = text.slice(0, cursor).replace(/\S+\s*$/, '');
      return typed(state, kept + text.slice(cursor), kept.length);
    }
    case 'clear':
      return typed(state, '', 0);
    case 'left':
      return { ...state, cursor: Math.max(0, cursor - 1) };
    case 'right':
      return { ...state, cursor: Math.min(text.length, cursor + 1) };
    case 'start':
      return { ...state, cursor: 0 };
    case 'end':
      return { ...state, cursor: text.length };
    case 'older':
      return step(state, -1);
    case 'newer':
      return step(state, 1);
    case 'complete':
      return complete(state, action.names);
    case 'submit':
      return submitted(state);
  }
}

const typed = (state: LineState, text: string, cursor: number): LineState => ({
  ...state,
  text,
  cursor,
  completions: [],
  completion: -1,
});

function step(state: LineState, by: -1 | 1): LineState {
  const at = state.at + by;
  if (at < 0 || at > state.history.length) return state;
  const draft = state.at === state.history.length ? state.text : state.draft;
  const text = at === state.history.length ? draft : state.history[at]!;
  return { ...typed(state, text, text.length), at, draft };
}

function submitted(state: LineState): LineState {
  const asked = state.text.trim();
  const repeated = state.history.at(-1) === asked;
  const history = asked === '' || repeated ? state.history : [...state.history, asked].slice(-HISTORY_LENGTH);
  return { ...EMPTY_LINE, history, at: history.length };
}

/** Tab: puts the first name that begins with the words before the cursor in their place; Tab again: the next one. */
function complete(state: LineState, names: readonly string[]): LineState {
  if (state.completions.length > 0) return showCompletion(state, (state.completion + 1) % state.completions.length);
  const found = completionsFor(state.text.slice(0, state.cursor), names);
  if (found.length === 0) return state;
  return showCompletion({ ...state, draft: state.text.slice(0, state.cursor), completions: found }, 0);
}

function showCompletion(state: LineState, completion: number): LineState {
  const before = state.draft.slice(
    0,
    state.draft.length - beginningOf(state.draft, [state.completions[completion]!]).length,
  );
  const text = before + state.completions[completion]! + state.text.slice(state.cursor);
  return { ...state, text, cursor: before.length + state.completions[completion]!.length, completion };
}

/** Names that go on from the last words of a line: "who met vla" -> Vladimir Putin; "who met Putin" -> Vladimir Putin too. */
export function completionsFor(line: string, names: readonly string[]): string[] {
  return names.filter((name) => beginningOf(line, [name]).length > 0).slice(0, 8);
}

/** The longest tail of the line, at a word's start, with which one of the names, or a later word of it, begins. */
function beginningOf(line: string, names: readonly string[]): string {
  const words = [...line.matchAll(/\S+/g)];
  for (const { index } of words) {
    const tail = line.slice(index).toLowerCase();
    const fits = (name: string): boolean =>
      name.toLowerCase().startsWith(tail) ||
      name
        .toLowerCase()
        .split(' ')
        .some((word) => word.startsWith(tail));
    if (names.some(fits)) return line.slice(index);
  }
  return '';
}
