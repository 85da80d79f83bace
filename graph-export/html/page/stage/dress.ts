import { edgeRow, NODE_KINDS } from '../../../../src/model/kinds.js';
import { widthFor } from '../../../draw/edge-style.js';
import { GROUP_COLOURS, SHAPES, strokeOf } from '../look.js';
import type { PageModel } from '../model/page-model.js';
import type { Shown, ShownLine } from '../model/shown.js';
import type { PageState } from '../state/page-state.js';
import { mostTelling, standsOut } from './most-telling.js';
import type { Theme } from './theme.js';

/** How a dot is drawn. */
export interface Dot {
  readonly size: number;
  readonly color: string;
  readonly shape: number;
  readonly rim: string;
  readonly rimWidth: number;
  readonly zIndex: number;
  /** whether its name matters now: the higher, the sooner it gets a place */
  readonly weight: number;
  readonly faded: boolean;
}

/** How a line is drawn. */
export interface Line {
  readonly size: number;
  readonly color: string;
  readonly dash: readonly [on: number, off: number];
  readonly heads: number;
  readonly offset: number;
  readonly zIndex: number;
}

/** What the reader points at or has picked; everything not joined to it stands back. */
export interface Focus {
  readonly picked: readonly number[];
  readonly hovered: number | null;
}

const SMALLEST_DOT = 5;
/** How much a dot grows with each doubling of its reports. */
const DOT_STEP = 1.5;
const LARGEST_DOT = 20;
/** On a phone dots are smaller. */
const NARROW = { below: 640, share: 0.65 };
/** Lines between the same two run so many pixels apart. */
const APART = 6;

/** How every dot and line of what is shown looks. */
export function dress(
  model: PageModel,
  shown: Shown,
  state: PageState,
  focus: Focus,
  theme: Theme,
  groups: ReadonlyMap<number, number> | null,
): { dots: Map<number, Dot>; lines: Map<number, Line> } {
  const told = new Map<number, number>();
  for (const { source, target, reports } of shown.lines) {
    for (const end of [source, target]) told.set(end, (told.get(end) ?? 0) + reports);
  }
  const near = nearOf(shown, focus);
  const share = innerWidth < NARROW.below ? NARROW.share : 1;
  const dots = new Map<number, Dot>();
  for (const node of shown.dots) {
    const { type } = model.nodes[node]!;
    const group = groups?.get(node);
    const colour =
      group === undefined ? theme.colour(NODE_KINDS[type].colour) : GROUP_COLOURS[group % GROUP_COLOURS.length]!;
    const picked = focus.picked.includes(node);
    const faded = near !== null && !near.has(node);
    const reports = told.get(node) ?? 0;
    dots.set(node, {
      size: share * Math.min(LARGEST_DOT, SMALLEST_DOT + DOT_STEP * Math.log2(1 + reports)),
      color: faded ? theme.faded(colour) : colour,
      shape: SHAPES[type].number,
      rim: picked || node === focus.hovered || state.pins.has(node) ? theme.ink : theme.paper,
      rimWidth: picked ? 3 : state.pins.has(node) ? 2 : 1,
      zIndex: picked ? 3 : faded ? 0 : 1,
      weight: (picked || node === focus.hovered ? 1e9 : 0) + (near?.has(node) ? 1e6 : 0) + reports,
      faded,
    });
  }
  return { dots, lines: dressLines(shown, near, focus, theme) };
}

function dressLines(shown: Shown, near: ReadonlySet<number> | null, focus: Focus, theme: Theme): Map<number, Line> {
  const lines = new Map<number, Line>();
  const centre = new Set([...focus.picked, ...(focus.hovered === null ? [] : [focus.hovered])]);
  const both = focus.picked.length === 2;
  const drawn = near === null ? mostTelling(shown) : shown.lines;
  for (const { line, offset } of besideEachOther(drawn)) {
    const { type, factuality, source, target } = line;
    const touches = (centre.has(source) || centre.has(target)) && (!both || (near!.has(source) && near!.has(target)));
    const { symmetric, colour: own } = edgeRow(type);
    const colour = theme.colour(own);
    if (near !== null && !touches && (both || !standsOut(type))) continue;
    const stroke = strokeOf(type);
    lines.set(line.at, {
      size: widthFor(stroke, line.reports),
      color: near !== null && !touches ? theme.faded(colour) : factuality === 'actual' ? colour : `${colour}b0`,
      dash: stroke.dash,
      heads: (symmetric ? 3 : 1) + (factuality === 'actual' ? 0 : 4),
      offset,
      zIndex: near !== null && touches ? 2 : standsOut(type) ? 1 : 0,
    });
  }
  return lines;
}

/** Lines between the same two dots get places side by side. */
function besideEachOther(lines: readonly ShownLine[]): { line: ShownLine; offset: number }[] {
  const pairs = new Map<string, ShownLine[]>();
  for (const line of lines) {
    const pair = `${Math.min(line.source, line.target)} ${Math.max(line.source, line.target)}`;
    const known = pairs.get(pair);
    if (known) known.push(line);
    else pairs.set(pair, [line]);
  }
  return [...pairs.values()].flatMap((group) =>
    group.map((line, place) => {
      const offset = (place - (group.length - 1) / 2) * APART;
      // seen from the other end, the same side is the other one
      return { line, offset: line.source < line.target ? offset : -offset };
    }),
  );
}

/** Who stays in full colour: what is picked or pointed at, with all it is joined to; of two picked, who joins them. */
function nearOf({ lines }: Shown, { picked, hovered }: Focus): ReadonlySet<number> | null {
  const centre = hovered === null ? picked : [hovered];
  if (centre.length === 0) return null;
  const reach = centre.map((node) => {
    const others = lines.filter(({ source, target }) => source === node || target === node);
    return new Set(others.flatMap(({ source, target }) => [source, target]));
  });
  const [first, second] = reach;
  if (!second) return new Set([...centre, ...first!]);
  return new Set([...centre, ...[...first!].filter((node) => second.has(node))]);
}
