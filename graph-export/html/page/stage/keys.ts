import type Sigma from 'sigma';
import type { StateHolder } from '../state/page-state.js';
import { hideNode, openMore, togglePin } from '../state/steps.js';

const DIRECTIONS: Record<string, readonly [number, number]> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

/** The graph by keyboard: arrows go from name to name, Enter opens its card, e brings neighbours, h hides, p pins, + - 0 zoom. */
export function listenToKeys(
  stage: HTMLElement,
  sigma: Sigma,
  state: StateHolder,
  hover: (node: number | null) => void,
  hovered: () => number | null,
): void {
  stage.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const node = hovered() ?? state.now.who;
    const direction = DIRECTIONS[event.key];
    const camera = sigma.getCamera();
    if (direction) hover(nextNode(sigma, node, direction));
    else if (event.key === '+') void camera.animatedZoom({ factor: 1.5, duration: 120 });
    else if (event.key === '-') void camera.animatedUnzoom({ factor: 1.5, duration: 120 });
    else if (event.key === '0') void camera.animatedReset({ duration: 200 });
    else if (event.key === 'Escape') {
      hover(null);
      state.change({ who: null, with: null, line: null, edge: null });
    } else if (node === null) return;
    else if (event.key === 'Enter')
      state.change(
        event.shiftKey && state.now.who !== null && state.now.who !== node
          ? { with: node, line: null, edge: null }
          : { who: node, with: null, line: null, edge: null },
      );
    else if (event.key === 'e') openMore(state, node);
    else if (event.key === 'h') hideNode(state, node);
    else if (event.key === 'p') togglePin(state, node, placeOf(sigma, node));
    else return;
    event.preventDefault();
  });
  stage.addEventListener('blur', () => hover(null));
}

export function placeOf(sigma: Sigma, node: number): { x: number; y: number } {
  const { x, y } = sigma.getGraph().getNodeAttributes(String(node)) as { x: number; y: number };
  return { x, y };
}

/** The nearest dot that way, straight ahead before aside; without a start, the one nearest the middle. */
function nextNode(sigma: Sigma, from: number | null, [dx, dy]: readonly [number, number]): number | null {
  const { width, height } = sigma.getDimensions();
  const places = sigma
    .getGraph()
    .mapNodes((node) => ({ node: Number(node), ...sigma.framedGraphToViewport(sigma.getNodeDisplayData(node)!) }));
  const start = places.find(({ node }) => node === from) ?? { x: width / 2, y: height / 2, node: -1 };
  const ahead = places.flatMap(({ node, x, y }) => {
    const [along, aside] = [
      (x - start.x) * dx + (y - start.y) * dy,
      Math.abs((x - start.x) * dy) + Math.abs((y - start.y) * dx),
    ];
    return node === from || (from !== null && along <= 1)
      ? []
      : [{ node, cost: from === null ? Math.hypot(x - start.x, y - start.y) : along + 2 * aside }];
  });
  return ahead.sort((a, b) => a.cost - b.cost)[0]?.node ?? from;
}
