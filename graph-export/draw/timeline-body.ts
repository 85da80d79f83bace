import { type EdgeType, edgeRow, NODE_KINDS } from '../../src/model/kinds.js';
import type { NewsGraph } from '../../src/model/news-graph.js';
import { safeText } from '../formats/safe-text.js';
import type { Body } from './compose-picture.js';
import { readableDate } from './dates.js';
import { OPACITY, tint, widthFor } from './edge-style.js';
import { textMeasure } from './fonts.js';
import { typeEntry } from './legend-shapes.js';
import { FAINT, INK, RULE } from './paper.js';
import type { Shape } from './shapes.js';
import { dayOf, type TimedEdge, timedEdges } from './timed-edges.js';
import { wrapText } from './wrap-text.js';

const NAME_WIDTH = 190;
const LANE = 44;
const AXIS = 34;
const PLOT = 1000;
const DOT = 5.5;
/** Room that a text beside a mark needs. */
const WORDS = { width: 210, height: 12 };

export interface TimelineBody extends Body {
  readonly shown: number;
  readonly whole: number;
  readonly lines: number;
  /** how many more marks between these lanes there is no room for */
  readonly leftOut: number;
  readonly edges: readonly string[];
}

/** Beings as lanes, time from left to right: meetings and condemnations join lanes, statements are marks on their speaker's. */
export function timelineBody(graph: NewsGraph, limit: number, around: readonly string[] = []): TimelineBody {
  const timed = timedEdges(graph);
  const lanes = lanesOf(timed, limit, around);
  const laneAt = new Map(lanes.map((key, at) => [key, at]));
  const told = timed.filter(({ ends }) => ends.every((end) => laneAt.has(end)));
  const used = mostTelling(told, lanes.length * MARKS_PER_LANE);
  const days = used.map(({ date }) => dayOf(date));
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const x = (date: string) => NAME_WIDTH + 20 + (last > first ? (dayOf(date) - first) / (last - first) : 0.5) * PLOT;
  const types = (['met', 'condemned', 'said'] as const).filter((type) => used.some((edge) => edge.type === type));
  return {
    width: NAME_WIDTH + 20 + PLOT + WORDS.width + 2 * DOT,
    height: AXIS + lanes.length * LANE,
    legend: types.map((type) => typeEntry(type, type)),
    shown: lanes.length,
    whole: new Set(timed.flatMap(({ ends }) => ends)).size,
    lines: used.length,
    leftOut: told.length - used.length,
    edges: used.map(({ edge }) => edge),
    shapes: (left, top) => {
      const y = (key: string) => top + AXIS + (laneAt.get(key)! + 0.5) * LANE;
      return [
        {
          draw: 'group',
          id: 'axis',
          shapes: axisShapes(used, (date) => left + x(date), top, top + AXIS + lanes.length * LANE),
        },
        { draw: 'group', id: 'lanes', shapes: lanes.flatMap((key) => laneShapes(graph, key, left, y(key))) },
        { draw: 'group', id: 'events', shapes: eventShapes(graph, used, (date) => left + x(date), y) },
      ];
    },
  };
}

/** More marks on a lane than this cover each other. */
const MARKS_PER_LANE = 7;

/** The marks for which there is room: what counts most and is told most, meetings before words. */
function mostTelling(timed: readonly TimedEdge[], room: number): TimedEdge[] {
  const weight = ({ type, reports }: TimedEdge) => edgeRow(type).importance * reports;
  const ranked = [...timed].sort((a, b) => weight(b) - weight(a) || (a.edge < b.edge ? -1 : 1));
  return ranked.slice(0, room).sort((a, b) => (a.edge < b.edge ? -1 : 1));
}

/** Beings with most to tell, those that met side by side. */
function lanesOf(timed: readonly TimedEdge[], limit: number, around: readonly string[]): string[] {
  const told = new Map<string, number>(around.map((key) => [key, 1e9]));
  for (const { ends, type, reports } of timed)
    for (const end of ends) told.set(end, (told.get(end) ?? 0) + edgeRow(type).importance * reports);
  const best = [...told]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, limit)
    .map(([key]) => key);
  const lanes: string[] = [];
  const left = new Set(best);
  for (
    let next = best[0];
    next !== undefined;
    next = closest(timed, lanes, left) ?? best.find((key) => left.has(key))
  ) {
    lanes.push(next);
    left.delete(next);
  }
  return lanes;
}

/** Of those without a lane, who shares most with the lanes just laid. */
function closest(timed: readonly TimedEdge[], lanes: readonly string[], left: ReadonlySet<string>): string | null {
  const near = lanes.slice(-2);
  const shared = new Map<string, number>();
  for (const { ends, type } of timed) {
    const [one, other] = ends;
    if (other === undefined) continue;
    for (const [a, b] of [
      [one!, other],
      [other, one!],
    ] as const)
      if (near.includes(a) && left.has(b)) shared.set(b, (shared.get(b) ?? 0) + edgeRow(type).importance);
  }
  return [...shared].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? null;
}

function axisShapes(used: readonly TimedEdge[], x: (date: string) => number, top: number, bottom: number): Shape[] {
  const dates = [...new Set(used.map(({ date }) => date))].sort();
  const marks: Shape[] = [];
  let free = Number.NEGATIVE_INFINITY;
  for (const date of dates) {
    if (x(date) < free) continue;
    free = x(date) + 84;
    marks.push({
      draw: 'line',
      from: { x: x(date), y: top + AXIS - 8 },
      to: { x: x(date), y: bottom },
      stroke: RULE,
      width: 1,
      dash: [2, 4],
    });
    marks.push({
      draw: 'text',
      x: x(date),
      y: top + AXIS / 2 - 4,
      text: readableDate(date),
      font: 'small',
      fill: FAINT,
      anchor: 'middle',
    });
  }
  return marks;
}

function laneShapes(graph: NewsGraph, key: string, left: number, y: number): Shape[] {
  const { name, type } = graph.getNodeAttributes(key);
  const measure = textMeasure();
  const [text = ''] = wrapText(safeText(name), NAME_WIDTH - 10, 1, (part) => measure(part, 'being-small'));
  return [
    {
      draw: 'line',
      from: { x: left + NAME_WIDTH, y },
      to: { x: left + NAME_WIDTH + 20 + PLOT + 20, y },
      stroke: tint(NODE_KINDS[type].colour, 0.6),
      width: 2,
    },
    {
      draw: 'text',
      x: left + NAME_WIDTH - 10,
      y,
      text,
      font: 'being-small',
      fill: tint(NODE_KINDS[type].colour, -0.3),
      anchor: 'end',
    },
  ];
}

function eventShapes(
  graph: NewsGraph,
  used: readonly TimedEdge[],
  x: (date: string) => number,
  y: (key: string) => number,
): Shape[] {
  const taken: { x: number; y: number; width: number }[] = [];
  const measure = textMeasure();
  // the better told first: they get the room for words
  const ordered = [...used].sort((a, b) => b.reports - a.reports || (a.edge < b.edge ? -1 : 1));
  const placed = new Map<string, number>();
  return ordered.map((edge, at): Shape => {
    const spot = `${edge.ends[0]} ${edge.date}`;
    const aside = placed.get(spot) ?? 0;
    placed.set(spot, aside + 1);
    const left = x(edge.date) + Math.min(aside, 6) * 3;
    const [text = ''] = wrapText(safeText(edge.words), WORDS.width, 1, (part) => measure(part, 'small'));
    const words = { x: left + DOT + 3, y: y(edge.ends[0]!) - 11, width: measure(text, 'small') };
    const isFree =
      text !== '' &&
      taken.every(
        (other) =>
          Math.abs(other.y - words.y) >= WORDS.height ||
          other.x + other.width < words.x ||
          words.x + words.width < other.x,
      );
    if (isFree) taken.push(words);
    const label: Shape[] = isFree ? [{ draw: 'text', x: words.x, y: words.y, text, font: 'small', fill: INK }] : [];
    return {
      draw: 'group',
      id: `event-${at + 1}`,
      kind: edge.type,
      title: titleOf(graph, edge),
      shapes: [...marksOf(edge, left, y), ...label],
    };
  });
}

function titleOf(graph: NewsGraph, { ends, type, factuality, words, date }: TimedEdge): string {
  const names = ends.map((key) => graph.getNodeAttribute(key, 'name'));
  return `${readableDate(date)}: ${names[0]} ${edgeRow(type).verbs[factuality]} ${names[1] ?? words}`;
}

function marksOf({ type, ends, factuality, reports }: TimedEdge, x: number, y: (key: string) => number): Shape[] {
  const { colour, line } = edgeRow(type as EdgeType);
  const opacity = OPACITY[factuality];
  const [first, second] = ends.map(y) as [number, number | undefined];
  if (second === undefined)
    return [{ draw: 'box', x: x - 4, y: first - 4, width: 8, height: 8, radius: 2, fill: colour, opacity }];
  const join: Shape = {
    draw: 'line',
    from: { x, y: first },
    to: { x, y: second },
    stroke: colour,
    width: widthFor(line, reports),
    dash: line.dash,
    opacity,
  };
  const dot = (at: number): Shape => ({
    draw: 'box',
    x: x - DOT,
    y: at - DOT,
    width: 2 * DOT,
    height: 2 * DOT,
    radius: DOT,
    fill: factuality === 'actual' ? colour : '#ffffff',
    stroke: colour,
    strokeWidth: 1.5,
  });
  if (type === 'met') return [join, dot(first), dot(second)];
  const down = second > first ? -1 : 1;
  const head: Shape = {
    draw: 'polygon',
    points: [
      { x, y: second },
      { x: x - 5, y: second + down * 11 },
      { x: x + 5, y: second + down * 11 },
    ],
    fill: colour,
    opacity,
  };
  return [join, dot(first), head];
}
