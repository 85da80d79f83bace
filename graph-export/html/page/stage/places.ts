import type { MultiDirectedGraph } from 'graphology';
import type Sigma from 'sigma';
import { edgeRow } from '../../../../src/model/kinds.js';
import type { PageModel } from '../model/page-model.js';
import type { Shown } from '../model/shown.js';
import type { Place, StateHolder } from '../state/page-state.js';
import { layOut } from './lay-out.js';

const GLIDE_MS = 450;
/** A dot that has no place yet starts so far from its neighbours, turned by the golden angle from the one before. */
const START = { distance: 14, turn: Math.PI * (3 - Math.sqrt(5)) };

/** Those who did something together are drawn together so much more. */
const TOGETHER = 2;

/** A wide screen gets a wide layout, a high one a high one, up to so much. */
const STRETCH = 1.6;
const stretchFor = ({ width, height }: { width: number; height: number }): number =>
  Math.min(STRETCH, Math.max(1 / STRETCH, width / Math.max(1, height)));

/** Where dots stand, and how they get there. */
export interface Places {
  of(node: number): Place;
  /** gives newcomers a place near their neighbours; whether there were any, or some left */
  expect(shown: Shown, first: boolean): boolean;
  move(node: number, to: Place): void;
  layOut(shown: Shown): Promise<void>;
  bringIntoView(node: number): void;
  fit(): void;
}

export function placeKeeper(model: PageModel, sigma: Sigma, graph: MultiDirectedGraph, state: StateHolder): Places {
  const isHigh = innerHeight > innerWidth;
  // the places that the page comes with are wider than high: a high screen shows them turned
  const places = new Map<number, Place>(
    model.head.places.map(([x, y], node) => [node, isHigh ? { x: y, y: -x } : { x, y }]),
  );
  let before: readonly number[] = [];
  let gliding = 0;
  const of = (node: number): Place => state.now.pins.get(node) ?? places.get(node) ?? { x: 0, y: 0 };
  const keepFrame = () => sigma.setCustomBBox(frameOf(before.map(of)));
  const glide = (to: ReadonlyMap<number, Place>) => {
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches || document.hidden;
    const from = new Map([...to.keys()].map((node) => [node, of(node)]));
    const [start, turn] = [performance.now(), ++gliding];
    for (const [node, place] of to) places.set(node, place);
    const step = (now: number) => {
      if (turn !== gliding) return;
      const share = calm ? 1 : Math.min(1, Math.max(0, (now - start) / GLIDE_MS));
      const eased = 1 - (1 - share) ** 3;
      for (const [node, { x, y }] of to) {
        const first = from.get(node)!;
        if (!graph.hasNode(node)) continue;
        graph.mergeNodeAttributes(node, { x: first.x + (x - first.x) * eased, y: first.y + (y - first.y) * eased });
      }
      if (share < 1) requestAnimationFrame(step);
      else keepFrame();
      sigma.refresh({ skipIndexation: share < 1 });
    };
    step(start);
    if (!calm) requestAnimationFrame(step);
  };
  const keeper: Places = {
    of,
    expect(shown, first) {
      const known = new Set(before);
      const changed = before.length !== shown.dots.length || shown.dots.some((node) => !known.has(node));
      before = shown.dots;
      placeNewcomers(places, shown);
      if (first) keepFrame();
      return changed || shown.dots.some((node) => first && node >= model.head.places.length);
    },
    move(node, to) {
      places.set(node, to);
      graph.mergeNodeAttributes(node, to);
    },
    async layOut(shown) {
      const at = new Map(shown.dots.map((node, place) => [node, place]));
      const found = await layOut({
        stretch: stretchFor(sigma.getDimensions()),
        dots: shown.dots.map((node) => ({
          ...of(node),
          size: graph.hasNode(node) ? graph.getNodeAttribute(node, 'size') : 6,
          fixed: state.now.pins.has(node),
        })),
        lines: shown.lines.map(({ source, target, type, reports }) => [
          at.get(source)!,
          at.get(target)!,
          (edgeRow(type).symmetric ? TOGETHER : 1) * Math.log2(1 + reports),
        ]),
      });
      if (!found) return;
      glide(new Map(shown.dots.map((node, place) => [node, found[place]!])));
      void sigma.getCamera().animate({ x: 0.5, y: 0.5, ratio: 1, angle: 0 }, { duration: GLIDE_MS });
    },
    bringIntoView(node) {
      const dot = sigma.getNodeDisplayData(String(node));
      if (!dot) return;
      const { x, y } = sigma.framedGraphToViewport(dot);
      const { width, height } = sigma.getDimensions();
      if (x > 40 && y > 40 && x < width - 40 && y < height - 40) return;
      void sigma.getCamera().animate({ x: dot.x, y: dot.y }, { duration: GLIDE_MS });
    },
    fit() {
      keepFrame();
      sigma.refresh();
      void sigma.getCamera().animate({ x: 0.5, y: 0.5, ratio: 1, angle: 0 }, { duration: GLIDE_MS });
    },
  };
  return keeper;
}

function placeNewcomers(places: Map<number, Place>, { dots, lines }: Shown): void {
  const near = new Map<number, Place[]>();
  for (const { source, target } of lines) {
    for (const [node, other] of [
      [source, target],
      [target, source],
    ] as const) {
      const place = places.get(other);
      if (places.has(node) || !place) continue;
      const known = near.get(node);
      if (known) known.push(place);
      else near.set(node, [place]);
    }
  }
  for (const [turn, node] of dots.filter((dot) => !places.has(dot)).entries()) {
    const by = near.get(node) ?? [{ x: 0, y: 0 }];
    const middle = { x: mean(by.map(({ x }) => x)), y: mean(by.map(({ y }) => y)) };
    const [angle, distance] = [turn * START.turn, START.distance * Math.sqrt(1 + turn)];
    places.set(node, { x: middle.x + distance * Math.cos(angle), y: middle.y + distance * Math.sin(angle) });
  }
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** The frame around all places, as sigma takes it; never flat. */
function frameOf(places: readonly Place[]): { x: [number, number]; y: [number, number] } {
  const range = (values: number[]): [number, number] => {
    const [least, most] = [Math.min(...values, 1e9), Math.max(...values, -1e9)];
    return least > most ? [-1, 1] : most - least < 1 ? [least - 10, most + 10] : [least, most];
  };
  return { x: range(places.map(({ x }) => x)), y: range(places.map(({ y }) => y)) };
}
