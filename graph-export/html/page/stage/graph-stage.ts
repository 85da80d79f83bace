import type Graph from 'graphology';
import { MultiDirectedGraph } from 'graphology';
import Sigma from 'sigma';
import { element } from '../element.js';
import type { PageModel } from '../model/page-model.js';
import { type Shown, shownOf } from '../model/shown.js';
import { nameOf } from '../names.js';
import type { PageState, StateHolder } from '../state/page-state.js';
import { communitiesOf } from './communities.js';
import { dress } from './dress.js';
import { listenToKeys } from './keys.js';
import { labelLayer } from './label-layer.js';
import { LineProgram } from './line-program.js';
import { placeKeeper } from './places.js';
import { listenToPointer } from './pointer.js';
import { ShapeProgram } from './shape-program.js';
import type { ThemeHolder } from './theme.js';

/** The drawn graph and what can be done with it. */
export interface Stage {
  readonly element: HTMLElement;
  /** null where the browser cannot draw */
  readonly sigma: Sigma | null;
  /** what is shown now */
  shown(): Shown;
  zoom(factor: number): void;
  fit(): void;
  relayout(): void;
  labels(): ReturnType<ReturnType<typeof labelLayer>['placed']>;
  /** while time runs the dots stay where they are */
  setRunning(running: boolean): void;
  onDrawn(listener: (shown: Shown) => void): void;
}

const SETTINGS = {
  defaultNodeType: 'shape',
  defaultEdgeType: 'line',
  nodeProgramClasses: { shape: ShapeProgram },
  edgeProgramClasses: { line: LineProgram },
  enableEdgeEvents: true,
  renderLabels: false,
  zIndex: true,
  minCameraRatio: 0.03,
  maxCameraRatio: 4,
  stagePadding: 56,
  doubleClickZoomingRatio: 1,
  allowInvalidContainer: true,
} as const;

/** Draws what the state shows; where the browser cannot draw, a sentence says so, and the table still works. */
export function graphStage(model: PageModel, state: StateHolder, theme: ThemeHolder): Stage {
  const stage = element('div', {
    class: 'stage',
    attributes: {
      tabindex: '0',
      role: 'application',
      'aria-label': 'the graph; arrow keys go from name to name, Enter opens a card',
    },
  });
  let running = false;
  let shown = shownOf(model, state.now);
  const drawn: ((shown: Shown) => void)[] = [];
  const base = {
    element: stage,
    shown: () => shown,
    setRunning(on: boolean) {
      running = on;
    },
    onDrawn: (listener: (shown: Shown) => void) => void drawn.push(listener),
  };
  const tell = () => {
    for (const listener of drawn) listener(shown);
  };
  try {
    const drawing = drawOn(
      stage,
      model,
      state,
      theme,
      (now) => {
        shown = shownOf(model, now, running);
        return shown;
      },
      tell,
    );
    return { ...base, ...drawing };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const text = `This browser cannot draw the graph (${reason}); search, cards and the table work without it.`;
    stage.replaceChildren(element('p', { class: 'no-drawing', text }));
    state.onChange((now) => {
      shown = shownOf(model, now, running);
      tell();
    });
    return { ...base, sigma: null, zoom() {}, fit() {}, relayout() {}, labels: () => [] };
  }
}

type Drawing = Pick<Stage, 'zoom' | 'fit' | 'relayout' | 'labels'> & { readonly sigma: Sigma };

function drawOn(
  stage: HTMLElement,
  model: PageModel,
  state: StateHolder,
  theme: ThemeHolder,
  show: (now: PageState) => Shown,
  tell: () => void,
): Drawing {
  const graph = new MultiDirectedGraph();
  // sigma's programs are typed for any attributes, so its graph is too
  const sigma = new Sigma(graph as unknown as Graph, stage, SETTINGS);
  const labels = labelLayer(sigma);
  const places = placeKeeper(model, sigma, graph, state);
  let hovered: number | null = null;
  let shown = show(state.now);
  const redress = () => {
    const now = state.now;
    const picked = [now.who, now.with].filter((node) => node !== null);
    const groups = now.groups ? communitiesOf(shown) : null;
    const look = dress(model, shown, now, { picked, hovered }, theme.now, groups);
    graph.clearEdges();
    for (const node of graph.nodes()) if (!look.dots.has(Number(node))) graph.dropNode(node);
    for (const [node, dot] of look.dots) graph.mergeNode(String(node), { ...dot, ...places.of(node) });
    for (const [at, line] of look.lines) {
      const { source, target } = model.lines[at]!;
      graph.addEdgeWithKey(String(at), String(source), String(target), line);
    }
    labels.name(
      new Map([...look.dots].map(([node, dot]) => [String(node), { ...dot, text: nameOf(model.nodes[node]!) }])),
      theme.now,
    );
    sigma.refresh();
  };
  state.onChange((now, before) => {
    shown = show(now);
    const others = places.expect(shown, before === null);
    redress();
    if (others && before !== null) void places.layOut(shown);
    else if (before !== null && now.who !== before.who && now.who !== null) places.bringIntoView(now.who);
    tell();
  });
  theme.onChange(redress);
  // the stage changes its size when a card opens on a phone, and with the window
  new ResizeObserver(() => {
    if (stage.clientWidth === 0 || stage.clientHeight === 0) return;
    sigma.resize();
    sigma.refresh();
    if (state.now.who !== null) places.bringIntoView(state.now.who);
  }).observe(stage);
  const hover = (node: number | null) => {
    if (node === hovered) return;
    hovered = node;
    redress();
  };
  listenToPointer(stage, sigma, model, state, places, hover);
  listenToKeys(stage, sigma, state, hover, () => hovered);
  return {
    sigma,
    zoom: (factor) => void sigma.getCamera().animatedZoom({ factor, duration: 150 }),
    fit: () => places.fit(),
    relayout: () => void places.layOut(shown),
    labels: labels.placed,
  };
}
