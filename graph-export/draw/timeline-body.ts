import { edgeRow, edgeTypes, NODE_KINDS } from '../../src/model/kinds.js';
import type { NewsGraph } from '../../src/model/news-graph.js';
import { safeText } from '../formats/safe-text.js';
import type { Body } from './compose-picture.js';
import { readableDate } from './dates.js';
import { tint } from './edge-style.js';
import { textMeasure } from './fonts.js';
import { typeEntry } from './legend-shapes.js';
import { FAINT, RULE } from './paper.js';
import type { Shape } from './shapes.js';
import { timeScale } from './time-scale.js';
import { type TimedEdge, timedEdges } from './timed-edges.js';
import { DOT, markShapes, WORDS_WIDTH } from './timeline-marks.js';
import { wrapText } from './wrap-text.js';

const NAME_WIDTH = 190;
const LANE = 44;
const AXIS = 34;
const PLOT = 1000;
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
  const chosen = lanesOf(timed, limit, around);
  const among = new Set(chosen);
  const told = timed.filter(({ ends }) => ends.every((end) => among.has(end)));
  const used = mostTelling(told, chosen, chosen.length * MARKS_PER_LANE);
  const marked = new Set(used.flatMap(({ ends }) => ends));
  const lanes = chosen.filter((key) => marked.has(key));
  const laneAt = new Map(lanes.map((key, at) => [key, at]));
  const scale = timeScale(used, laneAt, PLOT);
  const start = NAME_WIDTH + 20;
  const types = edgeTypes.filter((type) => used.some((edge) => edge.type === type));
  return {
    width: start + scale.width + WORDS_WIDTH + 2 * DOT,
    height: AXIS + lanes.length * LANE,
    legend: types.map((type) => typeEntry(type, type)),
    shown: lanes.length,
    whole: new Set(timed.flatMap(({ ends }) => ends)).size,
    lines: used.length,
    leftOut: told.length - used.length,
    edges: used.flatMap(({ edges }) => edges),
    shapes: (left, top) => {
      const y = (key: string) => top + AXIS + (laneAt.get(key)! + 0.5) * LANE;
      return [
        {
          draw: 'group',
          id: 'axis',
          shapes: axisShapes(used, (date) => left + start + scale.x(date), top, top + AXIS + lanes.length * LANE),
        },
        {
          draw: 'group',
          id: 'lanes',
          shapes: lanes.flatMap((key) => laneShapes(graph, key, left, y(key), scale.width)),
        },
        {
          draw: 'group',
          id: 'events',
          shapes: markShapes(graph, used, (timed) => left + start + scale.at(timed), y, left + start),
        },
      ];
    },
  };
}

/** More marks on a lane than this make the picture wider than can be read. */
const MARKS_PER_LANE = 5;

/** The marks for which there is room: the best of each lane, then what counts most and is told most, meetings before words. */
function mostTelling(timed: readonly TimedEdge[], lanes: readonly string[], room: number): TimedEdge[] {
  const weight = ({ type, reports }: TimedEdge) => edgeRow(type).importance * reports;
  const ranked = [...timed].sort((a, b) => weight(b) - weight(a) || (a.edge < b.edge ? -1 : 1));
  const best = new Set(lanes.flatMap((key) => ranked.find(({ ends }) => ends[0] === key || ends.includes(key)) ?? []));
  const chosen = [...best, ...ranked.filter((each) => !best.has(each))].slice(0, room);
  return chosen.sort((a, b) => (a.edge < b.edge ? -1 : 1));
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
    if (!ends.some((end) => near.includes(end))) continue;
    for (const end of ends) if (left.has(end)) shared.set(end, (shared.get(end) ?? 0) + edgeRow(type).importance);
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

function laneShapes(graph: NewsGraph, key: string, left: number, y: number, width: number): Shape[] {
  const { name, type } = graph.getNodeAttributes(key);
  const measure = textMeasure();
  const [text = ''] = wrapText(safeText(name), NAME_WIDTH - 10, 1, (part) => measure(part, 'being-small'));
  return [
    {
      draw: 'line',
      from: { x: left + NAME_WIDTH, y },
      to: { x: left + NAME_WIDTH + 20 + width + 20, y },
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
