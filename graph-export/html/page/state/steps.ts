import type { Place, StateHolder } from './page-state.js';

/** Brings a helping more of a dot's neighbours. */
export function openMore(state: StateHolder, node: number): void {
  const open = new Map(state.now.open);
  open.set(node, (open.get(node) ?? 0) + 1);
  const hide = new Set(state.now.hide);
  hide.delete(node);
  state.change({ open, hide });
}

export function hideNode(state: StateHolder, node: number): void {
  const gone = state.now.who === node || state.now.with === node;
  const open = new Map(state.now.open);
  open.delete(node);
  state.change({
    hide: new Set(state.now.hide).add(node),
    open,
    ...(gone ? { who: null, with: null, line: null, edge: null } : {}),
  });
}

/** Keeps a dot where it is, or lets it go. */
export function togglePin(state: StateHolder, node: number, place: Place): void {
  const pins = new Map(state.now.pins);
  if (!pins.delete(node)) pins.set(node, place);
  state.change({ pins });
}

/** Only this dot and its neighbours. */
export function onlyAround(state: StateHolder, node: number): void {
  state.change({ top: 0, open: new Map([[node, 2]]), hide: new Set(), who: node, with: null, line: null, edge: null });
}
