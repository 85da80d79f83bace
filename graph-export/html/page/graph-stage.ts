import { EdgeCurvedArrowProgram, EdgeCurvedDoubleArrowProgram } from '@sigma/edge-curve';
import type Graph from 'graphology';
import Sigma from 'sigma';
import { EdgeArrowProgram, EdgeDoubleArrowProgram } from 'sigma/rendering';
import { tint } from '../../draw/edge-style.js';
import type { PageData } from '../page-data.js';
import { element } from './element.js';
import { type DotAttributes, type LineAttributes, type PageGraph, pageGraph } from './page-graph.js';
import type { PageState, Selection, StateHolder } from './page-state.js';
import { type Visible, visibleOf } from './visible.js';

/** How much of its colour what is not picked loses. */
const FADED = 0.82;
/** Labels of smaller dots show only from nearer. */
const LABEL_FROM_SIZE = 5;
const GLIDE_MS = 400;
/** How near the camera comes to what was searched; 1 shows everything. */
const NEAR = 0.5;

/** The drawn graph; where the browser cannot draw (no WebGL), a sentence that says so, and everything else still works. */
export function graphStage(data: PageData, state: StateHolder): HTMLElement {
  const stage = element('div', { class: 'stage' });
  requestAnimationFrame(() => {
    try {
      drawOn(stage, data, state);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      const text = `This browser cannot draw the graph (${reason}); search and evidence work without it.`;
      stage.replaceChildren(element('p', { class: 'no-drawing', text }));
    }
  });
  return stage;
}

function drawOn(stage: HTMLElement, data: PageData, state: StateHolder): void {
  const graph = pageGraph(data);
  let look = lookOf(data, graph, state.now);
  // sigma's programs are typed for any attributes, so its graph is too
  const sigma = new Sigma(graph as unknown as Graph, stage, {
    ...SETTINGS,
    nodeReducer: (node, dot) => look.dot(Number(node), dot as DotAttributes),
    edgeReducer: (edge, line) => look.line(Number(edge), line as LineAttributes),
  });
  let before: Selection = null;
  state.onChange((now) => {
    look = lookOf(data, graph, now);
    sigma.refresh();
    if (now.selection !== before && now.selection && 'node' in now.selection) glideTo(sigma, now.selection.node);
    before = now.selection;
  });
  sigma.on('clickNode', ({ node }) => state.change({ selection: { node: Number(node) } }));
  sigma.on('clickEdge', ({ edge }) => state.change({ selection: { edge: Number(edge) } }));
  sigma.on('clickStage', () => state.change({ selection: null }));
  for (const [enter, leave] of [
    ['enterNode', 'leaveNode'],
    ['enterEdge', 'leaveEdge'],
  ] as const) {
    sigma.on(enter, () => stage.classList.add('pointing'));
    sigma.on(leave, () => stage.classList.remove('pointing'));
  }
}

const SETTINGS = {
  edgeProgramClasses: {
    arrow: EdgeArrowProgram,
    double: EdgeDoubleArrowProgram,
    curvedArrow: EdgeCurvedArrowProgram,
    curvedDouble: EdgeCurvedDoubleArrowProgram,
  },
  enableEdgeEvents: true,
  zIndex: true,
  labelRenderedSizeThreshold: LABEL_FROM_SIZE,
  labelFont: 'system-ui, sans-serif',
  labelColor: { color: '#22262b' },
  minCameraRatio: 0.02,
  maxCameraRatio: 3,
  stagePadding: 60,
} as const;

function glideTo(sigma: Sigma, node: number): void {
  const place = sigma.getNodeDisplayData(String(node));
  if (!place) return;
  const camera = sigma.getCamera();
  camera.animate({ x: place.x, y: place.y, ratio: Math.min(camera.ratio, NEAR) }, { duration: GLIDE_MS });
}

/** How every dot and line looks in a state. */
interface Look {
  dot(
    index: number,
    dot: DotAttributes,
  ): Partial<DotAttributes> & { hidden?: boolean; forceLabel?: boolean; highlighted?: boolean };
  line(index: number, line: LineAttributes): Partial<LineAttributes> & { hidden?: boolean };
}

function lookOf(data: PageData, graph: PageGraph, { filters, selection }: PageState): Look {
  const visible = visibleOf(data, filters);
  const near = selection === null ? null : nearOf(data, visible, selection);
  return {
    dot(index, dot) {
      const picked = selection !== null && 'node' in selection && selection.node === index;
      if (!visible.nodes.has(index) && !picked) return { ...dot, hidden: true };
      if (picked) return { ...dot, highlighted: true, forceLabel: true, zIndex: 1000 };
      if (near === null) return dot;
      if (near.nodes.has(index)) return { ...dot, forceLabel: isName(data, index), zIndex: 500 };
      return { ...dot, color: tint(dot.color, FADED), label: '', zIndex: 0 };
    },
    line(index, line) {
      if (!visible.edges.has(index) || !graph.hasEdge(String(index))) return { ...line, hidden: true };
      if (near === null) return line;
      return near.edges.has(index) ? { ...line, zIndex: 10 } : { ...line, color: tint(line.color, FADED), zIndex: 0 };
    },
  };
}

/** Names are always written beside what is picked; statements, which are long and many, stand on the card. */
const isName = ({ nodes }: PageData, index: number): boolean => nodes[index]!.kind !== 'statement';

/** What stays in full colour: the node picked with all it is joined to, or the edge picked with its ends. */
function nearOf({ edges }: PageData, visible: Visible, selection: NonNullable<Selection>): Visible {
  const picked =
    'edge' in selection
      ? [selection.edge]
      : [...visible.edges].filter((edge) => [edges[edge]!.source, edges[edge]!.target].includes(selection.node));
  return {
    edges: new Set(picked),
    nodes: new Set(picked.flatMap((edge) => [edges[edge]!.source, edges[edge]!.target])),
  };
}
