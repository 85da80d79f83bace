/** What Tab may put into the line: from where on it replaces what is typed, and how the choice shows it. */
export interface Completion {
  readonly from: number;
  readonly text: string;
  readonly label: string;
}

/** The prompt's line: its text, where the cursor stands, and the questions asked before. */
export interface LineState {
  readonly text: string;
  readonly cursor: number;
  readonly history: readonly string[];
  /** place in the history while stepping through it; history.length is the line being typed */
  readonly at: number;
  /** what was typed before stepping into the history, completing or searching */
  readonly draft: string;
  /** what Tab goes through, and which one is shown */
  readonly completions: readonly Completion[];
  readonly completion: number;
  /** the words that the history is searched for (Ctrl-R), or null */
  readonly search: string | null;
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
        | 'erase-rest'
        | 'search'
        | 'submit';
    }
  | { readonly do: 'complete'; readonly back: boolean; readonly find: (before: string) => readonly Completion[] };

/** How many questions the history keeps. */
export const HISTORY_LENGTH = 500;

export const EMPTY_LINE: LineState = {
  text: '',
  cursor: 0,
  history: [],
  at: 0,
  draft: '',
  completions: [],
  completion: -1,
  search: null,
};

/** The line after a key: pure, so that every key can be tested without a terminal. */
export function editLine(state: LineState, action: LineAction): LineState {
  if (state.search !== null) return searching(state, state.search, action);
  const { text, cursor } = state;
  switch (action.do) {
    case 'insert':
      return typed(state, text.slice(0, cursor) + action.text + text.slice(cursor), cursor + action.text.length);
    case 'erase':
      return cursor === 0 ? state : typed(state, text.slice(0, cursor - 1) + text.slice(cursor), cursor - 1);
    case 'erase-ahead':
      return typed(state, text.slice(0, cursor) + text.slice(cursor + 1), cursor);
    case 'erase-rest':
      return typed(state, text.slice(0, cursor), cursor);
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
      return complete(state, action.back, action.find);
    case 'search':
      return { ...state, search: '', draft: text };
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
  const text = at === state.history.length ? draft : (state.history[at] ?? '');
  return { ...typed(state, text, text.length), at, draft };
}

function submitted(state: LineState): LineState {
  const asked = state.text.trim();
  const repeated = state.history.at(-1) === asked;
  const history = asked === '' || repeated ? state.history : [...state.history, asked].slice(-HISTORY_LENGTH);
  return { ...EMPTY_LINE, history, at: history.length };
}

/** Keys while the history is searched: letters narrow, Ctrl-R goes on to older ones, Enter takes, anything else leaves it. */
function searching(state: LineState, search: string, action: LineAction): LineState {
  const end = { ...state, search: null, at: state.history.length };
  switch (action.do) {
    case 'insert':
      return found(state, search + action.text, state.history.length);
    case 'erase':
      return found(state, search.slice(0, -1), state.history.length);
    case 'search':
      return found(state, search, state.at);
    case 'clear':
      return { ...end, ...typed(state, state.draft, state.draft.length), search: null, at: state.history.length };
    case 'submit':
      return submitted(end);
    default:
      return editLine(end, action);
  }
}

/** The last question before a place of the history that holds the words. */
function found(state: LineState, search: string, before: number): LineState {
  const wanted = search.toLowerCase();
  for (let at = before - 1; at >= 0; at--) {
    const text = state.history[at] ?? '';
    if (search !== '' && text.toLowerCase().includes(wanted)) return { ...typed(state, text, text.length), search, at };
  }
  return { ...state, search };
}

/** Tab: puts the first completion in its place; Tab again the next one, Shift-Tab the one before. */
function complete(state: LineState, back: boolean, find: (before: string) => readonly Completion[]): LineState {
  const count = state.completions.length;
  if (count > 0) return show(state, (state.completion + (back ? count - 1 : 1)) % count);
  const draft = state.text.slice(0, state.cursor);
  const completions = find(draft);
  if (completions.length === 0) return state;
  return show({ ...state, draft, completions }, back ? completions.length - 1 : 0);
}

function show(state: LineState, completion: number): LineState {
  const chosen = state.completions[completion];
  if (!chosen) return state;
  const before = state.draft.slice(0, chosen.from) + chosen.text;
  return { ...state, text: before + state.text.slice(state.cursor), cursor: before.length, completion };
}
