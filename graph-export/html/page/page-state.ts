import type { EdgeType, Factuality } from '../../../src/model/kinds.js';

/** What the reader chose to see. */
export interface Filters {
  readonly types: ReadonlySet<EdgeType>;
  readonly factualities: ReadonlySet<Factuality>;
}

/** What the reader looks at: a node or an edge, by its place in the page's lists. */
export type Selection = { readonly node: number } | { readonly edge: number } | null;

export interface PageState {
  readonly filters: Filters;
  readonly selection: Selection;
}

/** The page's one state; every part of the page is told when it changes. */
export interface StateHolder {
  readonly now: PageState;
  change(part: Partial<PageState>): void;
  onChange(listener: (state: PageState) => void): void;
}

/** Holds a state; listeners hear of it at once and after each change. */
export function holdState(first: PageState): StateHolder {
  let now = first;
  const listeners: ((state: PageState) => void)[] = [];
  return {
    get now() {
      return now;
    },
    change(part) {
      now = { ...now, ...part };
      for (const listener of listeners) listener(now);
    },
    onChange(listener) {
      listeners.push(listener);
      listener(now);
    },
  };
}
