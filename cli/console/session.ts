import type { GraphView } from '../../src/model/graph-view.js';
import type { Factuality } from '../../src/model/kinds.js';
import type { Answer } from '../../src/questions/types.js';
import type { Line } from '../answer/pieces.js';
import type { Opened } from '../show-answer.js';

/** What the console remembers between two lines. */
export interface Session {
  readonly view: GraphView;
  readonly folder: string;
  readonly include: readonly Factuality[];
  /** the last answer, and the line that asked for it */
  readonly last: { readonly asked: string; readonly answer: Answer } | null;
  /** what the numbers before its lines stand for */
  readonly opened: readonly Opened[];
}

/** What a line typed at the prompt leads to. */
export interface Response {
  readonly session: Session;
  /** the heading under which the lines are shown */
  readonly asked: string;
  readonly lines: readonly Line[];
  readonly leave: boolean;
  /** the screen is cleared first */
  readonly clear: boolean;
  /** what takes longer, or writes: its lines come when it is done */
  readonly work: (() => Promise<Worked>) | null;
}

/** What was done, for the reader; the session changes where the graph did. */
export interface Worked {
  readonly lines: readonly Line[];
  readonly view?: GraphView;
}

export const firstSession = (view: GraphView, folder: string): Session => ({
  view,
  folder,
  include: ['actual'],
  last: null,
  opened: [],
});
