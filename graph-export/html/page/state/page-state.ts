import type { EdgeType, Factuality, NodeKind } from '../../../../src/model/kinds.js';

/** What the reader lets through. */
export interface Filters {
  readonly kinds: ReadonlySet<NodeKind>;
  readonly types: ReadonlySet<EdgeType>;
  readonly factualities: ReadonlySet<Factuality>;
  /** the one outlet whose articles count; null for all */
  readonly outlet: string | null;
  /** least confidence in hundredths, least independent reports */
  readonly confidence: number;
  readonly reports: number;
  /** ISO days, inclusive; null where open */
  readonly from: string | null;
  readonly until: string | null;
}

/** What the reader is shown, all of it in the page's address. Numbers are nodes, but for `edge` and `telling`. */
export interface PageState {
  readonly filters: Filters;
  /** so many of those that matter most */
  readonly top: number;
  /** nodes opened, with how many helpings of neighbours */
  readonly open: ReadonlyMap<number, number>;
  readonly hide: ReadonlySet<number>;
  /** nodes that stay where the reader put them */
  readonly pins: ReadonlyMap<number, Place>;
  /** whose card is open; and whom they are looked at with */
  readonly who: number | null;
  readonly with: number | null;
  /** of `who` and `with`, only the lines of this type */
  readonly line: EdgeType | null;
  /** the edge whose tellings are read, and which of them */
  readonly edge: number | null;
  readonly telling: number;
  readonly table: boolean;
  /** whether dots are coloured by community */
  readonly groups: boolean;
}

export interface Place {
  readonly x: number;
  readonly y: number;
}

/** The page's one state; every part of the page is told when it changes. */
export interface StateHolder {
  readonly now: PageState;
  /** a step that the back button undoes, unless `silent` */
  change(part: Partial<PageState>, silent?: boolean): void;
  filter(part: Partial<Filters>, silent?: boolean): void;
  onChange(listener: (state: PageState, before: PageState | null) => void): void;
  /** hears of changes that make a step, to write them down */
  onStep(listener: (state: PageState, silent: boolean) => void): void;
  /** takes a state over that was written down */
  restore(state: PageState): void;
}

/** Holds a state; listeners hear of it at once and after each change. */
export function holdState(first: PageState): StateHolder {
  let now = first;
  const listeners: ((state: PageState, before: PageState | null) => void)[] = [];
  const writers: ((state: PageState, silent: boolean) => void)[] = [];
  const move = (next: PageState) => {
    const before = now;
    now = next;
    for (const listener of listeners) listener(now, before);
  };
  const change = (part: Partial<PageState>, silent = false) => {
    move({ ...now, ...part });
    for (const writer of writers) writer(now, silent);
  };
  return {
    get now() {
      return now;
    },
    change,
    filter: (part, silent) => change({ filters: { ...now.filters, ...part } }, silent),
    onChange(listener) {
      listeners.push(listener);
      listener(now, null);
    },
    onStep: (listener) => void writers.push(listener),
    restore: move,
  };
}
