import type Sigma from 'sigma';
import type { PageModel } from '../model/page-model.js';
import type { StateHolder } from '../state/page-state.js';
import { openMore } from '../state/steps.js';
import type { Places } from './places.js';

/** A click opens a card, with Shift puts two side by side; a double click brings neighbours; a dot can be dragged, and stays. */
export function listenToPointer(
  stage: HTMLElement,
  sigma: Sigma,
  model: PageModel,
  state: StateHolder,
  places: Places,
  hover: (node: number | null) => void,
): void {
  let dragged: { node: number; moved: boolean } | null = null;
  sigma.on('clickNode', ({ node, event }) => {
    const picked = Number(node);
    const { who } = state.now;
    const second = (event.original as MouseEvent).shiftKey && who !== null && who !== picked;
    state.change(
      second ? { with: picked, line: null, edge: null } : { who: picked, with: null, line: null, edge: null },
    );
  });
  sigma.on('clickEdge', ({ edge }) => {
    const { source, target, type } = model.lines[Number(edge)]!;
    state.change({ who: source, with: target, line: type, edge: null });
  });
  sigma.on('clickStage', () => {
    if (state.now.who !== null) state.change({ who: null, with: null, line: null, edge: null });
  });
  sigma.on('doubleClickNode', ({ node, preventSigmaDefault }) => {
    preventSigmaDefault();
    openMore(state, Number(node));
  });
  sigma.on('downNode', ({ node, preventSigmaDefault }) => {
    dragged = { node: Number(node), moved: false };
    preventSigmaDefault();
  });
  sigma.on('moveBody', ({ event, preventSigmaDefault }) => {
    if (!dragged) return;
    dragged.moved = true;
    places.move(dragged.node, sigma.viewportToGraph(event));
    preventSigmaDefault();
    event.original.preventDefault();
  });
  const drop = () => {
    const dropped = dragged;
    dragged = null;
    if (!dropped?.moved) return;
    const { x, y } = sigma.getGraph().getNodeAttributes(String(dropped.node)) as { x: number; y: number };
    state.change({ pins: new Map(state.now.pins).set(dropped.node, { x, y }) });
  };
  sigma.on('upNode', drop);
  sigma.on('upStage', drop);
  for (const [enter, leave] of [['enterNode', 'leaveNode']] as const) {
    sigma.on(enter, ({ node }) => {
      stage.classList.add('pointing');
      if (!dragged) hover(Number(node));
    });
    sigma.on(leave, () => {
      stage.classList.remove('pointing');
      if (!dragged) hover(null);
    });
  }
  sigma.on('enterEdge', () => stage.classList.add('pointing'));
  sigma.on('leaveEdge', () => stage.classList.remove('pointing'));
}
